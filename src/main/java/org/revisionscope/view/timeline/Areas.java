package org.revisionscope.view.timeline;

import org.revisionscope.view.draw.Box;

/**
 * Where the parts of the control lie, in its own pixels, and how far its lanes are scrolled.
 *
 * @param ruler the lines of dates, at the top
 * @param rail the notices, under the ruler
 * @param lanes what is left in between
 * @param strips the floors, at the bottom
 * @param scroll how many pixels of the outline lie above the lanes' area
 */
record Areas(Box ruler, Box rail, Box lanes, Box strips, double scroll) {

    /** The areas of a control of this size with so many rows in its rail and so many strips. */
    static Areas of(double width, double height, int railRows, int strips, double scroll) {
        double railHeight = railRows == 0 ? 0 : railRows * Metrics.RAIL_ROW + Metrics.RAIL_PADDING;
        double lanesTop = Metrics.RULER_HEIGHT + railHeight;
        double stripsTop = Math.max(lanesTop, height - strips * Metrics.STRIP_ROW);
        return new Areas(new Box(0, 0, width, Metrics.RULER_HEIGHT),
                new Box(0, Metrics.RULER_HEIGHT, width, railHeight), new Box(0, lanesTop, width, stripsTop - lanesTop),
                new Box(0, stripsTop, width, Math.max(0, height - stripsTop)), scroll);
    }

    /** The whole control. */
    Box all() {
        return new Box(0, 0, ruler.width(), strips.bottom());
    }

    /** Where a y of the outline lies in the control. */
    double shown(double outlineY) {
        return lanes.y() + outlineY - scroll;
    }

    /** Which y of the outline lies at a y of the control. */
    double outlineY(double y) {
        return y - lanes.y() + scroll;
    }
}
