package org.revisionscope.format.scenario;

import java.util.List;
import java.util.Optional;

import org.revisionscope.format.aws.EventRule;
import org.revisionscope.format.json.Json;
import org.revisionscope.format.json.JsonPrinter;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.scenario.Bookmark;
import org.revisionscope.model.scenario.Calendar;
import org.revisionscope.model.scenario.Faults;
import org.revisionscope.model.scenario.Faults.Fault;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.whatif.Variation;

/**
 * A scenario file that was read. It keeps the text's own structure: saving changes the decisions, the faults, the
 * branches, the bookmarks, the calendar, the rules and the hash, and leaves everything else as its author wrote it. Immutable.
 */
public final class ScenarioDocument {

    private final String name;
    private final Json.Obj tree;
    private final Scenario scenario;
    private final int faultsOfServices;
    private final DocumentExtras extras;
    private final Optional<SavedHash> hash;

    ScenarioDocument(String name, Json.Obj tree, Scenario scenario, int faultsOfServices, DocumentExtras extras,
            Optional<SavedHash> hash) {
        this.name = name;
        this.tree = tree;
        this.scenario = scenario;
        this.faultsOfServices = faultsOfServices;
        this.extras = extras;
        this.hash = hash;
    }

    /** The file, as the user named it; for messages. */
    public String name() {
        return name;
    }

    /** What the file says. */
    public Scenario scenario() {
        return scenario;
    }

    /** When people are at work; empty if the file does not say. */
    public Optional<Calendar> calendar() {
        return extras.calendar();
    }

    /** The same document with a calendar; the run and its hash are as they were. */
    public ScenarioDocument withCalendar(Calendar calendar) {
        return beside(TopLevel.with(tree, TopLevel.CALENDAR, CalendarSection.write(calendar)), extras.with(calendar));
    }

    /** That the file is of a newer format: then it may be looked at, and neither changed nor saved. */
    public Optional<NewerFormat> newer() {
        return extras.newer();
    }

    /** The rules on the event buses of its places. */
    public PlaceRules rules() {
        return extras.rules();
    }

    /** The same document with other rules on the event bus of a place; the run and its hash are as they were. */
    public ScenarioDocument withRules(Place place, List<EventRule> rules) {
        RuleText text = new RuleText(place, rules);
        Json.Obj changed = text.in(tree);
        return beside(changed, extras.withRules(extras.rules().with(text.places(), rules)));
    }

    /** Instants to come back to, in the order of the file. */
    public List<Bookmark> bookmarks() {
        return extras.bookmarks();
    }

    /** The same document with other bookmarks; the run and its hash are as they were. */
    public ScenarioDocument withBookmarks(List<Bookmark> bookmarks) {
        return beside(set(TopLevel.BOOKMARKS, bookmarks, BookmarkSection.write(bookmarks)),
                extras.withBookmarks(bookmarks));
    }

    /** How a window was arranged; nothing if the file does not say. */
    public SavedLayout layout() {
        return extras.layout();
    }

    /** The same document with another layout; the run and its hash are as they were. */
    public ScenarioDocument withLayout(SavedLayout layout) {
        Json.Obj changed = layout.equals(SavedLayout.NONE) ? tree.without(TopLevel.LAYOUT.name())
                : TopLevel.with(tree, TopLevel.LAYOUT, LayoutSection.write(layout));
        return beside(changed, extras.withLayout(layout));
    }

    /** Other futures that the file keeps, each after the one that it left. */
    public List<SavedBranch> branches() {
        return extras.branches();
    }

    /**
     * The same document with other branches; its own run and hash are as they were.
     *
     * @param branches each after the one that it left; before its fork each decides what that does
     */
    public ScenarioDocument withBranches(List<SavedBranch> branches) {
        return beside(set(TopLevel.BRANCHES, branches, BranchSection.write(branches, scenario, faultsOfServices)),
                extras.withBranches(branches));
    }

    /** What the file's own future is called; empty if nobody gave it a name. */
    public Optional<String> firstBranch() {
        return extras.firstBranch();
    }

    /** The same document with another name for its own future, or none. */
    public ScenarioDocument withFirstBranch(Optional<String> called) {
        Json.Obj changed =
                called.map(each -> TopLevel.with(tree, TopLevel.FIRST_BRANCH, new Json.Text(tree.where(), each)))
                        .orElseGet(() -> tree.without(TopLevel.FIRST_BRANCH.name()));
        return beside(changed, extras.withFirstBranch(called));
    }

    private Json.Obj set(Field<?> field, List<?> values, Json value) {
        return values.isEmpty() ? tree.without(field.name()) : TopLevel.with(tree, field, value);
    }

    private ScenarioDocument beside(Json.Obj changedTree, DocumentExtras others) {
        return new ScenarioDocument(name, changedTree, scenario, faultsOfServices, others, hash);
    }

    /** The hash that the file carries; empty if it has none, or if what it is a hash of has changed since. */
    public Optional<SavedHash> hash() {
        return hash;
    }

    /** The same document with other decisions, and without a hash. */
    public ScenarioDocument withDecisions(List<TimedDecision> decisions) {
        Json.Arr list = Json.Arr.of(decisions.stream().map(DecisionText::timed).toList());
        Json.Obj changed = decisions.isEmpty()
                ? tree.without(TopLevel.DECISIONS.name())
                : TopLevel.with(tree, TopLevel.DECISIONS, list);
        return changed(changed, scenario.withDecisions(decisions));
    }

    /**
     * The same document with other faults, and without a hash.
     *
     * @param faults begins with the launch failures that services of the file list; these stay where they are
     * @throws IllegalArgumentException if it does not begin with them
     */
    public ScenarioDocument withFaults(Faults faults) {
        List<Fault> ofServices = scenario.faults().listed().subList(0, faultsOfServices);
        if (faults.listed().size() < faultsOfServices
                || !faults.listed().subList(0, faultsOfServices).equals(ofServices)) {
            throw new IllegalArgumentException("the launch failures that services list can only be added to");
        }
        List<Fault> others = faults.listed().subList(faultsOfServices, faults.listed().size());
        Json.Obj changed = others.isEmpty() && faults.meanInterval().isEmpty()
                ? tree.without(TopLevel.FAULTS.name())
                : TopLevel.with(tree, TopLevel.FAULTS, FaultSection.write(others, faults));
        return changed(changed, scenario.withFaults(faults));
    }

    /**
     * The same document with other numbers, as a run of a sweep has them; without a hash, and without branches, which
     * are futures of the numbers that it had.
     *
     * @param title what it is called
     */
    public ScenarioDocument varied(Variation variation, String title) {
        ScenarioDocument alone = withBranches(List.of());
        Scenario varied = variation.of(scenario);
        Json.Obj text = VariationText.of(alone.tree, variation).with(TopLevel.TITLE.name(), title);
        return new ScenarioDocument(title, text, varied.titled(title), faultsOfServices, alone.extras, Optional.empty())
                .withDecisions(varied.decisions());
    }

    /** The same document without any hash. */
    public ScenarioDocument unsigned() {
        List<SavedBranch> plain = branches().stream().map(SavedBranch::withoutHash).toList();
        ScenarioDocument others = branches().isEmpty() ? this : withBranches(plain);
        return new ScenarioDocument(name, others.tree.without(TopLevel.HASH.name()), scenario, faultsOfServices,
                others.extras, Optional.empty());
    }

    /** What the scenario starts from, to be changed. */
    public FleetDraft draft() {
        return FleetDraft.of(this, tree);
    }

    /** The same document with a hash. */
    public ScenarioDocument withHash(SavedHash newHash) {
        return new ScenarioDocument(name, TopLevel.with(tree, TopLevel.HASH, newHash.write()), scenario,
                faultsOfServices, extras, Optional.of(newHash));
    }

    /** The same document under another name. */
    public ScenarioDocument named(String newName) {
        return new ScenarioDocument(newName, tree, scenario, faultsOfServices, extras, hash);
    }

    /** The text of the file: the same document gives the same text. */
    public String text() {
        return JsonPrinter.print(tree);
    }

    /** Branches tell what they told, so their text, which says in what they differ from the file, is another one. */
    private ScenarioDocument changed(Json.Obj decided, Scenario changedScenario) {
        Json.Obj changedTree = branches().isEmpty() ? decided
                : decided.with(TopLevel.BRANCHES.name(),
                        BranchSection.write(branches(), changedScenario, faultsOfServices));
        return new ScenarioDocument(name, changedTree.without(TopLevel.HASH.name()), changedScenario, faultsOfServices,
                extras, Optional.empty());
    }
}
