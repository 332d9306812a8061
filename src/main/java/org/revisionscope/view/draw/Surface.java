package org.revisionscope.view.draw;

import java.util.List;

/**
 * What layers draw on: pixels on the screen, a file, or a recording in a test. Coordinates are pixels, y grows
 * downwards; what is drawn later lies on top.
 */
public interface Surface {

    /** Fills a box; its corners are rounded by {@code radius} pixels. */
    void fill(Box box, double radius, Fill fill);

    /** Fills boxes that do not overlap; a surface may take them in any order. */
    default void fillAll(List<Box> boxes, Fill fill) {
        boxes.forEach(box -> fill(box, 0, fill));
    }

    /** Draws the edge of a box, half of its width outside. */
    void outline(Box box, double radius, Stroke stroke);

    /** Draws a straight line. */
    void line(double fromX, double fromY, double toX, double toY, Stroke stroke);

    /** Draws a line through points given as x, y, x, y …; {@code count} is the number of points used. */
    void path(double[] points, int count, Stroke stroke);

    /** Fills the shape whose corners are given as x, y, x, y …; {@code count} is the number of corners used. */
    void shape(double[] points, int count, Fill fill);

    /** Sets words on a baseline. */
    void text(Words words, double x, double baseline);

    /** How wide these words come out, in pixels. */
    double widthOf(Words words);

    /** From now on nothing outside the box is drawn, until {@link #release}; clips nest. */
    void clip(Box box);

    /** Takes back the last clip. */
    void release();
}
