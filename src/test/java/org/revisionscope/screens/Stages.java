package org.revisionscope.screens;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.testfx.util.WaitForAsyncUtils;

/** The stage that TestFX lends to one test after the other, and the frames that are laid out on it. */
public final class Stages {

    private static final int PATIENCE_SECONDS = 60;

    private Stages() {}

    /** Shows a scene, laid out, in its own size: the stage would keep the one that another test gave it; on the FX thread. */
    public static void show(Stage stage, Scene scene) {
        stage.setMinWidth(0);
        stage.setMinHeight(0);
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
        stage.setX(0);
        stage.setY(0);
        layOut(scene);
    }

    /** Lays out what has changed, without waiting for the next frame; on the FX thread. */
    public static void layOut(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    /** Waits until a frame has been laid out that began after this was called; not on the FX thread. */
    public static void awaitFrame(Scene scene) {
        AtomicBoolean laidOut = new AtomicBoolean();
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, () -> {
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    laidOut.set(true);
                }
            });
            Platform.requestNextPulse();
        });
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, laidOut::get);
        } catch (TimeoutException late) {
            throw new AssertionError("no frame within " + PATIENCE_SECONDS + " s", late);
        }
    }
}
