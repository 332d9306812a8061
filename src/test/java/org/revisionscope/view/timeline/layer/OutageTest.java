package org.revisionscope.view.timeline.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import javafx.scene.paint.Color;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.ServiceLife;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fonts;
import org.revisionscope.view.draw.Palette;
import org.revisionscope.view.draw.PixelSurface;
import org.revisionscope.view.draw.Pixels;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.timeline.Stories;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.Pointing;
import org.revisionscope.view.timeline.frame.Viewport;
import org.revisionscope.view.timeline.outline.Folds;
import org.revisionscope.view.timeline.outline.Metrics;
import org.revisionscope.view.timeline.outline.Row;
import org.revisionscope.view.timeline.sight.Foresight;
import org.revisionscope.view.timeline.sight.Subject;
import org.revisionscope.view.timeline.sight.TimelineContent;

/**
 * A second among a million bars: a service that is under its floor for one second, and a job that is lost for one second,
 * are seen in the view of the whole year. A pixel of it is eight hours.
 */
class OutageTest {

    private static final int WIDTH = 1_300;
    private static final int HEIGHT = 900;
    private static final String OUTAGE = "2025-06-14T03:00:00Z";
    /** The job is stopped with its revision, and is gone fifty seconds later. */
    private static final String LOST = "2025-06-19T00:00:50Z";
    private static final String TAKEN_OVER = "2025-06-19T00:00:51Z";
    private static final int REVISIONS = 27;
    private static final Palette PALETTE = palette();

    private static Chronicle year = new Chronicle();

    @BeforeAll
    static void runTheYear() {
        year = Stories.ofText(scenario()).chronicle();
    }

    @AfterAll
    static void forgetIt() {
        year = new Chronicle();
    }

    @Test
    void aServiceThatIsUnderItsFloorForASecondIsSeen() {
        ServiceLife frail = year.services().all().stream().filter(life -> life.key().name().equals("frail")).findFirst()
                .orElseThrow();
        assertEquals(1, frail.breaches().size());
        assertEquals(1_000, frail.breaches().getFirst().to().orElseThrow() - frail.breaches().getFirst().from());
        assertTrue(year.tasks().count() >= 1_000_000, "bars: " + year.tasks().count());
        Drawn drawn = new Drawn();
        int strip = drawn.frame.contents().strips().indexOf(frail.key());
        assertTrue(strip >= 0, "the service with the least headroom has its strip in view");
        double top = drawn.frame.areas().strips().y() + strip * Metrics.STRIP_ROW;
        int x = (int) drawn.frame.scale().edge(Instant.parse(OUTAGE).toEpochMilli());
        int breach = pixel(Role.BREACH);
        boolean seen = false;
        for (int y = (int) top; y < top + Metrics.STRIP_ROW; y++) {
            for (int at = (int) drawn.frame.scale().leftX(); at < WIDTH; at++) {
                boolean hatched = drawn.pixels.at(at, y) == breach;
                seen |= hatched;
                assertFalse(hatched && Math.abs(at - x) > 4, "and nothing where there is no outage: " + at);
            }
        }
        assertTrue(seen, "the breach is hatched at " + x);
    }

    @Test
    void aJobThatIsLostForASecondIsSeenWhereItsSuccessorBegins() {
        int first = IntStream.range(0, year.tasks().count())
                .filter(task -> year.view().owner(year.view().ownerOf(task)).name().equals("import")).findFirst()
                .orElseThrow();
        assertEquals(Instant.parse(LOST).toEpochMilli(), year.view().at(year.tasks().stoppedRow(first)));
        assertTrue(year.view().lost(year.tasks().stoppedRow(first)));
        Drawn drawn = new Drawn();
        Row.Tasks job = drawn.frame.contents().outline().rows().stream().filter(Row.Tasks.class::isInstance)
                .map(Row.Tasks.class::cast)
                .filter(row -> row.lane().key().owner().name().equals("import")
                        && row.lane().key().revision().label().equals("r14"))
                .findFirst().orElseThrow();
        int x = (int) drawn.frame.scale().edge(Instant.parse(TAKEN_OVER).toEpochMilli());
        int y = (int) (job.bar(0) + job.barHeight() / 2);
        Pixels tall = drawn.whole(job.bottom());
        assertEquals(Integer.toHexString(pixel(Role.REPLACEMENT)),
                Integer.toHexString(tall.at(x + 2, (int) (drawn.frame.areas().lanes().y() + y))),
                "another took over at " + x);
    }

    /** The whole year as pixels. */
    private static final class Drawn {

        private final Painting painting = new Painting(Messages.load(), new Folds());
        private final Viewport viewport = new Viewport();
        private final Pixels pixels;
        private final Frame frame;

        Drawn() {
            viewport.resize(WIDTH);
            viewport.fit(Instant.parse("2025-01-01T00:00:00Z").toEpochMilli(),
                    Instant.parse("2026-01-01T00:00:00Z").toEpochMilli());
            pixels = new Pixels(WIDTH, HEIGHT);
            frame = paint(pixels, HEIGHT);
        }

        /** The same with room for lines down to a y. */
        Pixels whole(double bottom) {
            Pixels tall = new Pixels(WIDTH, (int) (HEIGHT + bottom));
            paint(tall, HEIGHT + bottom);
            return tall;
        }

        private Frame paint(Pixels on, double height) {
            long end = year.view().at(year.rows() - 1);
            TimelineContent content =
                    new TimelineContent(year, Optional.empty(), end, end, Foresight.CURTAIN);
            Frame painted = painting.arrange(content, viewport, Subject.nothing(), new Box(0, 0, WIDTH, height))
                    .on(new PixelSurface(on, 1, PALETTE, Fonts.of("System")), Pointing.NONE);
            painting.paint(painted);
            return painted;
        }
    }

    private static String scenario() {
        StringBuilder decisions = new StringBuilder();
        for (int i = 2; i <= REVISIONS; i++) {
            Instant released = Instant.parse("2025-01-04T00:00:00Z").plus(13L * (i - 2), ChronoUnit.DAYS);
            decisions.append("""
                    { "at": "%s", "do": "releaseRevision", "platformVersion": "1.4.0", "label": "r%d" },
                    { "at": "%s", "do": "markRevision", "revision": "1.4.0-r%d", "reason": "patching" },
                    """.formatted(released, i, released.plus(3, ChronoUnit.DAYS), i - 1));
        }
        return """
                { "format": "revisionscope/1", "title": "a million bars", "start": "2025-01-01T00:00:00Z",
                  "end": "2025-12-31T00:00:00Z", "seed": 1, "catalogue": "aws-2025",
                  "timings": { "provisioning": "0s", "pending": "0s", "activating": "0s", "healthy": "1s" },
                  "revisions": [ { "revision": "1.4.0-r1", "released": "2024-12-31T00:00:00Z" } ],
                  "accounts": [ { "account": "100000000001", "regions": [ { "region": "eu-west-1",
                    "waitPeriodDays": 7,
                    "clusters": [ { "cluster": "production", "services": [
                      { "service": "web", "desiredCount": 37100, "minimumHealthyPercent": 50 },
                      { "service": "frail", "desiredCount": 2 } ],
                      "tasks": [ { "name": "import", "launched": "2025-06-05T00:00:00Z" } ] } ] } ] } ],
                  "faults": [ { "fault": "serviceTaskExits", "at": "%1$s", "account": "100000000001",
                    "region": "eu-west-1", "cluster": "production", "service": "frail" } ],
                  "decisions": [ %2$s { "at": "%3$s", "do": "runTask", "account": "100000000001",
                    "region": "eu-west-1", "cluster": "production", "name": "import", "replaces": "import" } ] }
                """.formatted(OUTAGE, decisions, TAKEN_OVER);
    }

    private static int pixel(Role role) {
        Color colour = PALETTE.colour(role);
        return 0xff000000 | (int) Math.round(colour.getRed() * 255) << 16
                | (int) Math.round(colour.getGreen() * 255) << 8 | (int) Math.round(colour.getBlue() * 255);
    }

    /** Every role has a colour of its own. */
    private static Palette palette() {
        Map<Role, Color> colours = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            colours.put(role, role == Role.SURFACE ? Color.WHITE : Color.rgb(9 * role.ordinal(), 200, 100));
        }
        return Palette.of(colours);
    }
}
