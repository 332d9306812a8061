package org.revisionscope.format.scenario;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.revisionscope.format.json.Json;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.scenario.Faults;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.whatif.Decisions;

/**
 * The part {@code branches} of a file. A branch lists what it decides from its fork on; earlier it tells what its parent
 * does, which stands in the file before it.
 */
final class BranchSection {

    private static final Field<String> NAME = Field.required("name", Forms.line(Limits.LINE), "What it is called.");
    private static final Field<String> PARENT = Field.optional("parent", Forms.line(Limits.LINE),
            "The branch that it left, listed before it; the file's own decisions by default.");
    private static final Field<Instant> FORK = Field.required("fork", Forms.INSTANT,
            "Where it left: what its parent decides earlier holds for it too.");
    private static final Field<List<Fields>> DECISIONS = Field.optional("decisions", DecisionSection.FORM,
            "Who does what when on this branch, from the fork on.");
    private static final Field<Fields> FAULTS = Field.optional("faults", FaultSection.FORM,
            "What just happens on this branch, in place of the file's faults; the file's by default.");
    private static final Field<Boolean> SHOWN =
            Field.optional("shown", Forms.FLAG, "Whether the file opens with it; false by default.");
    private static final Field<Fields> HASH = Field.optional("hash", SavedHash.SHAPE, "What its run amounts to.");

    /** How a file has them. */
    static final Form<List<Fields>> FORM =
            Forms.list(Shape.of("branch", NAME, PARENT, FORK, DECISIONS, FAULTS, SHOWN, HASH), Limits.BRANCHES);

    private final Scenario scenario;
    private final References references;
    private final int faultsOfServices;
    private final Map<String, SavedBranch> read = new LinkedHashMap<>();
    private int decisions;

    /**
     * A section of a file that is being read.
     *
     * @param scenario the file's own
     * @param faultsOfServices how many of its faults services list
     */
    BranchSection(Scenario scenario, References references, int faultsOfServices) {
        this.scenario = scenario;
        this.references = references;
        this.faultsOfServices = faultsOfServices;
        decisions = scenario.decisions().size();
    }

    List<SavedBranch> read(List<Fields> listed) throws ScenarioException {
        boolean shown = false;
        for (Fields fields : listed) {
            SavedBranch branch = branch(fields);
            if (branch.shown() && shown) {
                throw fields.problem(SHOWN, "another branch is shown already, one is allowed");
            }
            shown |= branch.shown();
            read.put(branch.name(), branch);
        }
        return List.copyOf(read.values());
    }

    private SavedBranch branch(Fields fields) throws ScenarioException {
        String name = fields.get(NAME);
        if (name.isBlank() || read.containsKey(name)) {
            throw fields.problem(NAME, name.isBlank() ? "this name is blank, some letters are allowed"
                    : "another branch is called '" + name + "', another name is allowed");
        }
        Instant fork = fields.get(FORK);
        List<TimedDecision> own = new DecisionSection(references).read(fields.list(DECISIONS));
        for (TimedDecision timed : own) {
            if (timed.at().isBefore(fork)) {
                throw fields.problem(DECISIONS, "one of them is at " + timed.at() + ", from the fork at " + fork
                        + " on is allowed");
            }
        }
        List<TimedDecision> all = new ArrayList<>();
        parentDecisions(fields).stream().filter(timed -> timed.at().isBefore(fork)).forEach(all::add);
        all.addAll(own);
        decisions += all.size();
        if (decisions > Limits.DECISIONS * Limits.BRANCHES_WORTH) {
            throw fields.problem(DECISIONS, "with this branch the file has more than "
                    + Limits.DECISIONS * Limits.BRANCHES_WORTH + " decisions on all branches together");
        }
        return new SavedBranch(name, fields.find(PARENT), fork, all, faults(fields), fields.get(SHOWN, false),
                fields.find(HASH).map(SavedHash::read));
    }

    private List<TimedDecision> parentDecisions(Fields fields) throws ScenarioException {
        Optional<String> parent = fields.find(PARENT);
        if (parent.isEmpty()) {
            return scenario.decisions();
        }
        if (!read.containsKey(parent.get())) {
            throw fields.problem(PARENT, "no branch before this one is called '" + parent.get() + "'"
                    + Nearest.hint(parent.get(), read.keySet()) + " A branch that stands before it is allowed");
        }
        return Objects.requireNonNull(read.get(parent.get())).decisions();
    }

    private Faults faults(Fields fields) throws ScenarioException {
        return fields.find(FAULTS).isEmpty() ? scenario.faults()
                : FaultSection.read(scenario.faults().listed().subList(0, faultsOfServices), fields.get(FAULTS),
                        references);
    }

    /** All branches as a file has them: each from where it first decides something else than its parent, if not later. */
    static Json write(List<SavedBranch> branches, Scenario scenario, int faultsOfServices) {
        Map<String, List<TimedDecision>> decisions = new HashMap<>();
        List<Json> items = new ArrayList<>();
        for (SavedBranch branch : branches) {
            List<TimedDecision> parent = branch.parent().map(decisions::get).orElse(scenario.decisions());
            Instant differs = Decisions.partFrom(parent, branch.decisions()).orElse(branch.fork());
            items.add(write(branch, differs.isBefore(branch.fork()) ? differs : branch.fork(), scenario,
                    faultsOfServices));
            decisions.put(branch.name(), branch.decisions());
        }
        return Json.Arr.of(items);
    }

    private static Json.Obj write(SavedBranch branch, Instant fork, Scenario scenario, int faultsOfServices) {
        Json.Obj json = Json.Obj.empty().with("name", branch.name());
        if (branch.parent().isPresent()) {
            json = json.with("parent", branch.parent().get());
        }
        json = json.with("fork", fork.toString());
        List<Json.Obj> own = branch.decisions().stream().filter(timed -> !timed.at().isBefore(fork))
                .map(DecisionText::timed).toList();
        json = own.isEmpty() ? json : json.with("decisions", Json.Arr.of(own));
        if (!branch.faults().equals(scenario.faults())) {
            json = json.with("faults", FaultSection.write(branch.faults().listed()
                    .subList(faultsOfServices, branch.faults().listed().size()), branch.faults()));
        }
        json = branch.shown() ? json.with("shown", Json.Flag.TRUE) : json;
        return branch.hash().isPresent() ? json.with("hash", branch.hash().get().write()) : json;
    }
}
