package org.revisionscope.view.draw;

import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;

/** Makes the paints of patterns: small square images that repeat without a seam. */
final class Tiles {

    /** The side of the striped tile; a stripe and its gap together. */
    static final int STRIPE_PERIOD = 10;

    /** The side of the hatched tile. */
    static final int HATCH_PERIOD = 6;

    private static final int HATCH_WIDTH = 2;

    private Tiles() {}

    /** Diagonal stripes, half colour and half ground, that begin at {@code offset} pixels. */
    static Paint stripes(Color colour, Color ground, int offset) {
        WritableImage tile = new WritableImage(STRIPE_PERIOD, STRIPE_PERIOD);
        PixelWriter pixels = tile.getPixelWriter();
        for (int y = 0; y < STRIPE_PERIOD; y++) {
            for (int x = 0; x < STRIPE_PERIOD; x++) {
                pixels.setColor(x, y, ground.interpolate(colour, stripeCover(Math.floorMod(x + y, STRIPE_PERIOD))));
            }
        }
        return pattern(tile, offset, STRIPE_PERIOD);
    }

    /** Two crossing sets of thin lines that begin at {@code offset} pixels. */
    static Paint hatch(Color colour, Color ground, int offset) {
        WritableImage tile = new WritableImage(HATCH_PERIOD, HATCH_PERIOD);
        PixelWriter pixels = tile.getPixelWriter();
        for (int y = 0; y < HATCH_PERIOD; y++) {
            for (int x = 0; x < HATCH_PERIOD; x++) {
                boolean falling = Math.floorMod(x - y, HATCH_PERIOD) < HATCH_WIDTH;
                boolean rising = Math.floorMod(x + y, HATCH_PERIOD) < HATCH_WIDTH;
                pixels.setColor(x, y, falling || rising ? colour : ground);
            }
        }
        return pattern(tile, offset, HATCH_PERIOD);
    }

    /** The edges of a stripe are half covered, which smooths the diagonal. */
    private static double stripeCover(int position) {
        int half = STRIPE_PERIOD / 2;
        if (position == 0 || position == half) {
            return 0.5;
        }
        return position < half ? 1 : 0;
    }

    private static Paint pattern(WritableImage tile, int offset, int side) {
        return new ImagePattern(tile, offset, 0, side, side, false);
    }
}
