package org.revisionscope.view.timeline.outline;

/** The sizes of the timeline's parts, in pixels at a text scale of 1. */
public final class Metrics {

    /** The least width of the column of names; the painted column has the width that it takes. */
    public static final double HEADER_WIDTH = 148;
    /** The height of the two lines of dates. */
    public static final double RULER_HEIGHT = 38;
    /** The height of a place in the notice rail. */
    public static final double RAIL_ROW = 23;
    /** The space over and under the rows of the notice rail, together. */
    public static final double RAIL_PADDING = 2;
    /** The height of the heading of pinned lanes. */
    static final double PINS_ROW = 20;
    /** The height of a platform version's heading. */
    public static final double VERSION_ROW = 26;
    /** The height of a revision's row where there is room. */
    public static final double REVISION_ROW = 32;
    /** The same where no lanes follow it. */
    static final double LONE_REVISION_ROW = 28;
    /** The height of a revision's bar. */
    public static final double REVISION_BAR = 20;
    /** The space over a revision's bar. */
    public static final double REVISION_TOP = 7;
    /** The height of a folded place, and of a crowd. */
    static final double BAND_ROW = 30;
    /** The height of the band inside its row. */
    public static final double BAND = 22;
    /** The least height for the bars of a lane: room for its name. */
    public static final double LANE_LEAST = 15;
    /** The distance from one bar of a lane to the next where there is room. */
    public static final int LINE_PITCH = 11;
    /** The height of the bar of a job that runs alone in its lane. */
    static final double JOB_BAR = 12;
    /** Lanes with more lines than this have thinner bars. */
    static final int FULL_LINES = 30;
    /** The height of a floor strip. */
    public static final double STRIP_ROW = 33;
    /** The least height of what a pointer can aim at. */
    public static final double TARGET = 24;

    private Metrics() {}

    /** The distance from one bar to the next in a lane of so many lines, where {@code pitch} holds for ordinary lanes. */
    public static double pitch(int lines, double pitch) {
        return lines <= FULL_LINES ? pitch : Math.max(2, Math.floor(FULL_LINES * pitch / lines));
    }

    /** The height of a bar: what a pitch leaves beside the gap. */
    static double bar(double pitch) {
        return Math.max(1, pitch - (pitch >= 8 ? 2 : 1));
    }
}
