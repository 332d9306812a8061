package org.revisionscope.view.draw;

import javafx.scene.paint.Color;

/** Arithmetic on pixels whose colours are premultiplied with their opacity. */
final class Blend {

    private static final int RED_BLUE = 0x00ff00ff;
    private static final int ALPHA_GREEN = 0xff00ff00;
    private static final int HALVES = 0x00800080;
    private static final int FULL = 255;

    private Blend() {}

    /** A colour as a premultiplied pixel. */
    static int pixel(Color colour) {
        int alpha = channel(colour.getOpacity());
        return alpha << 24 | channel(colour.getRed() * colour.getOpacity()) << 16
                | channel(colour.getGreen() * colour.getOpacity()) << 8
                | channel(colour.getBlue() * colour.getOpacity());
    }

    /** A pixel with another laid over it that covers it in part; 255 is all of it. */
    static int over(int under, int source, int cover) {
        int laid = cover == FULL ? source : scaled(source, cover);
        int opacity = laid >>> 24;
        return opacity == FULL ? laid : laid + scaled(under, FULL - opacity);
    }

    /** Every channel times {@code share / 255}. */
    private static int scaled(int pixel, int share) {
        int factor = share + (share >>> 7); // 255 becomes 256, so that a whole share changes nothing
        int redBlue = (pixel & RED_BLUE) * factor + HALVES >>> 8 & RED_BLUE;
        int alphaGreen = (pixel >>> 8 & RED_BLUE) * factor + HALVES & ALPHA_GREEN;
        return redBlue | alphaGreen;
    }

    private static int channel(double share) {
        return (int) Math.round(share * FULL);
    }
}
