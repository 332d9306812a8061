package org.revisionscope.view.fleetmap;

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
import org.revisionscope.view.timeline.Stories;
import org.revisionscope.view.timeline.sight.Subject;
import org.revisionscope.view.timeline.sight.TimelineContent;

/** Takes pictures of the map, to be looked at: the only argument is the directory that they go to. */
public final class MapSnapshots {

    private final Path directory;

    private MapSnapshots(Path directory) {
        this.directory = directory;
    }

    /** Writes the pictures. */
    public static void main(String[] arguments) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        MapSnapshots snapshots = new MapSnapshots(Path.of(arguments[0]));
        Stories marked = Stories.threeServicesMarked();
        Stories many = Stories.of("hundred-thousand");
        Platform.startup(() -> {
            snapshots.takeFew(marked);
            snapshots.takeMany(many);
            done.countDown();
        });
        done.await();
        Platform.exit();
    }

    private void takeFew(Stories marked) {
        take(Theme.LIGHT, marked.at("2025-02-26T09:12:00Z"), "few-light", 888, 560,
                map -> map.selectionProperty().set(new Subject.OfTask(6)));
        take(Theme.DARK, marked.at("2025-02-28T18:00:40Z"), "few-start-dark", 888, 560, _ -> {});
        take(Theme.PROJECTOR, marked.at("2025-02-28T18:01:05Z"), "few-start-projector", 560, 360, _ -> {});
        take(Theme.LIGHT, marked.at("2025-02-28T18:03:00Z"), "few-after-light", 1360, 760, _ -> {});
        take(Theme.LIGHT, marked.at("2025-02-28T18:01:05Z"), "few-one-light", 888, 560,
                map -> {
                    map.reducedMotionProperty().set(true);
                    map.selectionProperty().set(new Subject.OfTask(6));
                    map.navigation().showSelection();
                });
    }

    private void takeMany(Stories many) {
        take(Theme.LIGHT, many.at("2025-01-08T00:00:00Z"), "many-marked-light", 888, 560, _ -> {});
        take(Theme.DARK, many.at("2025-01-14T10:05:00Z"), "many-retiring-dark", 888, 560, _ -> {});
        take(Theme.LIGHT, many.at("2025-01-14T10:02:00Z"), "many-retiring-light", 1400, 800, _ -> {});
        for (int zoom : new int[] {3, 5, 7, 10}) {
            take(Theme.LIGHT, many.at("2025-01-14T10:02:00Z"), "many-zoom-" + zoom, 888, 560, map -> {
                map.reducedMotionProperty().set(true);
                for (int i = 0; i < zoom; i++) {
                    map.navigation().zoomBy(1.5, 300, 200);
                }
            });
        }
    }

    private void take(Theme theme, TimelineContent content, String name, int width, int height,
            Consumer<FleetMapView> gestures) {
        Application.setUserAgentStylesheet(theme.userAgentStylesheet());
        FleetMapView map = new FleetMapView(Messages.load());
        Scene scene = new Scene(new StackPane(map), width, height);
        theme.applyTo(scene);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        map.setContent(content);
        while (map.scape().isEmpty()) {
            map.setContent(content);
        }
        scene.getRoot().layout();
        gestures.accept(map);
        long before = System.nanoTime();
        scene.getRoot().layout();
        System.out.printf("%s: %.1f ms%n", name, (System.nanoTime() - before) / 1e6);
        PngWriter.write(scene.snapshot(null), directory.resolve(name + ".png"));
    }
}
