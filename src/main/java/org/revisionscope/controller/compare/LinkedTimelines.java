package org.revisionscope.controller.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import javafx.scene.Node;

import org.revisionscope.controller.compare.Comparing.Outcome;
import org.revisionscope.controller.document.Selection;
import org.revisionscope.controller.document.Session;
import org.revisionscope.controller.timeline.Subjects;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.view.Messages;
import org.revisionscope.view.compare.TimelineStack;
import org.revisionscope.view.compare.TimelineStack.Heading;
import org.revisionscope.view.compare.TimelineStack.Standing;
import org.revisionscope.view.timeline.TimelineActions;
import org.revisionscope.view.timeline.TimelineView;
import org.revisionscope.view.timeline.sight.Foresight;
import org.revisionscope.view.timeline.sight.Subject;
import org.revisionscope.view.timeline.sight.TimelineContent;

/** The timelines of the futures that are compared: one clock, one stretch of time, one selection. */
public final class LinkedTimelines {

    private final TimelineStack stack;
    private final Session session;
    private final Comparing comparing;
    private final Costs costs;
    private List<Side> sides = List.of();
    /** The branch that is shown as what would have been. */
    private OptionalInt ghost = OptionalInt.empty();
    private boolean revealing;
    private boolean stale;

    /**
     * Timelines that stand in for the main one.
     *
     * @param main what shows the open future alone; it shows the same stretch of time
     */
    public LinkedTimelines(Comparing comparing, Session session, TimelineView main, Messages messages) {
        this.comparing = comparing;
        this.session = session;
        costs = new Costs(messages);
        stack = new TimelineStack(messages);
        stack.reducedMotionProperty().bind(main.reducedMotionProperty());
        stack.spanProperty().set(main.navigation().span());
        main.navigation().spanProperty().addListener((_, _, shown) -> stack.spanProperty().set(shown));
        stack.spanProperty().addListener((_, _, shown) -> {
            if (!shown.equals(main.navigation().span())) {
                main.navigation().show(shown);
            }
        });
        main.navigation().setAll(() -> comparing.isOn() ? stack.whole() : Optional.empty());
        session.playback().clockProperty().addListener(_ -> stale = true);
        session.selectionProperty().addListener(_ -> stale = true);
        session.branches().treeProperty().addListener((_, _, _) -> {
            head();
            stale = true;
        });
        comparing.outcomeProperty().addListener((_, _, outcome) -> outcome.ifPresent(this::take));
        comparing.comparedProperty().addListener((_, _, ids) -> {
            if (ghost.isPresent() && !ids.contains(ghost.getAsInt())) {
                ghost = OptionalInt.empty();
            }
        });
    }

    /** What is shown in place of the main timeline. */
    public Node view() {
        return stack;
    }

    /** Compares branches: the first, as it would have been, under the others; what is selected is scrolled into sight. */
    public void compareOverGhost(List<Integer> ids) {
        ghost = OptionalInt.of(ids.getFirst());
        revealing = true;
        comparing.compare(ids);
    }

    /** Shows what has changed since the last pulse, if anything has. */
    public void pulse() {
        if (stale && comparing.isOn()) {
            stale = false;
            List<ServiceKey> strips = strips();
            sides.stream().findFirst().ifPresent(side -> show(stack.ruler(), side.chronicle(), strips));
            for (int i = 0; i < sides.size(); i++) {
                show(stack.timelines().get(i), sides.get(i).chronicle(), strips);
            }
            revealing = revealing && !isRevealed();
            stale = revealing;
        }
    }

    /** Whether what is selected is in sight in the first timeline, as soon as there is one, or nothing is selected. */
    private boolean isRevealed() {
        return stack.timelines().stream().findFirst().filter(_ -> comparing.outcomeProperty().get().isPresent())
                .filter(first -> first.selectionProperty().get() instanceof Subject.Nothing
                        || first.reveal(first.selectionProperty().get()).isPresent())
                .isPresent();
    }

    private boolean isGhost(Side side) {
        return ghost.equals(OptionalInt.of(side.branch().id()));
    }

    private void take(Outcome outcome) {
        List<Side> ordered = outcome.sides().stream().sorted(Comparator.comparing(this::isGhost)).toList();
        boolean isAnother = !ids(ordered).equals(ids(sides));
        sides = ordered;
        if (isAnother || stack.timelines().isEmpty()) {
            stack.stack(sides.size()); // a timeline that went on with another branch would show what differs as news
        }
        for (int i = 0; i < sides.size(); i++) {
            stack.timelines().get(i).setActions(new Pointed(sides.get(i).chronicle()));
        }
        stack.ruler().setActions(new Pointed(sides.getFirst().chronicle()));
        head();
        stale = true;
    }

    private static List<Integer> ids(List<Side> sides) {
        return sides.stream().map(side -> side.branch().id()).toList();
    }

    private void head() {
        int open = session.branches().treeProperty().get().current();
        for (int i = 0; i < Math.min(sides.size(), stack.timelines().size()); i++) {
            Side side = sides.get(i);
            int branch = side.branch().id();
            stack.head(i, new Heading(side.branch().name(), costs.parts(side.finished().measures()),
                    branch == open ? Standing.OPEN : isGhost(side) ? Standing.GHOST : Standing.ASIDE),
                    () -> session.branches().open(branch));
        }
        haunt(open);
    }

    /** What would have been lies paler under what is, unless somebody opens it. */
    private void haunt(int open) {
        stack.haunt(IntStream.range(0, sides.size())
                .filter(i -> isGhost(sides.get(i)) && sides.get(i).branch().id() != open).findFirst());
    }

    /** The services whose floors all of them show: the selected one, then those that are tightest in the open future. */
    private List<ServiceKey> strips() {
        Selection selected = session.selectionProperty().get();
        Optional<ServiceKey> service = sides.stream()
                .flatMap(side -> Subjects.owner(selected, side.chronicle()).stream()).findFirst()
                .filter(Owner.OfService.class::isInstance).map(owner -> ((Owner.OfService) owner).key());
        int open = session.branches().treeProperty().get().current();
        return sides.stream().filter(side -> side.branch().id() == open).findFirst()
                .or(() -> sides.stream().findFirst())
                .map(side -> content(side.chronicle()).tightest(service)).orElse(List.of());
    }

    /** All of a future is known, so all of it is shown: what lies after the clock as outlines. */
    private TimelineContent content(Chronicle told) {
        long clock = session.playback().clock();
        long last = told.rows() == 0 ? clock : told.view().at(told.rows() - 1);
        return new TimelineContent(told, Optional.of(told), clock, Math.max(clock, last), Foresight.EVERYTHING);
    }

    private void show(TimelineView view, Chronicle told, List<ServiceKey> strips) {
        view.setContent(content(told).stripped(strips));
        view.selectionProperty().set(Subjects.subject(session.selectionProperty().get(), told));
    }

    /** What is pointed at in one of the futures. */
    private final class Pointed implements TimelineActions {

        private final Chronicle told;

        Pointed(Chronicle told) {
            this.told = told;
        }

        @Override
        public void select(Subject subject) {
            session.selectionProperty().set(Subjects.selection(subject, told));
        }

        @Override
        public void seek(long instant) {
            session.playback().pause();
            session.playback().seek(instant);
        }

        @Override
        public void showMenu(Subject subject, double screenX, double screenY) {
            select(subject); // verbs act on the open future alone
        }

        @Override
        public void open(Subject subject) {
            select(subject);
        }
    }
}
