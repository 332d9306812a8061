package org.revisionscope.view.timeline.frame;

import org.revisionscope.view.draw.Box;
import org.revisionscope.view.timeline.outline.Metrics;
import org.revisionscope.view.timeline.outline.Row;

/**
 * Where the parts of the control lie, in its own pixels, and how far its lanes are scrolled.
 *
 * @param ruler the lines of dates, at the top
 * @param rail the notices, under the ruler
 * @param lanes what is left in between
 * @param pinned how many pixels of the outline stay at the top of the lanes' area
 * @param strips the floors, at the bottom
 * @param scroll how many pixels of the rest of the outline lie above what can be seen of it
 */
public record Areas(Box ruler, Box rail, Box lanes, double pinned, Box strips, double scroll) {

    /** The share of the control's height that strips may take. */
    private static final double SHARE_OF_STRIPS = 0.16;

    /** For how many strips a control of this height has room; one there always is. */
    public static int mostStrips(double height) {
        return Math.max(1, (int) (height * SHARE_OF_STRIPS / Metrics.STRIP_ROW));
    }

    /** The areas of a control of this size with so many rows in its rail and so many strips, and nothing pinned. */
    public static Areas of(double width, double height, int railRows, int strips, double scroll) {
        return under(Metrics.RULER_HEIGHT, new Box(0, 0, width, height), railRows, strips, scroll);
    }

    /** The same under a ruler that is so high. */
    public static Areas under(double ruler, Box size, int railRows, int strips, double scroll) {
        double width = size.width();
        double height = size.height();
        double railHeight = railRows == 0 ? 0 : railRows * Metrics.RAIL_ROW + Metrics.RAIL_PADDING;
        double lanesTop = ruler + railHeight;
        double stripsTop = Math.max(lanesTop, height - strips * Metrics.STRIP_ROW);
        return new Areas(new Box(0, 0, width, ruler),
                new Box(0, ruler, width, railHeight), new Box(0, lanesTop, width, stripsTop - lanesTop),
                0, new Box(0, stripsTop, width, Math.max(0, height - stripsTop)), scroll);
    }

    /** The middle of a row of the rail. */
    public double railCentre(int row) {
        return rail.y() + Metrics.RAIL_PADDING / 2 + (row + 0.5) * Metrics.RAIL_ROW;
    }

    /** The same where so many pixels of the outline stay at the top of the lanes' area. */
    public Areas pinning(double height) {
        return new Areas(ruler, rail, lanes, height, strips, scroll);
    }

    /** The areas of those who draw only what stays at the top: nothing is scrolled. */
    Areas ofPins() {
        return new Areas(ruler, rail, pins(), 0, strips, 0);
    }

    /** The areas of those who draw only what scrolls. */
    Areas ofScrolled() {
        return new Areas(ruler, rail, scrolled(), 0, strips, scroll + pinned);
    }

    /** The part of the lanes' area in which a row of the outline is drawn. */
    public Box of(Row row) {
        return row.y() < pinned ? pins() : scrolled();
    }

    /** The part of the lanes' area that stays as it is while the rest scrolls. */
    public Box pins() {
        return new Box(lanes.x(), lanes.y(), lanes.width(), Math.min(pinned, lanes.height()));
    }

    /** The part of the lanes' area that scrolls. */
    public Box scrolled() {
        return new Box(lanes.x(), pins().bottom(), lanes.width(), lanes.height() - pins().height());
    }

    /** The whole control. */
    public Box all() {
        return new Box(0, 0, ruler.width(), strips.bottom());
    }

    /** Where a y of the outline lies in the control. */
    public double shown(double outlineY) {
        return lanes.y() + outlineY - (outlineY < pinned ? 0 : scroll);
    }

    /** Which y of the outline lies at a y of the control. */
    public double outlineY(double y) {
        double down = y - lanes.y();
        return down < pinned ? down : down + scroll;
    }
}
