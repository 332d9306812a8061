package org.revisionscope.view.draw;

import java.util.function.IntBinaryOperator;

import javafx.scene.paint.Color;

/** A small square picture that repeats without a seam: the pattern of a fill. */
final class Tile {

    private static final double STRIPE = 5;
    private static final double HATCH = 3;
    private static final double HATCH_LINE = 2;

    /** Rows are kept so long at least, so that few copies make a line. */
    private static final int LEAST_LENGTH = 256;

    private final int side;
    private final int[][] rows;

    private Tile(int side, IntBinaryOperator painter) {
        this.side = side;
        rows = new int[side][(LEAST_LENGTH / side + 2) * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < rows[y].length; x++) {
                rows[y][x] = painter.applyAsInt(x % side, y);
            }
        }
    }

    /** Diagonal stripes, half colour and half ground; {@code scale} is the number of pixels of one unit. */
    static Tile stripes(Color colour, Color ground, double scale) {
        int half = (int) Math.max(2, Math.round(STRIPE * scale));
        return new Tile(2 * half,
                (x, y) -> Blend.pixel(ground.interpolate(colour, stripeCover((x + y) % (2 * half), half))));
    }

    /** Two crossing sets of thin lines; {@code scale} is the number of pixels of one unit. */
    static Tile hatch(Color colour, Color ground, double scale) {
        int side = (int) Math.max(4, 2 * Math.round(HATCH * scale));
        int line = (int) Math.max(1, Math.round(HATCH_LINE * scale));
        int full = Blend.pixel(colour);
        int empty = Blend.pixel(ground);
        return new Tile(side,
                (x, y) -> Math.floorMod(x - y, side) < line || (x + y) % side < line ? full : empty);
    }

    /** The edges of a stripe are half covered, which smooths the diagonal. */
    private static double stripeCover(int position, int half) {
        if (position == 0 || position == half) {
            return 0.5;
        }
        return position < half ? 1 : 0;
    }

    /** The pixel of a column and a row, counted from where any tile begins. */
    int at(int x, int y) {
        return rows[Math.floorMod(y, side)][Math.floorMod(x, side)];
    }

    /** Copies the pixels of a row from a column on. */
    void copy(int x, int y, int[] to, int place, int count) {
        int[] row = rows[Math.floorMod(y, side)];
        int from = Math.floorMod(x, side);
        int most = row.length - side; // a whole number of tiles, so that the next copy begins at the same column
        for (int done = 0; done < count; done += most) {
            System.arraycopy(row, from, to, place + done, Math.min(most, count - done));
        }
    }
}
