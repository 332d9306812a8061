package org.revisionscope.screens;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Writes what a scene looks like into a file, for people to look at. */
public final class PngWriter {

    private PngWriter() {}

    /** Writes an image as PNG; what was in the file before is lost. */
    public static void write(WritableImage image, Path file) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            ImageIO.write(copy, "png", file.toFile());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
