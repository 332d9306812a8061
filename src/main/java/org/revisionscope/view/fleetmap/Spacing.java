package org.revisionscope.view.fleetmap;

/**
 * The distances around cells of a size, in pixels. They grow with the cells only up to a point, so that whoever zooms in
 * sees cells and not gaps.
 */
final class Spacing {

    /** The free space at every side of the map. */
    static final double MARGIN = 14;
    /** The height of a place's heading. */
    static final double HEADING = 24;
    /** The distance from one place to the next. */
    static final double BETWEEN_PLACES = 18;

    private static final double NAME = 17;
    private static final double NAMED_FROM = 3;
    private static final double NAMED_FULLY = 7;

    private Spacing() {}

    /** The distance from one group to the next in a line. */
    static double betweenGroups(double cell) {
        return Math.clamp(cell * 0.35, 1, 14);
    }

    /** The distance from one line to the next. */
    static double betweenLines(double cell) {
        return Math.clamp(cell * 0.35, 1, 10);
    }

    /** The height of the names of groups over a line; none over small cells. */
    static double name(double cell) {
        return NAME * Math.clamp((cell - NAMED_FROM) / (NAMED_FULLY - NAMED_FROM), 0, 1);
    }

    /** The height of a line with so many rows of cells, its names included. */
    static double line(double cell, int rows) {
        return name(cell) + rows * cell + betweenLines(cell);
    }

    /** How far cells lie apart, a part of their size. */
    static double betweenCells(double cell) {
        if (cell < 4) {
            return 0;
        }
        return cell < 24 ? 1 : cell < 72 ? 2 : 4;
    }
}
