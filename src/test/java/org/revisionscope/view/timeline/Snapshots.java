package org.revisionscope.view.timeline;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

import org.revisionscope.screens.PngWriter;
import org.revisionscope.view.Messages;
import org.revisionscope.view.theme.Theme;
import org.revisionscope.view.timeline.sight.Subject;
import org.revisionscope.view.timeline.sight.TimelineContent;

/** Takes pictures of the control, to be looked at: the only argument is the directory that they go to. */
public final class Snapshots {

    private Snapshots() {}

    /** Writes the pictures. */
    public static void main(String[] arguments) throws InterruptedException {
        Path directory = Path.of(arguments[0]);
        CountDownLatch done = new CountDownLatch(1);
        Stories marked = Stories.threeServicesMarked();
        Platform.startup(() -> {
            take(Theme.LIGHT, marked.at("2025-02-26T09:12:00Z"), directory.resolve("marked-light.png"));
            take(Theme.DARK, marked.at("2025-03-01T12:00:00Z"), directory.resolve("after-dark.png"));
            take(Theme.LIGHT, marked.at("2025-02-28T18:00:30Z"), directory.resolve("start-light.png"));
            take(Theme.DARK, marked.at("2025-02-28T18:01:05Z"), directory.resolve("start-dark.png"));
            take(Theme.LIGHT, marked.at("2025-02-28T18:01:05Z"), directory.resolve("scene-light.png"), view -> {
                for (int i = 0; i < 22; i++) {
                    view.navigation().zoomIn();
                }
                view.selectionProperty().set(new Subject.OfTask(6));
            });
            take(Theme.LIGHT, Stories.of("a-quarter").at("2025-04-10T09:00:00Z"),
                    directory.resolve("quarter-light.png"),
                    view -> view.navigation().fitAll());
            take(Theme.LIGHT, Stories.of("fx1-case-8").at("2025-02-28T18:03:00Z"),
                    directory.resolve("breach-light.png"),
                    view -> {
                        for (int i = 0; i < 20; i++) {
                            view.navigation().zoomIn();
                        }
                    });
            take(Theme.LIGHT, Crowds.story().at("2025-03-01T12:00:00Z"), directory.resolve("crowds-light.png"),
                    view -> view.navigation().fitAll());
            take(Theme.DARK, Crowds.story().at("2025-02-28T10:01:00Z"), directory.resolve("crowds-dark.png"),
                    view -> {
                        for (int i = 0; i < 18; i++) {
                            view.navigation().zoomIn();
                        }
                    });
            done.countDown();
        });
        done.await();
        Platform.exit();
    }

    private static void take(Theme theme, TimelineContent content, Path file) {
        take(theme, content, file, _ -> {});
    }

    private static void take(Theme theme, TimelineContent content, Path file, Consumer<TimelineView> gestures) {
        Application.setUserAgentStylesheet(theme.userAgentStylesheet());
        TimelineView timeline = new TimelineView(Messages.load());
        Scene scene = new Scene(new StackPane(timeline), 888, 560);
        theme.applyTo(scene);
        timeline.setContent(content);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        gestures.accept(timeline);
        scene.getRoot().layout();
        PngWriter.write(scene.snapshot(null), file);
    }
}
