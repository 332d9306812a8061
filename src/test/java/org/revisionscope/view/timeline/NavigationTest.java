package org.revisionscope.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.revisionscope.screens.Stages;
import org.revisionscope.view.Messages;
import org.revisionscope.view.timeline.scale.Span;
import org.revisionscope.view.timeline.sight.TimelineContent;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Where the view stands in time: 740 pixels, at first fifteen days from four days before the clock on. */
@ExtendWith(ApplicationExtension.class)
class NavigationTest {

    private TimelineView timeline;

    @Start
    void open(Stage stage) {
        timeline = new TimelineView(Messages.load());
        Stages.show(stage, new Scene(new StackPane(timeline), 888, 560));
        timeline.setContent(Stories.threeServicesMarked().at("2025-02-26T09:12:00Z"));
    }

    @Test
    void anotherStoryIsShownAroundItsClockAndAnotherFutureOfThisOneWhereTheViewIs(FxRobot robot) {
        TimelineContent other = Stories.of("a-quarter").at("2025-03-02T12:00:00Z");
        TimelineContent future = Stories.of("three-services-one-orphan").at("2025-03-02T12:00:00Z");
        robot.interact(() -> timeline.navigation()
                .show(new Span(millis("2025-02-01T00:00:00Z"), millis("2025-03-03T00:00:00Z"))));
        robot.interact(() -> timeline.setContent(future));
        assertEquals(Instant.parse("2025-02-01T00:00:00Z"), left());
        robot.interact(() -> timeline.setContent(other));
        assertEquals(Instant.parse("2025-02-26T00:00:00Z"), left());
    }

    private static long millis(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }

    private Instant left() {
        return Instant.ofEpochMilli(timeline.navigation().viewport().scale().left());
    }
}
