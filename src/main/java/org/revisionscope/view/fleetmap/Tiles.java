package org.revisionscope.view.fleetmap;

import java.util.Arrays;
import java.util.stream.IntStream;

import javafx.scene.paint.Color;

import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fonts;
import org.revisionscope.view.draw.Palette;
import org.revisionscope.view.draw.PixelSurface;
import org.revisionscope.view.draw.Pixels;
import org.revisionscope.view.draw.Role;

/** Cells as pixels, drawn once for each shade and size and then only copied. */
final class Tiles {

    /** Cells of more pixels than this are drawn one by one: few of them are in view. */
    private static final int LARGEST = 48;

    private static final int KEPT = 3_000;
    private static final double OPAQUE = 255;

    private final Palette palette;
    private final double scale;
    private final Fonts fonts = Fonts.of("System"); // no cell that is copied has letters
    private final int[] colours;
    private final int[][] tiles = new int[Shading.COUNT * (LARGEST + 1) * (LARGEST + 1)][];
    private int kept;

    /**
     * Cells in these colours.
     *
     * @param scale how many pixels one unit takes
     */
    Tiles(Palette palette, double scale) {
        this.palette = palette;
        this.scale = scale;
        colours = IntStream.range(0, Shading.COUNT).map(this::mixed).toArray();
    }

    /** Whether cells of so many pixels are copied. */
    static boolean has(int width, int height) {
        return width <= LARGEST && height <= LARGEST;
    }

    /** The pixel of a shade that has no room for a pattern. */
    int colour(int shade) {
        return colours[shade];
    }

    /** The pixels of a shade in this size, row by row. */
    int[] of(int shade, int width, int height) {
        int key = (shade * (LARGEST + 1) + width) * (LARGEST + 1) + height;
        int[] tile = tiles[key];
        if (tile == null) {
            if (kept++ > KEPT) {
                Arrays.fill(tiles, null);
                kept = 1;
            }
            tile = drawn(shade, width, height);
            tiles[key] = tile;
        }
        return tile;
    }

    private int[] drawn(int shade, int width, int height) {
        Pixels pixels = new Pixels(width, height);
        CellBrush.draw(new PixelSurface(pixels, scale, palette, fonts), shade,
                new Box(0, 0, width / scale, height / scale));
        return pixels.argb();
    }

    private int mixed(int shade) {
        Color colour = colour(Shading.look(shade));
        Color veil = palette.veil(Role.SURFACE);
        return pixel(Shading.isPale(shade) ? colour.interpolate(palette.colour(Role.SURFACE), veil.getOpacity())
                : colour);
    }

    private Color colour(Look look) {
        return switch (look) {
            case FREE -> palette.colour(Role.GRID);
            case STARTING -> palette.colour(Role.SURFACE).interpolate(palette.colour(look.role()), 0.6);
            case NEWEST, SUPERSEDED, AT_RISK, ARRIVING, GOING, LOST -> palette.colour(look.role());
        };
    }

    private static int pixel(Color colour) {
        return 0xff000000 | (int) Math.round(colour.getRed() * OPAQUE) << 16
                | (int) Math.round(colour.getGreen() * OPAQUE) << 8 | (int) Math.round(colour.getBlue() * OPAQUE);
    }
}
