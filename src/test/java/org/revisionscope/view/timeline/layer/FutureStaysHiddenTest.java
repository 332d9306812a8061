package org.revisionscope.view.timeline.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.view.draw.RecordingSurface;
import org.revisionscope.view.timeline.Drawings;
import org.revisionscope.view.timeline.Stories;
import org.revisionscope.view.timeline.scale.Step;
import org.revisionscope.view.timeline.sight.Foresight;
import org.revisionscope.view.timeline.sight.TimelineContent;

/** Whatever the run holds after the clock, the picture is that of a run that ends at the clock. */
class FutureStaysHiddenTest {

    private static final int CLOCKS = 40;

    @ParameterizedTest
    @ValueSource(
            strings = {"three-services-decided", "fx1-case-2", "fx1-case-5", "fx1-case-6", "fx1-case-8", "a-quarter"})
    void nothingAfterTheClockShows(String name) {
        Stories story = Stories.of(name);
        Chronicle whole = story.chronicle();
        for (int seed = 0; seed < CLOCKS; seed++) {
            int row = new Random(seed).nextInt(whole.rows());
            long clock = whole.view().at(row);
            int rows = whole.view().rowsUntil(clock);
            Chronicle cut = new Chronicle();
            cut.catchUp(whole.view(), rows);
            assertEquals(drawn(cut, clock), drawn(whole, clock), name + ", seed " + seed);
        }
    }

    @Test
    void behindTheCurtainNothingIsDrawnAsAhead() {
        Stories story = Stories.threeServicesMarked();
        Drawings drawings = Drawings.of(story.behindCurtain("2025-02-26T09:00:00Z"), "2025-02-17T00:00:00Z");
        double clock = drawings.x("2025-02-26T09:00:00Z");
        RecordingSurface bars = drawings.only(new TaskLayer(drawings.messages()));
        assertTrue(bars.operations().stream().filter(RecordingSurface.Filled.class::isInstance)
                .map(RecordingSurface.Filled.class::cast).allMatch(filled -> filled.box().right() <= clock));
    }

    private static List<RecordingSurface.Operation> drawn(Chronicle chronicle, long clock) {
        TimelineContent content = new TimelineContent(chronicle, Optional.empty(), clock, clock, Foresight.ANNOUNCED);
        long left = Step.DAY.floor(clock) - 6 * Step.DAY_MILLIS;
        return Drawings.of(content, Instant.ofEpochMilli(left).toString()).all().operations();
    }
}
