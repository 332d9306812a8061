package org.revisionscope.bench;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.revisionscope.view.theme.Theme;

/** A window on the headless platform, in which frames follow each other as fast as they can. */
final class FrameStage {

    static final int WIDTH = 1600;
    static final int HEIGHT = 900;

    private static final double NANOS_PER_MILLI = 1e6;
    private static final int WARM_UP = 12;

    private final StackPane root = new StackPane();

    private FrameStage() {
    }

    /** Starts the toolkit; once in a process. */
    static FrameStage open() {
        System.setProperty("java.awt.headless", "true");
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("javafx.animation.fullspeed", "true");
        CompletableFuture<FrameStage> opened = new CompletableFuture<>();
        Platform.startup(() -> {
            Application.setUserAgentStylesheet(Theme.LIGHT.userAgentStylesheet());
            FrameStage frames = new FrameStage();
            Stage stage = new Stage();
            stage.setScene(new Scene(frames.root, WIDTH, HEIGHT));
            Theme.LIGHT.applyTo(stage.getScene());
            stage.show();
            opened.complete(frames);
        });
        return opened.join();
    }

    /** Does something on the FX thread and waits for its answer. */
    static <T> T onFx(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Platform::runLater).join();
    }

    /** Milliseconds from frame to frame while a contender moves. */
    double[] measure(FrameContender contender, int frames) {
        CompletableFuture<double[]> measured = new CompletableFuture<>();
        onFx(() -> {
            show(contender.node());
            contender.begin();
            new FrameTimer(contender, frames, measured).start();
            return true;
        });
        return measured.join();
    }

    /** Milliseconds from nothing to the first complete picture. */
    double firstPicture(Supplier<FrameContender> maker) {
        return onFx(() -> {
            root.getChildren().clear();
            long from = System.nanoTime();
            FrameContender contender = maker.get();
            show(contender.node());
            root.snapshot(null, null);
            return (System.nanoTime() - from) / NANOS_PER_MILLI;
        });
    }

    private void show(Region node) {
        root.getChildren().setAll(node);
        root.applyCss();
        root.layout();
    }

    /** Leaves the toolkit. */
    void close() {
        Platform.exit();
    }

    private static final class FrameTimer extends AnimationTimer {

        private final FrameContender contender;
        private final CompletableFuture<double[]> measured;
        private final double[] millis;
        private int number = -WARM_UP;
        private long last;

        FrameTimer(FrameContender contender, int frames, CompletableFuture<double[]> measured) {
            this.contender = contender;
            this.measured = measured;
            millis = new double[frames];
        }

        @Override
        public void handle(long now) {
            long instant = System.nanoTime();
            if (number > 0) {
                millis[number - 1] = (instant - last) / NANOS_PER_MILLI;
            }
            last = instant;
            if (number == millis.length) {
                stop();
                measured.complete(millis);
                return;
            }
            contender.frame(number + WARM_UP);
            number++;
        }
    }
}
