package org.revisionscope.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import javafx.application.Application;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.revisionscope.screens.Stages;
import org.revisionscope.view.Messages;
import org.revisionscope.view.theme.Theme;
import org.revisionscope.view.timeline.scale.Breaks;
import org.revisionscope.view.timeline.scale.Span;
import org.revisionscope.view.timeline.scale.TimeScale;
import org.revisionscope.view.timeline.sight.TimelineContent;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Stretches of time are picked with Shift and a drag, and quiet ones are folded and opened. */
@ExtendWith(ApplicationExtension.class)
class SpanPickTest {

    private TimelineView timeline;

    @Start
    void open(Stage stage) {
        Application.setUserAgentStylesheet(Theme.LIGHT.userAgentStylesheet());
        timeline = new TimelineView(Messages.load());
        timeline.reducedMotionProperty().set(true);
        Scene scene = new Scene(new StackPane(timeline), 888, 560);
        Theme.LIGHT.applyTo(scene);
        Stages.show(stage, scene);
    }

    @BeforeEach
    void show() {
        TimelineContent content = Stories.threeServicesMarked().at("2025-02-28T18:05:00Z");
        onFx(() -> timeline.setContent(content));
    }

    @Test
    void dragWithShiftShowsWhatItPicked() {
        TimeScale before = timeline.navigation().viewport().scale();
        mouse(MouseEvent.MOUSE_PRESSED, 300);
        mouse(MouseEvent.MOUSE_DRAGGED, 420);
        assertTrue(timeline.spanBand().isVisible());
        mouse(MouseEvent.MOUSE_RELEASED, 420);
        assertFalse(timeline.spanBand().isVisible());
        assertEquals((double) before.instant(300), (double) timeline.navigation().span().from(), 1);
        assertEquals((double) before.instant(420), (double) timeline.navigation().span().to(), 1);
        assertFalse(timeline.navigation().followingProperty().get());
    }

    @Test
    void aSlipOfTheHandPicksNothing() {
        Span before = timeline.navigation().span();
        mouse(MouseEvent.MOUSE_PRESSED, 300);
        mouse(MouseEvent.MOUSE_DRAGGED, 302);
        mouse(MouseEvent.MOUSE_RELEASED, 302);
        assertEquals(before, timeline.navigation().span());
    }

    @Test
    void quietDaysAreFoldedAndOpened() {
        Span month = new Span(millis("2025-01-28T00:00:00Z"), millis("2025-02-25T00:00:00Z"));
        onFx(() -> timeline.navigation().show(month));
        onFx(() -> timeline.navigation().foldingQuietProperty().set(true));
        int folded = breaks();
        assertTrue(folded > 1, "only " + folded);
        TimeScale scale = timeline.navigation().viewport().scale();
        Span first = scale.breaks().stretches().stream()
                .filter(quiet -> Breaks.isFolded(quiet, scale.millisPerPixel())).findFirst().orElseThrow();
        double x = scale.x(first.from()) + Breaks.WIDTH / 2;
        onFx(() -> assertTrue(timeline.navigation().openBreakAt(x)));
        assertEquals(folded - 1, breaks());
        onFx(() -> timeline.navigation().foldingQuietProperty().set(false));
        assertEquals(0, breaks());
        onFx(() -> timeline.navigation().show(month));
        assertEquals(month, timeline.navigation().span());
    }

    @Test
    void aKeyOpensTheQuietDaysNearestToTheClockAndFoldsThemAgain() {
        onFx(() -> timeline.navigation()
                .show(new Span(millis("2025-01-28T00:00:00Z"), millis("2025-02-25T00:00:00Z"))));
        onFx(timeline.navigation()::toggleNearestQuiet);
        assertEquals(0, breaks(), "nothing is folded");
        onFx(() -> timeline.navigation().foldingQuietProperty().set(true));
        List<Span> folded = timeline.navigation().viewport().scale().breaks().stretches();
        onFx(timeline.navigation()::toggleNearestQuiet);
        List<Span> open = new ArrayList<>(folded);
        open.removeAll(timeline.navigation().viewport().scale().breaks().stretches());
        assertEquals(1, open.size());
        long clock = timeline.contentProperty().get().orElseThrow().clock();
        for (Span other : folded) {
            assertTrue(distance(open.getFirst(), clock) <= distance(other, clock), other + " is nearer");
        }
        onFx(timeline.navigation()::toggleNearestQuiet);
        assertEquals(folded, timeline.navigation().viewport().scale().breaks().stretches());
    }

    private static long distance(Span quiet, long instant) {
        return Math.max(0, Math.max(quiet.from() - instant, instant - quiet.to()));
    }

    private static long millis(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }

    private int breaks() {
        return timeline.navigation().viewport().scale().breaks().stretches().size();
    }

    private void mouse(EventType<MouseEvent> type, double x) {
        onFx(() -> timeline.fireEvent(new MouseEvent(type, x, 300, x, 300, MouseButton.PRIMARY, 1, true, false, false,
                false, true, false, false, false, false, false, null)));
    }

    private void onFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, work);
        Stages.awaitFrame(timeline.getScene());
    }
}
