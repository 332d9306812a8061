package org.revisionscope.view.timeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.revisionscope.screens.Stages;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Studio;
import org.revisionscope.view.theme.Theme;
import org.revisionscope.view.timeline.sight.TimelineContent;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A picture that is painted beside the frames is, pixel for pixel, the one that is painted at once. */
@ExtendWith(ApplicationExtension.class)
class PaintedBesideTest {

    private static final int WIDTH = 700;
    private static final int HEIGHT = 420;

    private TimelineView atOnce;
    private TimelineView beside;

    @Start
    void open(Stage unused) {
        atOnce = new TimelineView(Messages.load());
        beside = new TimelineView(Messages.load());
        beside.paintIn(new Studio(() -> true));
        for (TimelineView view : List.of(atOnce, beside)) {
            Theme.LIGHT.applyTo(new Scene(new StackPane(view), WIDTH, HEIGHT));
        }
    }

    @Test
    void atEveryZoom() throws TimeoutException {
        TimelineContent three = Stories.threeServicesMarked().at("2025-02-28T18:01:05Z");
        TimelineContent crowds = Crowds.story().at("2025-02-28T10:01:00Z");
        int compared = 0;
        for (TimelineContent content : List.of(three, crowds, three)) {
            both(view -> {
                view.setContent(content);
                view.navigation().showSurroundings();
            });
            for (int zoom = 0; zoom < 6; zoom++) {
                compare(content, zoom);
                compared++;
                both(view -> {
                    for (int i = 0; i < 4; i++) {
                        view.navigation().zoomIn();
                    }
                });
            }
            both(view -> view.navigation().fitAll());
            compare(content, -1);
        }
        assertTrue(compared == 18, "so many zooms: " + compared);
    }

    private void both(Consumer<TimelineView> gesture) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> List.of(atOnce, beside).forEach(view -> {
            gesture.accept(view);
            Stages.layOut(view.getScene());
        }));
    }

    private void compare(TimelineContent content, int zoom) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Stages.layOut(beside.getScene());
            return beside.drawn().filter(shown -> shown.scale().equals(atOnce.drawn().orElseThrow().scale())
                    && shown.sight().past().chronicle().equals(content.run())).isPresent();
        }));
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            List<int[]> wanted = pixels(atOnce);
            List<int[]> found = pixels(beside);
            assertTrue(wanted.size() == found.size() && !wanted.isEmpty(), wanted.size() + ", " + found.size());
            for (int i = 0; i < wanted.size(); i++) {
                assertArrayEquals(wanted.get(i), found.get(i), "zoom " + zoom);
            }
        });
    }

    /** The pixels of every drawing in sight. */
    private static List<int[]> pixels(TimelineView view) {
        List<int[]> found = new ArrayList<>();
        collect(view, found);
        return found;
    }

    private static void collect(Node node, List<int[]> found) {
        if (node instanceof ImageView view && view.isVisible()) {
            Image image = view.getImage();
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            int[] pixels = new int[width * height];
            image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0,
                    width);
            found.add(pixels);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }
}
