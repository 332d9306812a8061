package org.revisionscope.view.draw;

import java.util.function.IntBinaryOperator;

import javafx.scene.paint.Color;

/** A small square picture that repeats without a seam: the pattern of a fill. */
final class Tile {

    private static final double STRIPE = 5;
    private static final double HATCH = 3;
    private static final double HATCH_LINE = 2;

    private final int side;
    private final int[] pixels;

    private Tile(int side, IntBinaryOperator painter) {
        this.side = side;
        pixels = new int[side * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                pixels[y * side + x] = painter.applyAsInt(x, y);
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

    /** How many pixels each side has. */
    int side() {
        return side;
    }

    /** The pixel of a column and a row of the tile. */
    int at(int x, int y) {
        return pixels[y * side + x];
    }
}
