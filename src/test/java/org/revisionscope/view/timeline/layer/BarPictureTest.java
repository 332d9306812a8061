package org.revisionscope.view.timeline.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.RecordingSurface;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.timeline.Stories;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.Pointing;
import org.revisionscope.view.timeline.frame.Viewport;
import org.revisionscope.view.timeline.outline.Folds;
import org.revisionscope.view.timeline.outline.Row;
import org.revisionscope.view.timeline.scale.TimeScale;
import org.revisionscope.view.timeline.sight.Foresight;
import org.revisionscope.view.timeline.sight.LaneView;
import org.revisionscope.view.timeline.sight.Source;
import org.revisionscope.view.timeline.sight.Subject;
import org.revisionscope.view.timeline.sight.TaskPath;
import org.revisionscope.view.timeline.sight.TimelineContent;

/** Lanes of few tasks show in every pixel, at every zoom, what a painter finds who asks every bar for that instant. */
class BarPictureTest {

    /** Forty tasks that crash now and then and are replaced on a new revision: bars of every kind and length. */
    private static final String SCENARIO = """
            { "format": "revisionscope/1", "title": "bars", "start": "2025-02-01T00:00:00Z",
              "end": "2025-03-20T00:00:00Z", "seed": 7, "catalogue": "aws-2025",
              "revisions": [ { "revision": "1.4.0-r1", "released": "2025-01-01T00:00:00Z" } ],
              "accounts": [ { "account": "111122223333", "regions": [ { "region": "eu-west-1", "waitPeriodDays": 7,
                "clusters": [ { "cluster": "production",
                  "services": [ { "service": "web", "desiredCount": 12 }, { "service": "api", "desiredCount": 6 } ],
                  "tasks": [ { "name": "import", "launched": "2025-02-03T00:00:00Z" } ] } ] } ] } ],
              "faults": { "meanInterval": "14h" },
              "decisions": [
                { "at": "2025-02-20T10:00:00Z", "do": "releaseRevision", "platformVersion": "1.4.0", "label": "r2" },
                { "at": "2025-02-21T10:00:00Z", "do": "markRevision", "revision": "1.4.0-r1", "reason": "patching" } ] }
            """;
    private static final long START = java.time.Instant.parse("2025-02-01T00:00:00Z").toEpochMilli();
    private static final long END = java.time.Instant.parse("2025-03-20T00:00:00Z").toEpochMilli();
    private static final double LEAST_WIDTH = 2;
    private static final double CAP = 4;
    private static final Box SIZE = new Box(0, 0, 148 + 240, 1_500);

    private final SplittableRandom random = new SplittableRandom(11);
    private final Stories story = Stories.ofText(SCENARIO);

    @Test
    void everyPixelOfEveryBarIsWhatABruteForcePainterFinds() {
        int bars = 0;
        for (double span = TimeScale.SHORTEST_SPAN; span < 8.0 * (END - START); span *= 2.6) {
            for (int i = 0; i < 2; i++) {
                bars += compare((long) span, random.nextLong(START, END), random.nextLong(START, END));
            }
        }
        assertTrue(bars > 250, "so many lines of bars were compared: " + bars);
    }

    private int compare(long span, long middle, long clock) {
        RecordingSurface drawn = new RecordingSurface();
        Frame frame = frame(drawn, span, middle, clock);
        new TaskLayer(org.revisionscope.view.Messages.load()).draw(frame);
        int lines = 0;
        for (Row row : frame.rows()) {
            if (row instanceof Row.Tasks tasks) {
                assertTrue(!tasks.crowd(), "few tasks");
                LaneView.Packed lane = tasks.lane().in(frame.sight().past()).orElseThrow();
                int count = lane.lane().launchedAt(frame.sight().past().rows());
                int most = -1;
                for (int i = 0; i < count; i++) {
                    most = Math.max(most, lane.packing().line(i));
                }
                for (int line = 0; line <= most; line++) {
                    Box place = new Box(0, frame.areas().shown(tasks.bar(line)), 0, tasks.barHeight());
                    check(frame, lane, line, pixels(drawn, frame, place.centreY()));
                    lines++;
                }
            }
        }
        return lines;
    }

    private void check(Frame frame, LaneView.Packed lane, int line, Role[] drawn) {
        Source past = frame.sight().past();
        int left = (int) frame.scale().leftX();
        for (int pixel = 0; pixel < drawn.length; pixel++) {
            Optional<Role> expected = at(frame, past, lane, line, left + pixel);
            if (expected.isPresent()) {
                assertEquals(expected.get(), drawn[pixel] == null ? Role.SURFACE : drawn[pixel], lane.lane().owner()
                        + ", line " + line + ", pixel " + pixel + ", " + frame.scale() + ", clock " + frame.clock());
            }
        }
    }

    /** What a pixel of a line shows; empty where that hangs by a millisecond. */
    private Optional<Role> at(Frame frame, Source past, LaneView.Packed lane, int line, int x) {
        TimeScale scale = frame.scale();
        long instant = scale.instant(x + 0.5);
        TaskPath path = new TaskPath();
        Role found = Role.SURFACE;
        for (int i = lane.lane().launchedAt(past.rows()) - 1; i >= 0; i--) {
            if (lane.packing().line(i) != line) {
                continue;
            }
            int task = lane.lane().tasks().get(i);
            path.trace(past, task);
            long end = Math.min(path.end(), past.to());
            double from = scale.edge(path.start());
            boolean isShort = scale.edge(end) - from < LEAST_WIDTH;
            if (isShort && x >= from && x < from + LEAST_WIDTH) {
                found = path.longest(frame.clock()).role();
            } else if (!isShort && TaskPath.takesOver(past, task) && x >= from && x < from + CAP
                    && x < scale.edge(end)) {
                found = Role.REPLACEMENT;
            } else if (!isShort && path.start() <= instant && instant < end) {
                found = path.phaseAt(instant).role();
            }
            for (int stretch = 0; stretch < path.count(); stretch++) {
                if (hangs(scale, path.from(stretch), x) || hangs(scale, end, x)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(found);
    }

    private static boolean hangs(TimeScale scale, long border, int x) {
        return Math.abs(scale.x(border) - (x + 0.5)) * scale.millisPerPixel() <= 1.5;
    }

    /** What bars left there; the ground under a word is none. */
    private static Role[] pixels(RecordingSurface drawn, Frame frame, double y) {
        Role[] pixels = new Role[(int) frame.scale().width()];
        for (RecordingSurface.Operation operation : drawn.operations()) {
            if (operation instanceof RecordingSurface.Filled(Box box, double _, var fill) && fill.role() != Role.SURFACE
                    && box.y() <= y
                    && y < box.bottom()) {
                for (int i = 0; i < pixels.length; i++) {
                    double middle = frame.scale().leftX() + i + 0.5;
                    pixels[i] = box.x() <= middle && middle < box.right() ? fill.role() : pixels[i];
                }
            }
        }
        return pixels;
    }

    private Frame frame(RecordingSurface surface, long span, long middle, long clock) {
        Viewport viewport = new Viewport();
        viewport.resize(SIZE.width());
        viewport.fit(middle - span / 2, middle + span / 2);
        TimelineContent content = new TimelineContent(story.chronicle(), Optional.empty(), clock, clock,
                Foresight.CURTAIN);
        return new Painting(org.revisionscope.view.Messages.load(), new Folds())
                .arrange(content, viewport, Subject.nothing(), SIZE).on(surface, Pointing.NONE);
    }
}
