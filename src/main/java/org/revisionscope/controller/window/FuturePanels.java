package org.revisionscope.controller.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import org.revisionscope.controller.action.Action;
import org.revisionscope.controller.action.ActionControls;
import org.revisionscope.controller.action.KeyNames;
import org.revisionscope.controller.branches.BranchActions;
import org.revisionscope.controller.branches.BranchesController;
import org.revisionscope.controller.compare.CompareActions;
import org.revisionscope.controller.compare.CompareController;
import org.revisionscope.controller.compare.Comparing;
import org.revisionscope.controller.compare.Comparing.Outcome;
import org.revisionscope.controller.compare.LinkedTimelines;
import org.revisionscope.controller.desk.Desk;
import org.revisionscope.controller.document.Session;
import org.revisionscope.controller.futures.ForecastWatch;
import org.revisionscope.controller.futures.Futures;
import org.revisionscope.view.motion.Lapse;
import org.revisionscope.view.motion.Timing;

/** The panels about several futures, joined to a session. */
final class FuturePanels {
    private static final String BRANCHES = "branchesTab";
    private static final String COMPARE = "compareTab";

    /** What is rescued is compared at once, without being asked for: not where that would take long. */
    private static final int MOST_ROWS_COMPARED = 1 << 18;

    private final Session session;
    private final Futures futures = Futures.beside();
    private final Comparing comparing;
    private final BranchesController branches;
    private final CompareController compare;
    private final LinkedTimelines timelines;
    private final BranchActions branchActions;
    private final CompareActions compareActions;
    /** Whether the rails of new futures are just branching off in the timeline. */
    private boolean branching;

    /**
     * The panels of a session.
     *
     * @param panels what shows the open future
     * @param show brings the keyboard to a tab of the drawer
     * @param explain shows why something cannot be done now
     */
    FuturePanels(Session session, Desk desk, KeyNames keys, Panels panels, Consumer<String> show,
            Consumer<String> explain) {
        this.session = session;
        comparing = new Comparing(session, futures);
        branches = new BranchesController(session, comparing, futures, desk.messages(),
                panels.timelineView().reducedMotionProperty());
        compare = new CompareController(comparing, desk.messages(), keys);
        timelines = new LinkedTimelines(comparing, session, panels.timelineView(), desk.messages());
        branchActions = new BranchActions(session, branches, desk.dialogs(), desk.messages(),
                () -> show.accept(BRANCHES));
        compareActions = new CompareActions(comparing, session, desk.messages(), panels::intendedMark, () -> {
            panels.closeCard();
            show.accept(COMPARE);
        }, explain);
        new ForecastWatch(session, futures, System.getLogger(ForecastWatch.class.getName()));
        comparing.outcomeProperty().addListener(_ -> takePlace(panels));
        comparing.comparedProperty().addListener(_ -> takePlace(panels));
        Lapse branched = new Lapse(Timing.RAILS_SEEN, () -> {
            branching = false;
            takePlace(panels);
        });
        session.branches().treeProperty().addListener((_, before, now) -> {
            if (now.current() == before.current() && !session.branches().leftSince(before).isEmpty()
                    && !panels.timelineView().reducedMotionProperty().get()) {
                branching = true;
                branched.begin();
            }
        });
    }

    /**
     * While futures are worked out again, what was known of them stays in sight; those that leave the open one are first
     * seen branching off it.
     */
    private void takePlace(Panels panels) {
        boolean isKnown = comparing.outcomeProperty().get().isPresent();
        Optional<Node> before = panels.guestProperty().get();
        panels.guestProperty()
                .set(comparing.isOn() && (isKnown && !branching || before.isPresent()) ? Optional.of(timelines.view())
                        : Optional.empty());
    }

    /** What can be done in them. */
    List<Action> actions() {
        return Stream.of(branchActions.all(), compareActions.all()).flatMap(List::stream).toList();
    }

    /** The controllers of the panels' FXML, whose buttons do what these do. */
    List<Object> controllers(ActionControls controls) {
        branches.bind(controls);
        compare.bind(controls);
        return List.of(branches, compare);
    }

    /** The panels lie in this frame, whose drawer the layout opens. */
    void lieIn(MainWindowController frame, WindowLayout layout) {
        branches.shownProperty().bind(Bindings.and(frame.tab(BRANCHES).selectedProperty(), layout.drawerOpen()));
    }

    /** What is compared, once it is known. */
    ObservableValue<Optional<Outcome>> outcomeProperty() {
        return comparing.outcomeProperty();
    }

    /** Shows what has changed since the last frame. */
    void pulse() {
        timelines.pulse();
    }

    /** Puts a branch over the ghost of the first, unless they are too large to be worked out once more. */
    void compareOverGhost(List<Integer> ids) {
        if (session.rowsProperty().get() < MOST_ROWS_COMPARED) {
            timelines.compareOverGhost(ids);
        }
    }

    /** Compares no more; whether anything was compared. */
    boolean stopComparing() {
        boolean wasOn = comparing.isOn();
        comparing.stop();
        return wasOn;
    }

    /** Ends what is worked out beside the window. */
    void close() {
        futures.close();
    }
}
