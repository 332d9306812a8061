package org.revisionscope.view.fleetmap;

import java.util.Arrays;

import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.PixelSurface;
import org.revisionscope.view.draw.Pixels;

/**
 * Draws the cells of a plan into pixels, as many as there are: as cells with patterns, as plain pixels, and where many
 * share a pixel the one that matters most. A seat with two tasks is shared by both, the first at the left.
 */
final class CellPainter {

    /** Cells of fewer pixels have no pattern. */
    private static final double LEAST_PATTERNED = 4;

    private byte[] worst = {};
    private int[] columnEdges = {};
    private int[] rowEdges = {};
    private int[] argb = {};
    private int width;
    private int height;
    private int gap;

    /** Draws over a ground that is drawn already. */
    void paint(PixelSurface surface, Tiles tiles, Plan plan, Lens lens, Shading shading) {
        Pixels pixels = surface.pixels();
        double scale = surface.scale();
        argb = pixels.argb();
        width = pixels.width();
        height = pixels.height();
        double size = lens.cell() * scale;
        gap = (int) Math.round(Spacing.betweenCells(lens.cell()) * scale);
        if (size < 1) {
            worst = worst.length == argb.length ? worst : new byte[argb.length];
            Arrays.fill(worst, (byte) -1);
        }
        for (Panel panel : plan.panels()) {
            for (Block block : panel.blocks()) {
                Box box = lens.shown(plan.box(block, lens.cell()));
                boolean inView = box.right() * scale >= 0 && box.bottom() * scale >= 0 && box.x() * scale < width
                        && box.y() * scale < height;
                if (inView) {
                    measure(box, block.columns(), plan.rows(), lens.cell(), scale);
                    paint(block, plan.rows(), size, tiles, shading);
                }
            }
        }
    }

    private void measure(Box box, int columns, int rows, double cell, double scale) {
        columnEdges = edges(columnEdges, box.x(), columns, cell, scale);
        rowEdges = edges(rowEdges, box.y(), rows, cell, scale);
    }

    private static int[] edges(int[] before, double from, int count, double cell, double scale) {
        int[] edges = before.length > count ? before : new int[2 * count + 1];
        for (int i = 0; i <= count; i++) {
            edges[i] = (int) Math.round((from + i * cell) * scale);
        }
        return edges;
    }

    private void paint(Block block, int rows, double size, Tiles tiles, Shading shading) {
        int end = Math.min(block.endSeat(rows), shading.enter(block.group()));
        for (int column = 0; column < block.columns(); column++) {
            int left = columnEdges[column];
            int right = columnEdges[column + 1];
            int seat = (block.firstColumn() + column) * rows;
            if (left < width && right >= 0 && seat < end) {
                shading.column(left);
                int last = Math.min(rows, end - seat);
                if (size < 1) {
                    shared(left, seat, last, shading, tiles);
                } else if (size < LEAST_PATTERNED) {
                    plain(left, right, seat, last, shading, tiles);
                } else {
                    patterned(left, right, seat, last, shading, tiles);
                }
            }
        }
    }

    /** Cells that are smaller than a pixel: the worst is seen. */
    private void shared(int x, int firstSeat, int rows, Shading shading, Tiles tiles) {
        for (int row = 0; row < rows; row++) {
            int y = rowEdges[row];
            if (y >= 0 && y < height && x >= 0) {
                int place = y * width + x;
                int shade = shading.worst(firstSeat + row);
                if (shade > worst[place]) {
                    worst[place] = (byte) shade;
                    argb[place] = tiles.colour(shade);
                }
            }
        }
    }

    /** Cells of one to three pixels. */
    private void plain(int left, int right, int firstSeat, int rows, Shading shading, Tiles tiles) {
        int from = Math.max(0, left);
        int to = Math.min(width, right);
        for (int row = 0; row < rows; row++) {
            int bottom = Math.min(height, rowEdges[row + 1]);
            int first = shading.first(firstSeat + row);
            int second = shading.second(firstSeat + row);
            boolean halves = second != Shading.NOBODY && first != second && right - left > 1;
            int colour = tiles.colour(Math.max(first, second));
            for (int y = Math.max(0, rowEdges[row]); y < bottom; y++) {
                for (int x = from; x < to; x++) {
                    argb[y * width + x] = !halves ? colour
                            : tiles.colour(2 * (x - left) < right - left ? first : second);
                }
            }
        }
    }

    private void patterned(int left, int right, int firstSeat, int rows, Shading shading, Tiles tiles) {
        for (int row = 0; row < rows; row++) {
            int top = rowEdges[row];
            int bottom = rowEdges[row + 1] - gap;
            if (top < height && bottom > 0) {
                int first = shading.first(firstSeat + row);
                int second = shading.second(firstSeat + row);
                if (second == Shading.NOBODY) {
                    copy(tiles, first, left, right - gap, top, bottom);
                } else {
                    int middle = half(left, right - gap);
                    copy(tiles, first, left, middle, top, bottom);
                    copy(tiles, second, middle + Math.min(1, gap), right - gap, top, bottom);
                }
            }
        }
    }

    /** Where the second of two that share a seat begins. */
    static int half(int left, int right) {
        return left + (right - left) / 2;
    }

    private void copy(Tiles tiles, int shade, int left, int right, int top, int bottom) {
        int across = right - left;
        if (across <= 0 || !Tiles.has(across, bottom - top)) {
            return; // drawn one by one
        }
        int[] tile = tiles.of(shade, across, bottom - top);
        int from = Math.max(0, left);
        int count = Math.min(width, right) - from;
        for (int y = Math.max(0, top); y < Math.min(height, bottom) && count > 0; y++) {
            System.arraycopy(tile, (y - top) * across + from - left, argb, y * width + from, count);
        }
    }
}
