package org.revisionscope.view.draw;

/**
 * The mask of a letter.
 *
 * @param left its first column, from the pixel where the letter begins
 * @param top its first row, from the baseline
 * @param width columns
 * @param height rows
 * @param cover one byte a pixel, row by row; 255 is all of it
 */
record Glyph(int left, int top, int width, int height, byte[] cover) {

    /** The mask of an outline at a size, begun a part of a pixel further right. */
    static Glyph of(Outline outline, double size, double shift, Coverage coverage) {
        double[] edges = outline.edges();
        double left = 0;
        double right = 0;
        double top = 0;
        double bottom = 0;
        for (int i = 0; i < 2 * outline.count(); i++) {
            double x = edges[2 * i] * size + shift;
            double y = edges[2 * i + 1] * size;
            left = i == 0 ? x : Math.min(left, x);
            right = i == 0 ? x : Math.max(right, x);
            top = i == 0 ? y : Math.min(top, y);
            bottom = i == 0 ? y : Math.max(bottom, y);
        }
        Pixels.Area area = new Pixels.Area((int) Math.floor(left), (int) Math.floor(top), (int) Math.ceil(right),
                (int) Math.ceil(bottom));
        if (!coverage.begin(area)) {
            return new Glyph(0, 0, 0, 0, new byte[0]);
        }
        for (int i = 0; i < outline.count(); i++) {
            coverage.edge(edges[4 * i] * size + shift, edges[4 * i + 1] * size, edges[4 * i + 2] * size + shift,
                    edges[4 * i + 3] * size);
        }
        return new Glyph(area.left(), area.top(), area.right() - area.left(), area.bottom() - area.top(),
                coverage.cover());
    }

    void draw(Pixels pixels, int x, int baseline, Ink ink) {
        pixels.cover(x + left, baseline + top, width, height, cover, ink);
    }
}
