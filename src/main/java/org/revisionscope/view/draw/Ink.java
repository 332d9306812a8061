package org.revisionscope.view.draw;

import java.util.Arrays;

/** What pixels are painted with. */
sealed interface Ink {

    /** The pixel that it gives to a column and a row. */
    int at(int x, int y);

    /** Paints {@code count} pixels of a row; the first is at this place of the picture, column and row. */
    void fill(int[] argb, int place, int count, int x, int y);

    /**
     * One colour.
     *
     * @param pixel premultiplied
     */
    record Plain(int pixel) implements Ink {

        @Override
        public int at(int x, int y) {
            return pixel;
        }

        @Override
        public void fill(int[] argb, int place, int count, int x, int y) {
            if (pixel >>> 24 == 0xff) {
                Arrays.fill(argb, place, place + count, pixel);
                return;
            }
            for (int i = place; i < place + count; i++) {
                argb[i] = Blend.over(argb[i], pixel, 255);
            }
        }
    }

    /**
     * A square tile that repeats.
     *
     * @param tile what repeats
     * @param left the column where a tile begins
     * @param top the row where a tile begins
     */
    record Tiled(Tile tile, int left, int top) implements Ink {

        @Override
        public int at(int x, int y) {
            return tile.at(x - left, y - top);
        }

        @Override
        public void fill(int[] argb, int place, int count, int x, int y) {
            tile.copy(x - left, y - top, argb, place, count);
        }
    }
}
