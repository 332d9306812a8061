package org.revisionscope.controller.story;

import java.util.Optional;
import java.util.OptionalInt;

import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/** Keeps the newest line of a table in sight while it is followed. */
final class StoryScroll extends AnimationTimer {

    /** In how many pulses after a change the last line is scrolled to: the first may come before the layout. */
    private static final int PULSES = 2;
    /** A table that is lower shows its heading and hardly a line. */
    private static final int FEWEST_LINES = 2;

    private final TableView<?> table;
    private final ObservableBooleanValue follows;
    private Optional<VirtualFlow<?>> flow = Optional.empty();
    private int pulses;
    private OptionalInt back = OptionalInt.empty();

    /**
     * Scrolls a table.
     *
     * @param follows whether the newest line is to be in sight
     */
    StoryScroll(TableView<?> table, ObservableBooleanValue follows) {
        this.table = table;
        this.follows = follows;
    }

    /** Scrolls once the table has been laid out with its new lines: before that it does not know of the last one. */
    void soon() {
        pulses = PULSES;
        start();
    }

    /**
     * Takes lines away. A table that is scrolled beyond its new end would complain on the console while it is laid out, so it
     * stands at its beginning meanwhile. It goes back at once and, since it may be laid out in more than one go, once more.
     */
    void whileShrinking(Runnable takeAway) {
        int top = back.orElseGet(this::topLine);
        lines().ifPresent(lines -> lines.setPosition(0));
        takeAway.run();
        table.layout();
        goBackTo(top);
        back = OptionalInt.of(top);
        soon();
    }

    /**
     * More lines may soon come into sight than there are below the one at the top. The table would complain as above, and what
     * is around it changes too, so it stands at its beginning until all of it is laid out.
     */
    void waitForRoom() {
        if (back.isEmpty()) {
            back = OptionalInt.of(topLine());
        }
        lines().ifPresent(lines -> lines.setPosition(0));
        soon();
    }

    /** The table has another height. Only one that shows no line yet is told of its room too late to keep its place. */
    void heightChanged(double before, double now) {
        if (before < FEWEST_LINES * table.getFixedCellSize() && now > before) {
            waitForRoom();
        }
    }

    /** All lines have another height. The table goes on counting on the old ones until their number changes. */
    void forgetHeights() {
        lines().ifPresent(flow -> {
            int count = flow.getCellCount();
            flow.setCellCount(0);
            flow.setCellCount(count);
        });
    }

    /** How many lines can be seen at once. */
    int linesInSight() {
        return lines().filter(flow -> flow.getFirstVisibleCell() != null && flow.getLastVisibleCell() != null)
                .map(flow -> flow.getLastVisibleCell().getIndex() - flow.getFirstVisibleCell().getIndex() + 1)
                .orElse(0);
    }

    /** Whether the last line is in sight. */
    boolean isAtEnd() {
        return lines().map(lines -> lines.getLastVisibleCell())
                .filter(line -> line.getIndex() == table.getItems().size() - 1).isPresent();
    }

    /** Between two layouts nobody knows the line at the top: rather too late than too early. */
    private int topLine() {
        return lines().map(flow -> flow.getFirstVisibleCell()).map(line -> line.getIndex())
                .orElse(table.getItems().size() - 1);
    }

    private void goBackTo(int top) {
        if (follows.get() || top >= table.getItems().size()) {
            toEnd();
        } else {
            table.scrollTo(Math.max(0, top));
        }
    }

    @Override
    public void handle(long now) {
        pulses--;
        if (back.isPresent() && pulses <= 0) {
            goBackTo(back.getAsInt());
            back = OptionalInt.empty();
        } else if (back.isEmpty() && follows.get()) {
            toEnd();
        }
        if (pulses <= 0) {
            stop();
        }
    }

    /** TableView.scrollTo stops one line short of a list that has just grown. */
    private void toEnd() {
        lines().ifPresent(lines -> lines.setPosition(1));
    }

    private Optional<VirtualFlow<?>> lines() {
        flow = flow.filter(known -> known.getScene() != null); // another skin has another one
        if (flow.isEmpty() && table.lookup(".virtual-flow") instanceof VirtualFlow<?> found) {
            flow = Optional.of(found);
        }
        return flow;
    }
}
