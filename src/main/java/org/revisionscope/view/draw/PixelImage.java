package org.revisionscope.view.draw;

import java.nio.IntBuffer;
import java.util.Optional;

import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * A drawing shown as a node. It has as many pixels as the screen has where it is shown; after drawing, {@link #show}
 * tells the screen which of them have changed.
 */
public final class PixelImage extends ImageView {

    private Pixels pixels = new Pixels(1, 1);
    private PixelBuffer<IntBuffer> buffer = bufferOf(pixels);
    private Pixels.Area shown = Pixels.Area.NOTHING;
    private double scale = 1;

    /** An empty picture. */
    public PixelImage() {
        setManaged(false);
        setMouseTransparent(true);
        setSmooth(false);
    }

    /**
     * Makes it so large, in units of the drawing; tells the pixels to draw on if they are new ones.
     *
     * @param newScale how many pixels one unit takes
     */
    public Optional<Pixels> size(double width, double height, double newScale) {
        int columns = Math.max(1, (int) Math.ceil(width * newScale));
        int rows = Math.max(1, (int) Math.ceil(height * newScale));
        if (columns == pixels.width() && rows == pixels.height() && newScale == scale) {
            return Optional.empty();
        }
        scale = newScale;
        pixels = new Pixels(columns, rows);
        buffer = bufferOf(pixels);
        shown = Pixels.Area.NOTHING;
        setImage(new WritableImage(buffer));
        return Optional.of(pixels);
    }

    /** Makes everything transparent that was drawn before the last {@link #show}. */
    public void clear() {
        pixels.clear(shown);
    }

    /** Brings what was drawn since the last time onto the screen, which takes care of no pixel beyond it. */
    public void show() {
        Pixels.Area drawn = pixels.takeTouched();
        Pixels.Area changed = drawn.with(shown);
        setVisible(!drawn.isEmpty());
        if (changed.isEmpty()) {
            return;
        }
        buffer.updateBuffer(_ -> rectangle(changed));
        if (!drawn.equals(shown)) {
            setViewport(rectangle(drawn));
            setX(drawn.left() / scale);
            setY(drawn.top() / scale);
            setFitWidth((drawn.right() - drawn.left()) / scale);
            setFitHeight((drawn.bottom() - drawn.top()) / scale);
        }
        shown = drawn;
    }

    private static Rectangle2D rectangle(Pixels.Area area) {
        return new Rectangle2D(area.left(), area.top(), area.right() - area.left(), area.bottom() - area.top());
    }

    private static PixelBuffer<IntBuffer> bufferOf(Pixels pixels) {
        return new PixelBuffer<>(pixels.width(), pixels.height(), IntBuffer.wrap(pixels.argb()),
                PixelFormat.getIntArgbPreInstance());
    }
}
