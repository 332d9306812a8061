package org.revisionscope.view.timeline;

import java.util.function.DoubleConsumer;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

import org.revisionscope.view.draw.Box;
import org.revisionscope.view.timeline.outline.Metrics;

/** The scroll bar over the right edge of the lanes; it is there only while not all of them fit. */
final class LaneScrollBar extends ScrollBar {

    private static final double BAR_WIDTH = 10;

    private double shown;

    /** A scroll bar that tells how many pixels were dragged out of view above the lanes. */
    LaneScrollBar(DoubleConsumer dragged) {
        setOrientation(Orientation.VERTICAL);
        setManaged(false);
        setFocusTraversable(false);
        valueProperty().addListener((_, _, value) -> {
            if (Math.abs(value.doubleValue() - shown) >= 1) { // else it only follows what was scrolled otherwise
                dragged.accept(value.doubleValue());
            }
        });
    }

    /** Shows that so many pixels of an outline of this height lie above the lanes' area. */
    void show(Box lanes, double outlineHeight, double scroll) {
        double hidden = outlineHeight - lanes.height();
        shown = scroll;
        setVisible(hidden > 0);
        if (hidden > 0) {
            setMax(hidden);
            setVisibleAmount(hidden * lanes.height() / outlineHeight);
            setUnitIncrement(Metrics.REVISION_ROW);
            setBlockIncrement(lanes.height());
            setValue(scroll);
            resizeRelocate(lanes.right() - BAR_WIDTH, lanes.y(), BAR_WIDTH, lanes.height());
        }
    }
}
