package org.revisionscope.view.draw;

import java.util.Arrays;

/**
 * How much of each pixel a shape covers, exactly by area. Edges are added one by one, then {@link #paint} lays the shape
 * on a picture. Each edge leaves in its pixels how much the cover changes there from left to right, so that summing up a
 * row gives the cover; parts that turn the same way count once where they overlap.
 */
final class Coverage {

    private static final int FULL = 255;

    private float[] changes = new float[0];
    private byte[] mask = new byte[0];
    private int[] first = new int[0];
    private int[] end = new int[0];
    private int left;
    private int top;
    private int width;
    private int height;

    /** Begins a shape of which only the part in this area is wanted; tells whether there is any, and must then be painted. */
    boolean begin(Pixels.Area area) {
        left = area.left();
        top = area.top();
        width = area.right() - left;
        height = area.bottom() - top;
        if (area.isEmpty()) {
            return false;
        }
        if (changes.length < stride() * height) {
            changes = new float[stride() * height];
        }
        if (first.length < height) {
            first = new int[height];
            end = new int[height];
        }
        if (mask.length < width) {
            mask = new byte[width];
        }
        Arrays.fill(first, 0, height, width);
        Arrays.fill(end, 0, height, 0);
        return true;
    }

    private int stride() {
        return width + 2;
    }

    /** Adds the edge from one corner to the next. */
    void edge(double fromX, double fromY, double toX, double toY) {
        if (fromY == toY) {
            return;
        }
        boolean down = fromY < toY;
        double x0 = (down ? fromX : toX) - left;
        double y0 = (down ? fromY : toY) - top;
        double x1 = (down ? toX : fromX) - left;
        double y1 = (down ? toY : fromY) - top;
        double slope = (x1 - x0) / (y1 - y0);
        int last = (int) Math.min(height, Math.ceil(y1));
        for (int row = (int) Math.max(0, Math.floor(y0)); row < last; row++) {
            double from = Math.max(row, y0);
            double to = Math.min(row + 1.0, y1);
            if (to > from) {
                cross(row, x0 + (from - y0) * slope, x0 + (to - y0) * slope, down ? to - from : from - to);
            }
        }
    }

    /** An edge crosses one row; what lies outside of the area at its sides is moved onto its border. */
    private void cross(int row, double fromX, double toX, double amount) {
        double low = Math.clamp(Math.min(fromX, toX), 0, width);
        double high = Math.clamp(Math.max(fromX, toX), 0, width);
        int from = (int) low;
        int to = (int) Math.ceil(high);
        first[row] = Math.min(first[row], from);
        end[row] = Math.max(end[row], Math.max(from + 2, to + 1));
        int at = row * stride() + from;
        if (to <= from + 1) {
            double middle = (low + high) / 2 - from;
            changes[at] += (float) (amount * (1 - middle));
            changes[at + 1] += (float) (amount * middle);
            return;
        }
        double share = amount / (high - low);
        double crossed = 0;
        double before = 0;
        for (int column = from; column < to; column++) {
            double enters = Math.max(low, column) - column;
            double leaves = Math.min(high, column + 1.0) - column;
            double part = share * (leaves - enters);
            double covered = crossed + part * (1 - (enters + leaves) / 2); // what lies right of the edge
            changes[row * stride() + column] += (float) (covered - before);
            crossed += part;
            before = covered;
        }
        changes[row * stride() + to] += (float) (amount - before);
    }

    /** Lays the shape on a picture; the next one has to begin anew. */
    void paint(Pixels pixels, Ink ink) {
        for (int row = 0; row < height; row++) {
            int from = first[row];
            int count = sum(row);
            pixels.cover(left + from, top + row, mask, 0, count, ink);
        }
    }

    /** The cover of every pixel of the area, row by row; the next shape has to begin anew. */
    byte[] cover() {
        byte[] all = new byte[width * height];
        for (int row = 0; row < height; row++) {
            int from = first[row];
            int count = sum(row);
            System.arraycopy(mask, 0, all, row * width + from, count);
        }
        return all;
    }

    /** Sums up a row where edges cross it, and leaves no trace of them; tells how many pixels of the mask it filled. */
    private int sum(int row) {
        double sum = 0;
        int count = 0;
        for (int column = first[row]; column < end[row]; column++) {
            int place = row * stride() + column;
            sum += changes[place];
            changes[place] = 0;
            if (column < width) {
                mask[count++] = (byte) Math.min(FULL, Math.round(Math.abs(sum) * FULL));
            }
        }
        return count;
    }
}
