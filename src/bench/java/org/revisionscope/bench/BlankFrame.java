package org.revisionscope.bench;

import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The floor: a pixel buffer that is filled with one colour and shown. */
final class BlankFrame implements FrameContender {

    private final int[] pixels;
    private final PixelBuffer<IntBuffer> buffer;
    private final Pane pane;

    BlankFrame(int width, int height) {
        pixels = new int[width * height];
        buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        pane = new Pane(new ImageView(new WritableImage(buffer)));
    }

    @Override
    public Region node() {
        return pane;
    }

    @Override
    public void frame(int number) {
        Arrays.fill(pixels, 0xff000000 | number);
        buffer.updateBuffer(_ -> null);
    }
}
