package org.revisionscope.view.window;

/** How much the window's width leaves for the columns beside the timeline. */
public enum Room {
    /** All three columns stand side by side. */
    WIDE,
    /** The inspector takes room from the timeline only while something is selected, so that it never hides the clock. */
    NARROW,
    /** Moreover the left column is a rail of icons. */
    SLIM;

    private static final double WIDE_FROM_PX = 1280;
    private static final double NARROW_FROM_PX = 1180;

    /** What a width leaves. */
    static Room of(double widthPx) {
        if (widthPx >= WIDE_FROM_PX) {
            return WIDE;
        }
        return widthPx >= NARROW_FROM_PX ? NARROW : SLIM;
    }
}
