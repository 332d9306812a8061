package org.revisionscope.controller.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.revisionscope.controller.desk.AnsweringDialogs;
import org.revisionscope.controller.desk.AtOnce;
import org.revisionscope.controller.desk.Desk;
import org.revisionscope.controller.desk.MemoryPreferenceStore;
import org.revisionscope.controller.desk.Preferences;
import org.revisionscope.controller.desk.TemporaryRecovery;
import org.revisionscope.screens.Stages;
import org.revisionscope.view.Messages;
import org.revisionscope.view.theme.Themes;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** An idle window rests: it asks for no frames, and frames that come anyway draw nothing. */
@ExtendWith(ApplicationExtension.class)
class PulseTest {

    private static final int FRAMES = 100;

    private Stage stage;
    private MainWindow window;

    @Start
    void open(Stage shared) {
        stage = new Stage(); // a shared one would keep all windows that it ever showed
        window = new MainWindow(stage, new Desk(Messages.load(), new Preferences(new MemoryPreferenceStore()),
                new Themes(new SimpleObjectProperty<>(ColorScheme.LIGHT), Application::setUserAgentStylesheet),
                new AtOnce(), new AnsweringDialogs(), TemporaryRecovery.create()));
        window.show();
        stage.setWidth(1440);
        stage.setHeight(900);
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(60_000, window::close);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void framesInWhichNothingChangesDrawNothing() {
        await(this::isStill);
        Stages.awaitFrame(stage.getScene());
        Stages.awaitFrame(stage.getScene()); // what that one set off is laid out too
        List<Node> drawn = new ArrayList<>();
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Stages.layOut(stage.getScene());
            watch(stage.getScene().getRoot(), drawn);
            for (int frame = 1; frame <= FRAMES; frame++) {
                window.pulse(frame * 16_000_000L);
            }
        });
        assertEquals(List.of(), drawn);
    }

    @Test
    void itStopsAfterSomeQuietFramesAndBeatsAgainWhenWoken() {
        AtomicInteger frames = new AtomicInteger();
        AtomicInteger work = new AtomicInteger(3);
        Pulse pulse = new Pulse(_ -> {
            frames.incrementAndGet();
            work.decrementAndGet();
        }, () -> work.get() <= 0);
        WaitForAsyncUtils.waitForAsyncFx(60_000, pulse::wake);
        await(() -> frames.get() > 45);
        await(() -> !pulse.isBeating());
        int rested = frames.get();
        assertTrue(rested <= 3 + 46, rested + " frames");
        WaitForAsyncUtils.waitForAsyncFx(60_000, pulse::wake);
        await(() -> frames.get() > rested);
        WaitForAsyncUtils.waitForAsyncFx(60_000, pulse::close);
        WaitForAsyncUtils.waitForAsyncFx(60_000, pulse::wake);
        assertFalse(pulse.isBeating());
    }

    private boolean isStill() {
        return WaitForAsyncUtils.waitForAsyncFx(60_000,
                () -> window.isResting() && !stage.getScene().getRoot().isNeedsLayout());
    }

    private static void watch(Node node, List<Node> drawn) {
        if (node instanceof Parent parent) {
            parent.needsLayoutProperty().addListener((_, _, needed) -> {
                if (needed) {
                    drawn.add(parent);
                }
            });
            parent.getChildrenUnmodifiable().forEach(child -> watch(child, drawn));
        }
    }

    private static void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }
}
