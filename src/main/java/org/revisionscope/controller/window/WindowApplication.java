package org.revisionscope.controller.window;

import java.util.Optional;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.revisionscope.controller.desk.BackgroundThread;
import org.revisionscope.controller.desk.Desk;
import org.revisionscope.controller.desk.FilePreferenceStore;
import org.revisionscope.controller.desk.Preferences;
import org.revisionscope.controller.desk.Recovery;
import org.revisionscope.controller.desk.WindowDialogs;
import org.revisionscope.view.Messages;
import org.revisionscope.view.sound.LineSpeaker;
import org.revisionscope.view.theme.Themes;

/** The program with a window. */
public final class WindowApplication extends Application {
    private @Nullable MainWindow window;

    /**
     * Opens the window and returns once it was closed.
     *
     * @return why no window can be opened, in one sentence; empty if one was
     */
    public static Optional<String> open() {
        try {
            launch(WindowApplication.class);
            return Optional.empty();
        } catch (UnsupportedOperationException | UnsatisfiedLinkError noToolkit) {
            return Optional.of(new NoWindow(Messages.load()).sentence(noToolkit));
        }
    }

    @Override
    public void start(Stage stage) {
        Messages messages = Messages.load();
        Preferences preferences = new Preferences(FilePreferenceStore.ofUser());
        Themes themes = new Themes(Platform.getPreferences().colorSchemeProperty(),
                Application::setUserAgentStylesheet);
        Desk desk = new Desk(messages, preferences, themes, new BackgroundThread("files"),
                new WindowDialogs(stage, messages), Recovery.ofUser())
                .withSpeakers(mute -> new LineSpeaker(() -> Platform.runLater(mute)));
        window = new MainWindow(stage, desk);
        window.show();
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
    }
}
