package org.revisionscope.controller.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.revisionscope.view.timeline.TimelineView;

/** Where what explains the colours lies. */
class LegendPlaceTest extends UsedWindow {

    @Test
    @DisplayName("the legend covers no word of the floors, however many of them are shown")
    void liesOverTheLanes() {
        user.resizes(1920, 1080);
        user.presses(KeyCode.H);
        user.await("it has its lines", () -> user.readsAll(".legend").size() > 2);
        user.awaitsFrame();
        user.awaitsFrame();
        Node legend = user.seen(".legend");
        TimelineView timeline = (TimelineView) user.seen(".timeline");
        Bounds lies = user.onFx(() -> legend.localToScene(legend.getLayoutBounds()));
        Bounds picture = user.onFx(() -> timeline.localToScene(timeline.getLayoutBounds()));
        double floors = user.onFx(timeline::floorsHeight);
        assertTrue(floors > 60, "there are several floors");
        assertTrue(lies.getMaxY() <= picture.getMaxY() - floors, lies + " over " + floors + " of " + picture);
    }
}
