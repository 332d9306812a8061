package org.revisionscope.view.picture;

/**
 * How large a picture is.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record Size(int width, int height) {

    /** The least width, at which every part of the timeline still has room. */
    public static final int LEAST_WIDTH = 480;
    /** The least height. */
    public static final int LEAST_HEIGHT = 240;
    /** The most pixels of a side, which is what every machine can draw at once. */
    public static final int MOST = 8192;

    /** The width where none is asked for. */
    public static final int USUAL_WIDTH = 1200;

    /** @throws IllegalArgumentException if a side is outside the limits */
    public Size {
        if (width < LEAST_WIDTH || height < LEAST_HEIGHT || width > MOST || height > MOST) {
            throw new IllegalArgumentException(width + "x" + height + " pixels");
        }
    }
}
