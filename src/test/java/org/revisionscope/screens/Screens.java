package org.revisionscope.screens;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.revisionscope.controller.desk.AnsweringDialogs;
import org.revisionscope.controller.desk.AtOnce;
import org.revisionscope.controller.desk.Desk;
import org.revisionscope.controller.desk.MemoryPreferenceStore;
import org.revisionscope.controller.desk.Preferences;
import org.revisionscope.controller.desk.TemporaryRecovery;
import org.revisionscope.controller.window.MainWindow;
import org.revisionscope.view.Messages;
import org.revisionscope.view.fleet.FleetRow;
import org.revisionscope.view.theme.Themes;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Takes the pictures of the window for the README: the story it opens with, r6 marked, five days on. The argument is the
 * folder they go to.
 */
public final class Screens {
    private static final int PATIENCE_SECONDS = 60;

    private final Path folder;

    private Screens(Path folder) {
        this.folder = folder;
    }

    /** Takes all pictures. */
    public static void main(String[] arguments) throws Exception {
        Screens screens =
                new Screens(Files.createDirectories(Path.of(arguments.length == 0 ? "docs/images" : arguments[0])));
        Platform.startup(() -> Platform.setImplicitExit(false));
        for (ColorScheme scheme : ColorScheme.values()) {
            screens.take(scheme, 1440, 900);
            screens.take(scheme, 1100, 700);
        }
        Platform.exit();
    }

    private void take(ColorScheme scheme, int width, int height) throws Exception {
        AtomicReference<Stage> stage = new AtomicReference<>();
        AtomicReference<MainWindow> window = new AtomicReference<>();
        onFx(() -> {
            stage.set(new Stage());
            Themes themes = new Themes(new SimpleObjectProperty<>(scheme), Application::setUserAgentStylesheet);
            window.set(new MainWindow(stage.get(), new Desk(Messages.load(),
                    new Preferences(settled()), themes, new AtOnce(), new AnsweringDialogs(),
                    TemporaryRecovery.create())));
            stage.get().setMinWidth(width);
            stage.get().setMinHeight(height);
            window.get().show();
            stage.get().setWidth(width);
            stage.get().setHeight(height);
        });
        markAndLookAhead(stage.get());
        onFx(() -> PngWriter.write(stage.get().getScene().snapshot(null),
                folder.resolve(
                        "window-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + width + "x" + height + ".png")));
        onFx(() -> {
            window.get().close();
            stage.get().hide();
        });
    }

    /** Someone who knows the window: no control is outlined for a beginner. */
    private static MemoryPreferenceStore settled() {
        MemoryPreferenceStore store = new MemoryPreferenceStore();
        store.save(Map.of("nudges.used", "mark\nplay\nnotices\nrun\npalette"));
        return store;
    }

    private void markAndLookAhead(Stage stage) throws Exception {
        until(() -> date(stage).startsWith("Fri 21 Feb"));
        type(stage, "m");
        until(() -> cardIsOpen(stage));
        // A card does not listen in its first moments, so that a key meant for something else cannot decide.
        until(() -> {
            onFx(() -> {
                if (cardIsOpen(stage)) {
                    stage.getScene().getFocusOwner().fireEvent(pressed(KeyCode.ENTER));
                }
            });
            return !cardIsOpen(stage);
        });
        until(() -> stage.getTitle().startsWith("•"));
        for (int day = 0; day < 5; day++) {
            press(stage, KeyCode.RIGHT);
        }
        until(() -> date(stage).startsWith("Wed 26 Feb"));
        selectTheOrphan(stage);
        WaitForAsyncUtils.waitForFxEvents(30);
    }

    private static boolean cardIsOpen(Stage stage) {
        return stage.getScene().getRoot().lookup(".card-frame") != null;
    }

    private static void selectTheOrphan(Stage stage) {
        onFx(() -> {
            if (stage.getScene().getRoot().lookup(".fleet-tree") instanceof TreeView<?> tree) {
                IntStream.range(0, tree.getExpandedItemCount())
                        .filter(row -> tree.getTreeItem(row).getValue() instanceof FleetRow.JobRow)
                        .findFirst()
                        .ifPresent(row -> tree.getSelectionModel().select(row));
            }
        });
    }

    private static String date(Stage stage) {
        return stage.getScene().getRoot().lookup(".transport .date") instanceof Label label ? label.getText() : "";
    }

    private static void type(Stage stage, String character) {
        fire(stage, new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    private static void press(Stage stage, KeyCode code) {
        fire(stage, pressed(code));
    }

    private static KeyEvent pressed(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "", code, false, false, false, false);
    }

    private static void fire(Stage stage, KeyEvent event) {
        onFx(() -> {
            if (stage.getScene().getFocusOwner() != null) {
                stage.getScene().getFocusOwner().fireEvent(event);
            }
        });
    }

    private static void onFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, work);
    }

    private static void until(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition::getAsBoolean);
    }
}
