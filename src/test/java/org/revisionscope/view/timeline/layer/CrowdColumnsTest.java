package org.revisionscope.view.timeline.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.Lane;
import org.revisionscope.view.timeline.Crowds;
import org.revisionscope.view.timeline.scale.TimeScale;
import org.revisionscope.view.timeline.sight.Foresight;
import org.revisionscope.view.timeline.sight.RevisionPath;
import org.revisionscope.view.timeline.sight.Sight;
import org.revisionscope.view.timeline.sight.Source;
import org.revisionscope.view.timeline.sight.TimelineContent;

/** What is drawn of a crowd is, pixel by pixel and at every zoom, what a painter finds who looks at every single bar. */
class CrowdColumnsTest {

    private static final long START = Instant.parse("2025-02-10T00:00:00Z").toEpochMilli();
    private static final long END = Instant.parse("2025-03-20T00:00:00Z").toEpochMilli();

    private final SplittableRandom random = new SplittableRandom(3);
    private final CrowdColumns columns = new CrowdColumns();

    @Test
    void columnsAreWhatABruteForcePainterFinds() {
        Chronicle whole = Crowds.story().chronicle();
        int compared = 0;
        for (int i = 0; i < 60; i++) {
            compared += compare(whole, anyScale(), random.nextLong(START, END));
        }
        assertTrue(compared > 2_000, "so many columns held tasks: " + compared);
    }

    @Test
    void theyStaySoWhileTheRunGrows() {
        Chronicle whole = Crowds.story().chronicle();
        Chronicle growing = new Chronicle();
        while (!growing.catchUp(whole.view(), 1 + random.nextInt(whole.rows() / 12))) {
            long last = growing.view().at(growing.rows() - 1);
            compare(growing, anyScale(), last);
            compare(growing, anyScale(), random.nextLong(START, last + 1));
        }
    }

    private int compare(Chronicle chronicle, TimeScale scale, long clock) {
        Sight sight = new Sight(new TimelineContent(chronicle, Optional.empty(), clock, clock, Foresight.CURTAIN));
        Source source = sight.past();
        int compared = 0;
        for (Lane lane : chronicle.lanes().sorted()) {
            columns.read(scale, source, lane.crowd(source.rows()), RevisionPath.of(source, lane.revision()));
            BarPainter painter = new BarPainter(source, lane);
            for (int column = 0; column < columns.count(); column++) {
                String where = scale + " at " + (columns.left() + column) + ", clock " + clock;
                BarPainter.Pixel pixel = painter.pixel(scale, columns.left() + column);
                assertEquals(pixel.most(), columns.most(column), where);
                assertEquals(pixel.least(), columns.least(column), where);
                if (pixel.most() > 0) {
                    compared++;
                    assertEquals(pixel.dominant(), columns.dominant(column), where);
                    assertEquals(pixel.worst(), columns.worst(column), where);
                    assertEquals(pixel.arrives(), columns.arrives(column), where);
                }
            }
        }
        return compared;
    }

    private TimeScale anyScale() {
        long span = (long) (TimeScale.SHORTEST_SPAN
                * Math.exp(random.nextDouble() * Math.log(3.0 * (END - START) / TimeScale.SHORTEST_SPAN)));
        long middle = random.nextLong(START, END);
        return TimeScale.showing(middle - span / 2, middle + span / 2, 148, 20 + random.nextInt(60));
    }
}
