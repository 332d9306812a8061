package org.revisionscope.view.timeline;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

import javax.imageio.ImageIO;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;

import org.revisionscope.view.Messages;
import org.revisionscope.view.theme.Theme;

/** Takes pictures of the control, to be looked at: the only argument is the directory that they go to. */
public final class Snapshots {

    private Snapshots() {}

    /** Writes the pictures. */
    public static void main(String[] arguments) throws InterruptedException {
        Path directory = Path.of(arguments[0]);
        CountDownLatch done = new CountDownLatch(1);
        Stories marked = Stories.threeServicesMarked();
        Platform.startup(() -> {
            for (Theme theme : Theme.values()) {
                take(theme, marked.at("2025-02-26T09:12:00Z"), directory.resolve("marked-" + theme + ".png"));
                take(theme, marked.at("2025-03-01T12:00:00Z"), directory.resolve("after-" + theme + ".png"));
            }
            done.countDown();
        });
        done.await();
        Platform.exit();
    }

    private static void take(Theme theme, TimelineContent content, Path file) {
        Application.setUserAgentStylesheet(theme.userAgentStylesheet());
        TimelineView timeline = new TimelineView(Messages.load());
        Scene scene = new Scene(new StackPane(timeline), 928, 494);
        theme.applyTo(scene);
        timeline.setContent(content);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        write(scene.snapshot(null), file);
    }

    static void write(WritableImage image, Path file) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        try {
            ImageIO.write(copy, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
