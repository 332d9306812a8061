package org.revisionscope.view.draw;

/**
 * A rectangle in pixels, y growing downwards.
 *
 * @param x its left edge
 * @param y its top edge
 * @param width to the right, never negative
 * @param height downwards, never negative
 */
public record Box(double x, double y, double width, double height) {

    /** @throws IllegalArgumentException if a side is negative */
    public Box {
        if (width < 0 || height < 0) {
            throw new IllegalArgumentException("a box of " + width + " by " + height + " pixels");
        }
    }

    /** The box between two vertical lines; the right one may not lie left of the left one. */
    public static Box between(double left, double right, double y, double height) {
        return new Box(left, y, right - left, height);
    }

    /** The x just right of the box. */
    public double right() {
        return x + width;
    }

    /** The y just under the box. */
    public double bottom() {
        return y + height;
    }

    /** Half way across. */
    public double centreX() {
        return x + width / 2;
    }

    /** Half way down. */
    public double centreY() {
        return y + height / 2;
    }

    /** Whether a point lies inside; the right and the lower edge lie outside. */
    public boolean contains(double px, double py) {
        return px >= x && px < right() && py >= y && py < bottom();
    }

    /** Whether it shares any part of its inside with another box. */
    public boolean touches(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** The same box with every edge moved outwards; a negative distance moves them inwards, at most to the centre. */
    public Box grown(double distance) {
        double across = Math.max(-width / 2, distance);
        double down = Math.max(-height / 2, distance);
        return new Box(x - across, y - down, width + 2 * across, height + 2 * down);
    }

    /** A box at least so high, with the same centre: what a pointer may aim at. */
    public Box atLeastHigh(double least) {
        return height >= least ? this : new Box(x, centreY() - least / 2, width, least);
    }
}
