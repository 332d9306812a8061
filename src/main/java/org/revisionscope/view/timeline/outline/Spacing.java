package org.revisionscope.view.timeline.outline;

import java.util.List;

/**
 * How close lanes stand, in pixels.
 *
 * @param pitch the distance from one bar of an ordinary lane to the next
 * @param padding the space over and under the bars of a lane
 * @param revisionRow the height of a revision's row
 * @param placeRow the height of an open place's heading
 */
record Spacing(int pitch, double padding, double revisionRow, double placeRow) {

    /** The space where lanes must be scrolled anyway. */
    static final Spacing SCROLLED = roomy(9);

    /** From the widest to the tightest by which all lanes can still be seen: bars come together, then headings, too. */
    static final List<Spacing> STEPS = List.of(roomy(Metrics.LINE_PITCH), roomy(10), roomy(9), roomy(8), roomy(7),
            roomy(6), close(6), tight(6), tight(5));

    private static Spacing roomy(int pitch) {
        return new Spacing(pitch, 3, Metrics.REVISION_ROW, 17);
    }

    private static Spacing close(int pitch) {
        return new Spacing(pitch, 2, Metrics.REVISION_ROW, 17);
    }

    /** Just enough for names, and for a revision's bar. */
    private static Spacing tight(int pitch) {
        return new Spacing(pitch, 2, 29, 14);
    }
}
