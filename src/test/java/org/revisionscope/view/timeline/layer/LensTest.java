package org.revisionscope.view.timeline.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.revisionscope.model.engine.Fx1;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.Lane;
import org.revisionscope.model.whatif.Run;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.RecordingSurface;
import org.revisionscope.view.timeline.Drawings;
import org.revisionscope.view.timeline.Stories;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.Pointing;
import org.revisionscope.view.timeline.frame.Viewport;
import org.revisionscope.view.timeline.outline.Folds;
import org.revisionscope.view.timeline.outline.Row;
import org.revisionscope.view.timeline.scale.TimeScale;
import org.revisionscope.view.timeline.sight.Passage;
import org.revisionscope.view.timeline.sight.Passage.Manner;
import org.revisionscope.view.timeline.sight.Passage.Spotlight;
import org.revisionscope.view.timeline.sight.Subject;
import org.revisionscope.view.timeline.sight.TimelineContent;

/** The start of the retirement of r6, 111 seconds that are a tenth of a pixel at the scale around the lens. */
class LensTest {

    private static final long START = Instant.parse("2025-02-28T18:00:00Z").toEpochMilli();
    private static final long END = Instant.parse("2025-02-28T18:01:51Z").toEpochMilli();
    private static final String DURING = "2025-02-28T18:00:55Z";

    private final Painting painting = new Painting(Drawings.of(Stories.threeServicesMarked().behindCurtain(DURING),
            "2025-02-17T00:00:00Z").messages(), new Folds());

    private static Drawings drawings(String clock, String left) {
        return drawings(clock, left, OptionalInt.empty());
    }

    private static Drawings drawings(String clock, String left, OptionalInt featured) {
        TimelineContent content = Stories.threeServicesMarked().behindCurtain(clock);
        return Drawings.of(content.by(new Passage(Manner.PLAYED, content.clock(),
                Optional.of(new Spotlight(START, END, featured)))), left);
    }

    private static OptionalInt owner(String name) {
        Chronicle run = Stories.threeServicesMarked().chronicle();
        return run.lanes().sorted().stream().filter(lane -> run.lanes().owner(lane).name().equals(name))
                .mapToInt(Lane::owner).findFirst();
    }

    private static Frame main(RecordingSurface surface, String left) {
        return drawings(DURING, left).frame(surface, Pointing.NONE);
    }

    private static Lens lens(Frame main) {
        return Lens.of(main, wish(Lens.Lanes.MOVING), 0).orElseThrow();
    }

    private static Lens.Wish wish(Lens.Lanes lanes) {
        return new Lens.Wish(new Lens.Span(START, END), lanes);
    }

    @Test
    void itsScaleShowsTheWholeSceneAndNotMuchMore() {
        Lens lens = lens(main(new RecordingSurface(), "2025-02-24T00:00:00Z"));
        TimeScale scale = lens.arrangement().scale();
        assertTrue(scale.left() < START && scale.right() > END);
        assertTrue(scale.pixels(END - START) > 0.7 * scale.width());
    }

    @Test
    void itLiesBesideTheClockInsideTheLanes() {
        Frame main = main(new RecordingSurface(), "2025-02-24T00:00:00Z");
        Box box = lens(main).box();
        assertTrue(box.x() > main.scale().x(main.clock()));
        assertTrue(box.right() <= main.scale().rightX());
        assertTrue(box.y() >= main.areas().lanes().y() && box.bottom() <= main.areas().lanes().bottom());
        Frame late = main(new RecordingSurface(), "2025-02-14T12:00:00Z");
        assertTrue(lens(late).box().right() < late.scale().x(late.clock()), "a clock at the right has it at its left");
        assertTrue(lens(late).box().x() >= late.scale().leftX(), "beside the names of the lanes");
    }

    @Test
    void itShowsTheLanesInWhichSomethingHappensUnderTheirRevisions() {
        Frame main = main(new RecordingSurface(), "2025-02-24T00:00:00Z");
        List<String> rows = lens(main).arrangement().contents().outline().rows().stream().map(row -> switch (row) {
            case Row.Revision revision -> revision.revision().label();
            case Row.Tasks tasks -> tasks.lane().key().owner().name();
            case Row.Version _,Row.PlaceGroup _,Row.Pins _ -> "no place in a lens";
        }).toList();
        assertEquals(List.of("r7", "checkout", "web", "r6", "checkout", "etl-import", "web"), rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"checkout", "web"})
    void itsStripIsThatOfTheFeaturedService(String name) {
        Frame main = drawings(DURING, "2025-02-24T00:00:00Z", owner(name)).frame(new RecordingSurface(), Pointing.NONE);
        assertEquals(List.of(name),
                lens(main).arrangement().contents().strips().stream().map(ServiceKey::name).toList());
    }

    @Test
    void itShowsTheTasksForWhichOthersWaited() {
        long healthy = Instant.parse("2025-02-28T21:00:20Z").toEpochMilli();
        TimelineContent content = new Stories(Run.of(Fx1.slowToBecomeHealthy(Duration.ofHours(3))))
                .behindCurtain("2025-02-28T21:00:30Z");
        Frame main = Drawings.of(content, "2025-02-24T00:00:00Z").frame(new RecordingSurface(), Pointing.NONE);
        Lens.Span span = new Lens.Span(healthy, healthy + 50_000);
        List<String> revisions = Lens.of(main, new Lens.Wish(span, Lens.Lanes.MOVING), 0).orElseThrow().arrangement()
                .contents().outline().rows().stream().filter(Row.Revision.class::isInstance)
                .map(row -> ((Row.Revision) row).revision().label()).toList();
        assertEquals(List.of("r7", "r6"), revisions);
    }

    @Test
    void theSameLayersDrawItWithTheirWordsInIt() {
        RecordingSurface surface = new RecordingSurface();
        Frame main = main(surface, "2025-02-24T00:00:00Z");
        lens(main).paint(main, painting, 1);
        assertTrue(surface.said().contains("18:01"), surface.said().toString());
        assertTrue(surface.said().contains("r6"));
        assertTrue(surface.said().stream().anyMatch(text -> text.startsWith("4 healthy")));
    }

    @Test
    void theClockStaysInItUntilTheSceneCloses() {
        for (String late : List.of("2025-02-28T18:02:30Z", "2025-02-28T18:11:00Z")) {
            Frame main = drawings(late, "2025-02-24T00:00:00Z").frame(new RecordingSurface(), Pointing.NONE);
            TimeScale scale = lens(main).arrangement().scale();
            assertTrue(scale.x(main.clock()) < scale.rightX(), late);
            assertTrue(scale.left() < START, "and what it is about, too");
        }
    }

    @Test
    void somebodyWhoAsksSeesTheLanesEvenWhereNothingHappens() {
        Frame quiet = drawings("2025-02-24T12:00:00Z", "2025-02-24T00:00:00Z").frame(new RecordingSurface(),
                Pointing.NONE);
        Lens.Span span = new Lens.Span(quiet.clock() - 60_000, quiet.clock() + 150_000);
        assertEquals(Optional.empty(), Lens.of(quiet, new Lens.Wish(span, Lens.Lanes.MOVING), 0));
        Lens open = Lens.of(quiet, new Lens.Wish(span, Lens.Lanes.ANY), 0).orElseThrow();
        assertEquals(
                List.of("search", "web", "checkout", "etl-import", "web", "mail"),
                open.arrangement().contents().outline().rows().stream()
                        .filter(Row.Tasks.class::isInstance).map(row -> ((Row.Tasks) row).lane().key().owner().name())
                        .toList());
    }

    @Test
    void whereNoSideOfTheClockHasRoomItLiesOverTheClock() {
        for (double width : List.of(420.0, 560.0, 700.0)) {
            Frame main = narrow(width, 700);
            Box box = lens(main).box();
            assertTrue(box.x() >= 0 && box.right() <= width && box.width() >= 360, width + ": " + box);
        }
    }

    @Test
    void whereHardlyALaneHasRoomThereIsNone() {
        for (double height = 100; height < 320; height += 5) {
            Frame main = narrow(700, height);
            Lens.of(main, wish(Lens.Lanes.MOVING), 0).ifPresent(open -> assertTrue(
                    open.box().bottom() <= main.areas().lanes().bottom(), open.box() + " in " + main.areas().lanes()));
        }
        assertEquals(Optional.empty(), Lens.of(narrow(700, 130), wish(Lens.Lanes.MOVING), 0));
        assertEquals(Optional.empty(), Lens.of(narrow(160, 700), wish(Lens.Lanes.MOVING), 0));
    }

    @Test
    void itsLanesScrollWhereTheyDoNotFit() {
        Frame main = narrow(700, 420);
        Lens top = lens(main);
        assertTrue(top.hidden() > 0);
        Row last = top.arrangement().contents().outline().rows().getLast();
        assertTrue(top.arrangement().areas().shown(last.bottom()) > top.arrangement().areas().lanes().bottom());
        assertEquals(1, top.revealing(last.key(), 0), "the last row is seen at the very end");
        assertEquals(0, top.revealing(top.arrangement().contents().outline().rows().getFirst().key(), 0));
        Lens end = Lens.of(main, wish(Lens.Lanes.MOVING), 1).orElseThrow();
        assertEquals(end.arrangement().areas().lanes().bottom(), end.arrangement().areas().shown(last.bottom()), 1);
        assertEquals(1, end.revealing(last.key(), 1));
    }

    /** A control of another size, at the same instant. */
    private static Frame narrow(double width, double height) {
        Viewport viewport = new Viewport();
        viewport.resize(width);
        TimelineContent content = Stories.threeServicesMarked().behindCurtain(DURING).by(
                new Passage(Manner.PLAYED, START, Optional.of(new Spotlight(START, END, OptionalInt.empty()))));
        viewport.place(content.clock());
        return new Painting(Drawings.of(content, "2025-02-17T00:00:00Z").messages(), new Folds())
                .arrange(content, viewport, Subject.nothing(), new Box(0, 0, width, height))
                .on(new RecordingSurface(), Pointing.NONE);
    }
}
