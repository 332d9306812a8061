package org.revisionscope.controller.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.revisionscope.controller.document.Branches;
import org.revisionscope.controller.document.Failure;
import org.revisionscope.controller.document.Session;
import org.revisionscope.controller.futures.Finished;
import org.revisionscope.controller.futures.Futures;
import org.revisionscope.controller.futures.Question;
import org.revisionscope.controller.futures.Wish;
import org.revisionscope.model.scenario.Calendar;
import org.revisionscope.model.scenario.Faults;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.whatif.Branch;
import org.revisionscope.model.whatif.BranchTree;
import org.revisionscope.model.whatif.Comparison;
import org.revisionscope.model.whatif.Future;

/**
 * Which futures are ticked, which are compared, and what came of it. What is compared follows its branches: one that is
 * deleted drops out, one that decides something else is worked out again. The FX thread uses it.
 */
public final class Comparing {

    /** The most futures beside each other. */
    public static final int MOST = 3;
    private static final int LEAST = 2;

    private final Branches branches;
    private final Session session;
    private final Futures futures;
    private final ObservableList<Integer> ticked = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<Integer>> compared =
            new ReadOnlyObjectWrapper<>(this, "compared", List.of());
    private final ReadOnlyObjectWrapper<Optional<Outcome>> outcome =
            new ReadOnlyObjectWrapper<>(this, "outcome", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Failure>> failure =
            new ReadOnlyObjectWrapper<>(this, "failure", Optional.empty());
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress");
    private final Map<Integer, Side> sides = new TreeMap<>();
    private final List<Wish> wishes = new ArrayList<>();
    private Scenario document;

    /**
     * What comparing comes to.
     *
     * @param sides the futures, in the order of their branches
     * @param comparison in what they differ
     */
    public record Outcome(List<Side> sides, Comparison comparison) {

        /** Takes a copy of the list. */
        public Outcome {
            sides = List.copyOf(sides);
        }
    }

    /** Compares branches of a session, as these futures work them out. */
    public Comparing(Session session, Futures futures) {
        this.session = session;
        this.futures = futures;
        branches = session.branches();
        document = document(branches.treeProperty().get());
        branches.treeProperty().addListener((_, _, tree) -> follow(tree));
    }

    /** The branches that are ticked to be compared, by id; at most {@value #MOST}. */
    public ObservableList<Integer> ticked() {
        return FXCollections.unmodifiableObservableList(ticked);
    }

    /** The branches that are compared, by id; none while nothing is. */
    public ReadOnlyObjectProperty<List<Integer>> comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    /** What came of it; empty while it is worked out, and while nothing is compared. */
    public ReadOnlyObjectProperty<Optional<Outcome>> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** What went wrong inside while futures were worked out. */
    public ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** The part that is worked out, 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Whether anything is compared. */
    public boolean isOn() {
        return !compared.get().isEmpty();
    }

    /** Ticks a branch, or takes its tick away; of too many, the tick that was set first goes. */
    public void toggle(int branch) {
        if (!ticked.removeIf(each -> each == branch)) {
            if (ticked.size() == MOST) {
                ticked.removeFirst();
            }
            ticked.add(branch);
        }
    }

    /** Which branches would be compared now: those that are ticked; with a single tick, the open branch too. */
    public List<Integer> wanted() {
        List<Integer> wanted = new ArrayList<>(ticked);
        int open = branches.treeProperty().get().current();
        if (wanted.size() == 1 && wanted.getFirst() != open) {
            wanted.add(open);
        }
        return wanted.size() < LEAST ? List.of() : wanted.stream().sorted().toList();
    }

    /** Compares branches, two at least; they are ticked from now on. */
    public void compare(List<Integer> ids) {
        ticked.setAll(ids);
        compared.set(ids.stream().sorted().toList());
        workOut(branches.treeProperty().get());
    }

    /** Compares no more. The ticks stay. */
    public void stop() {
        giveUp();
        sides.clear();
        outcome.set(Optional.empty());
        compared.set(List.of());
    }

    /** What all branches of a document have in common; another one if another document is opened. */
    private Scenario document(BranchTree tree) {
        return branches.scenario(tree.first()).withDecisions(List.of()).withFaults(Faults.NONE);
    }

    private void follow(BranchTree tree) {
        Scenario before = document;
        document = document(tree);
        if (!document.equals(before)) {
            ticked.clear();
            stop();
            return;
        }
        List<Integer> known = tree.branches().stream().map(Branch::id).toList();
        ticked.removeIf(id -> !known.contains(id));
        if (!isOn()) {
            return;
        }
        List<Integer> left = compared.get().stream().filter(known::contains).toList();
        if (left.size() < LEAST) {
            stop();
        } else if (!left.equals(compared.get()) || left.stream().anyMatch(id -> isNews(tree.get(id)))) {
            compared.set(left);
            workOut(tree);
        }
    }

    private boolean isNews(Branch branch) {
        Side side = sides.get(branch.id());
        return side != null && !side.branch().equals(branch);
    }

    private void workOut(BranchTree tree) {
        giveUp();
        failure.set(Optional.empty());
        sides.keySet().retainAll(compared.get());
        sides.values().removeIf(side -> !tellsStill(side, tree));
        sides.replaceAll((id, side) -> side.of(tree.get(id)));
        compared.get().stream().filter(id -> !sides.containsKey(id)).map(tree::get).forEach(this::ask);
        List<ReadOnlyDoubleProperty> parts = wishes.stream().map(Wish::progressProperty).toList();
        progress.bind(Bindings.createDoubleBinding(() -> mean(parts), parts.toArray(Observable[]::new)));
        compareAll();
    }

    private static double mean(List<ReadOnlyDoubleProperty> parts) {
        return parts.stream().mapToDouble(part -> Math.max(0, part.get())).average().orElse(1);
    }

    private boolean tellsStill(Side side, BranchTree tree) {
        return branches.scenario(tree.get(side.branch().id())).equals(side.finished().scenario());
    }

    private void ask(Branch branch) {
        Scenario scenario = branches.scenario(branch);
        Calendar calendar = session.calendarProperty().get().orElse(Calendar.ALWAYS);
        wishes.add(futures.want(new Question(scenario, calendar), finished -> side(branch, finished), side -> {
            sides.put(branch.id(), side);
            compareAll();
        }, this::fail));
    }

    private static Side side(Branch branch, Finished finished) {
        return new Side(branch, finished, finished.chronicle());
    }

    /** Once all are known, what they differ in is worked out too. */
    private void compareAll() {
        if (!sides.keySet().containsAll(compared.get())) {
            outcome.set(Optional.empty());
            return;
        }
        List<Side> all = List.copyOf(sides.values());
        List<Future> named = all.stream().map(side -> side.finished().named(side.branch().name())).toList();
        wishes.add(futures.consider(() -> Comparison.of(named),
                comparison -> outcome.set(Optional.of(new Outcome(all, comparison))), this::fail));
    }

    private void fail(Failure broken) {
        failure.set(Optional.of(broken));
    }

    private void giveUp() {
        wishes.forEach(Wish::giveUp);
        wishes.clear();
    }
}
