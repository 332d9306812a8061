package org.revisionscope.view.draw;

import java.util.Arrays;

/**
 * A picture as premultiplied ARGB numbers, row by row from the top. It draws boxes and masks inside a clip, and remembers
 * which part was touched, so that only that part need be shown or cleared. Coordinates are whole pixels; right and lower
 * ends lie outside.
 */
public final class Pixels {

    private final int width;
    private final int height;
    private final int[] argb;
    private int clipLeft;
    private int clipTop;
    private int clipRight;
    private int clipBottom;
    private int touchedLeft;
    private int touchedTop;
    private int touchedRight;
    private int touchedBottom;

    /**
     * A part of a picture.
     *
     * @param left the first column
     * @param top the first row
     * @param right just right of the last column
     * @param bottom just under the last row
     */
    public record Area(int left, int top, int right, int bottom) {

        /** No pixel. */
        public static final Area NOTHING = new Area(0, 0, 0, 0);

        /** Whether it holds no pixel. */
        public boolean isEmpty() {
            return right <= left || bottom <= top;
        }

        /** The smallest area that holds both. */
        public Area with(Area other) {
            if (isEmpty()) {
                return other;
            }
            return other.isEmpty() ? this
                    : new Area(Math.min(left, other.left), Math.min(top, other.top),
                            Math.max(right, other.right), Math.max(bottom, other.bottom));
        }

        Area within(Area other) {
            return new Area(Math.max(left, other.left), Math.max(top, other.top), Math.min(right, other.right),
                    Math.min(bottom, other.bottom));
        }
    }

    /** A transparent picture of this size. */
    public Pixels(int width, int height) {
        this.width = width;
        this.height = height;
        argb = new int[width * height];
        clip(all());
        takeTouched();
    }

    /** How many columns there are. */
    public int width() {
        return width;
    }

    /** How many rows there are. */
    public int height() {
        return height;
    }

    /** The pixels themselves; whoever writes to them answers for it. */
    public int[] argb() {
        return argb;
    }

    /** The pixel of a column and a row. */
    public int at(int x, int y) {
        return argb[y * width + x];
    }

    /** What was touched since this was asked last. */
    public Area takeTouched() {
        Area taken = touchedRight > touchedLeft
                ? new Area(touchedLeft, touchedTop, touchedRight, touchedBottom)
                : Area.NOTHING;
        touchedLeft = width;
        touchedTop = height;
        touchedRight = 0;
        touchedBottom = 0;
        return taken;
    }

    /** Makes a part transparent again. */
    public void clear(Area area) {
        Area inside = area.within(all());
        for (int y = inside.top(); y < inside.bottom(); y++) {
            Arrays.fill(argb, y * width + inside.left(), y * width + inside.right(), 0);
        }
    }

    Area all() {
        return new Area(0, 0, width, height);
    }

    /** From now on nothing outside is drawn. */
    void clip(Area area) {
        clipLeft = Math.max(0, area.left());
        clipTop = Math.max(0, area.top());
        clipRight = Math.min(width, area.right());
        clipBottom = Math.min(height, area.bottom());
    }

    /** Where something may be drawn. */
    Area clip() {
        return new Area(clipLeft, clipTop, clipRight, clipBottom);
    }

    /** Fills the part of a box that lies inside the clip. */
    void fill(int fromX, int fromY, int toX, int toY, Ink ink) {
        int left = Math.max(fromX, clipLeft);
        int right = Math.min(toX, clipRight);
        int top = Math.max(fromY, clipTop);
        int bottom = Math.min(toY, clipBottom);
        if (right <= left || bottom <= top) {
            return;
        }
        touch(left, top, right, bottom);
        for (int y = top; y < bottom; y++) {
            ink.fill(argb, y * width + left, right - left, left, y);
        }
    }

    /** Covers one row of pixels in parts, from a column on; 255 is all of a pixel. */
    void cover(int x, int y, byte[] mask, int from, int count, Ink ink) {
        if (y >= clipTop && y < clipBottom) {
            int left = Math.max(x, clipLeft);
            int right = Math.min(x + count, clipRight);
            if (right > left) {
                touch(left, y, right, y + 1);
                coverRow(left, right, y, mask, from - x, ink);
            }
        }
    }

    /** Covers a box of pixels in parts; the mask has one byte a pixel, row by row. */
    void cover(int x, int y, int columns, int rows, byte[] mask, Ink ink) {
        int left = Math.max(x, clipLeft);
        int right = Math.min(x + columns, clipRight);
        int top = Math.max(y, clipTop);
        int bottom = Math.min(y + rows, clipBottom);
        if (right <= left || bottom <= top) {
            return;
        }
        touch(left, top, right, bottom);
        for (int row = top; row < bottom; row++) {
            coverRow(left, right, row, mask, (row - y) * columns - x, ink);
        }
    }

    private void coverRow(int left, int right, int y, byte[] mask, int shift, Ink ink) {
        int row = y * width;
        for (int column = left; column < right; column++) {
            int cover = mask[shift + column] & 0xff;
            if (cover != 0) {
                int pixel = ink instanceof Ink.Plain plain ? plain.pixel() : ink.at(column, y);
                argb[row + column] = Blend.over(argb[row + column], pixel, cover);
            }
        }
    }

    private void touch(int left, int top, int right, int bottom) {
        touchedLeft = Math.min(touchedLeft, left);
        touchedTop = Math.min(touchedTop, top);
        touchedRight = Math.max(touchedRight, right);
        touchedBottom = Math.max(touchedBottom, bottom);
    }
}
