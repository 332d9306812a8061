package org.revisionscope.controller.story;

import java.util.Optional;

import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/** Keeps the newest line of a table in sight while it is followed. */
final class StoryScroll extends AnimationTimer {

    /** In how many pulses after a change the last line is scrolled to: the first may come before the layout. */
    private static final int PULSES = 2;

    private final TableView<?> table;
    private final ObservableBooleanValue follows;
    private int pulses;

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
     * stands at its beginning meanwhile.
     */
    void whileShrinking(Runnable takeAway) {
        int top = lines().map(flow -> flow.getFirstVisibleCell()).map(line -> line.getIndex())
                .orElse(table.getItems().size() - 1); // between two layouts nobody knows: rather too late than too early
        lines().ifPresent(flow -> flow.setPosition(0));
        takeAway.run();
        table.layout();
        if (follows.get()) {
            toEnd();
        } else {
            table.scrollTo(Math.clamp(top, 0, Math.max(0, table.getItems().size() - 1)));
        }
    }

    @Override
    public void handle(long now) {
        if (follows.get()) {
            toEnd();
        }
        if (--pulses <= 0) {
            stop();
        }
    }

    /** TableView.scrollTo stops one line short of a list that has just grown. */
    private void toEnd() {
        lines().ifPresent(flow -> flow.setPosition(1));
    }

    private Optional<VirtualFlow<?>> lines() {
        return table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? Optional.of(flow) : Optional.empty();
    }
}
