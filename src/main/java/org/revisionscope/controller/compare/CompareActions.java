package org.revisionscope.controller.compare;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

import org.revisionscope.controller.action.Action;
import org.revisionscope.controller.document.Edit.NewBranch;
import org.revisionscope.controller.document.Session;
import org.revisionscope.model.decision.AwsDecision.MarkRevision;
import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.whatif.Alternatives;
import org.revisionscope.model.whatif.Alternatives.Alternative;
import org.revisionscope.model.whatif.Branch;
import org.revisionscope.model.whatif.Later;
import org.revisionscope.view.Messages;

/** Puts futures beside each other: those that are ticked, or three that are asked for at once. */
public final class CompareActions {

    private final Comparing comparing;
    private final Session session;
    private final Messages messages;
    private final Supplier<Optional<MarkRevision>> mark;
    private final Runnable begin;
    private final Consumer<String> explain;

    /**
     * What can be compared in a session.
     *
     * @param mark the mark that is being considered, or would be
     * @param begin brings what compares into view, and takes away what is in its way
     * @param explain shows the sentence that says why nothing can be compared now
     */
    public CompareActions(Comparing comparing, Session session, Messages messages,
            Supplier<Optional<MarkRevision>> mark, Runnable begin, Consumer<String> explain) {
        this.comparing = comparing;
        this.session = session;
        this.messages = messages;
        this.mark = mark;
        this.begin = begin;
        this.explain = explain;
    }

    /** All of them. */
    public List<Action> all() {
        ObservableValue<String> text = Bindings.createStringBinding(
                () -> messages.get(isRepeated() ? "compare.stop" : "action.compare.ticked"),
                comparing.comparedProperty(),
                comparing.ticked(), session.branches().treeProperty());
        return List.of(Action.named("compare.ticked").keys("Shortcut+Shift+C").text(text).does(this::compare),
                Action.named("compare.waits").does(this::compareWaits),
                Action.named("compare.floors").does(this::compareFloors));
    }

    /** Compares what is ticked, or stops if that is what is compared; without enough ticks the panel says what to do. */
    private void compare() {
        List<Integer> wanted = comparing.wanted();
        if (isRepeated()) {
            comparing.stop();
            return;
        }
        if (!wanted.isEmpty()) {
            comparing.compare(wanted);
        }
        begin.run();
    }

    /** Whether what is wanted is what is compared already. */
    private boolean isRepeated() {
        List<Integer> wanted = comparing.wanted();
        return comparing.isOn() && (wanted.isEmpty() || wanted.equals(comparing.comparedProperty().get()));
    }

    private void compareWaits() {
        keepWhereMarked("compare.wait.name",
                () -> Alternatives.waits(session.scenario(), now(), tentative(), Later.KEEP_AWS));
    }

    private void compareFloors() {
        keepWhereMarked("compare.floor.name",
                () -> Alternatives.floors(session.scenario(), session.chronicleProperty().get().view(),
                        now(), tentative(), Later.KEEP_AWS));
    }

    private void keepWhereMarked(String name, Supplier<List<Alternative>> alternatives) {
        if (isAnythingMarked()) {
            keep(name, alternatives.get());
        } else {
            explain.accept(messages.get("compare.noMark"));
        }
    }

    /** Keeps alternatives as branches of the open one, and compares them. */
    private void keep(String name, List<Alternative> alternatives) {
        Instant at = now();
        List<Branch> added = session.branches().keep(alternatives.stream()
                .map(one -> new NewBranch(messages.format(name, one.number()), at, one.decisions())).toList());
        if (!added.isEmpty()) { // else it was refused, which is said where refusals are
            comparing.compare(added.stream().map(Branch::id).toList());
            begin.run();
        }
    }

    /** The mark that is armed, or the default one; none where the open future marks that revision itself from here on. */
    private Optional<Decision> tentative() {
        return mark.get().filter(wanted -> comingMarks().noneMatch(mark -> mark.revision().equals(wanted.revision())))
                .map(decision -> decision);
    }

    /** Whether any retirement can differ from here on. */
    private boolean isAnythingMarked() {
        return tentative().isPresent() || comingMarks().findAny().isPresent()
                || !session.scenario().platform().cadences().isEmpty();
    }

    private Stream<MarkRevision> comingMarks() {
        return session.scenario().decisions().stream().filter(timed -> !timed.at().isBefore(now()))
                .map(TimedDecision::decision).filter(MarkRevision.class::isInstance).map(MarkRevision.class::cast);
    }

    private Instant now() {
        return Instant.ofEpochMilli(session.playback().clock());
    }
}
