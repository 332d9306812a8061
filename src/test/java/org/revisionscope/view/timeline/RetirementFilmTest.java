package org.revisionscope.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.revisionscope.controller.document.InlineSimulator;
import org.revisionscope.controller.document.Session;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.engine.Fx1;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.view.draw.RecordingSurface;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.Pointing;
import org.revisionscope.view.timeline.outline.Row;
import org.revisionscope.view.timeline.sight.Foresight;
import org.revisionscope.view.timeline.sight.TaskEnd;
import org.revisionscope.view.timeline.sight.TimelineContent;

/** What is seen of the retirement of r6, frame by frame, when it is played at a day a second. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RetirementFilmTest {
    private static final long NOW = Fx1.NOW.toEpochMilli();
    private static final long DAY = 86_400_000L;
    private static final long START = NOW + 7 * DAY;
    private static final long GONE = START + 120_000;
    private static final long FRAME_NANOS = 16_000_000L;
    /** A quarter of a second: what each distinct instant of a scene gets at least. */
    private static final int SEEN = 15;
    /** Left of everything. */
    private static final double LEFT = -1e9;

    private final Session session = new Session(new InlineSimulator(), System::nanoTime, BundledScenarios.open("fx1"));
    private long pulses;

    private Optional<Seen> before = Optional.empty();
    private Optional<Seen> after = Optional.empty();
    private List<Seen> film = List.of();

    @BeforeAll
    void watch() {
        pulse();
        pulse();
        before = Optional.of(look());
        session.act(Fx1.markR6());
        pulse();
        after = Optional.of(look());
        film = play();
    }

    private void pulse() {
        session.pulse(++pulses * FRAME_NANOS);
    }

    /**
     * What a frame shows of the story.
     *
     * @param clock the instant that it shows
     * @param old how many bars of {@code web} on r6 are not closed
     * @param young how many bars of {@code web} on r7 there are
     * @param arriving how many of these are on their way to be healthy
     * @param lost the jobs that end with a cross
     * @param said all its words
     */
    private record Seen(long clock, int old, int young, int arriving, Set<String> lost, List<String> said) {

        int open() {
            return old + young;
        }
    }

    @Test
    void theNoticeIsDrawnFromTheMarkOn() {
        assertFalse(before.orElseThrow().said().contains("✉ N-1"));
        assertTrue(after.orElseThrow().said().contains("✉ N-1"));
    }

    @Test
    void sevenTasksAreDrawnBeforeTheFirstOldBarCloses() {
        int closes = first(film, seen -> seen.old() < 3);
        List<Seen> open = film.subList(0, closes);
        assertEquals(7, open.stream().mapToInt(Seen::open).max().orElseThrow());
        assertTrue(open.stream().filter(seen -> seen.open() == 7).count() > 4 * SEEN);
        assertEquals(4, film.getLast().open());
    }

    @Test
    void replacementsAppearThenAreHealthyThenOldOnesClose() {
        int appear = first(film, seen -> seen.young() == 4);
        int healthy = first(film, seen -> seen.young() == 4 && seen.arriving() == 0);
        int close = first(film, seen -> seen.old() == 0);
        assertTrue(appear + SEEN <= healthy && healthy + SEEN <= close, appear + " " + healthy + " " + close);
        assertEquals(0, first(film.subList(appear, film.size()), seen -> seen.clock() >= START));
        assertTrue(film.subList(appear, healthy).stream().allMatch(seen -> seen.arriving() == 3 && seen.old() == 3));
        assertTrue(film.subList(healthy, close).stream().allMatch(seen -> seen.old() == 3));
    }

    @Test
    void theOrphansEndWithACross() {
        int lost = first(film, seen -> !seen.lost().isEmpty());
        assertTrue(film.get(lost).clock() >= START + 50_000);
        assertTrue(lost < first(film, seen -> seen.arriving() == 0 && seen.young() == 4));
        assertEquals(Set.of("etl-1", "etl-2"), film.getLast().lost());
    }

    /** The frames from just before the start until the last old task is gone. */
    private List<Seen> play() {
        session.playback().seek(START - DAY / 24);
        session.playback().play();
        List<Seen> frames = new ArrayList<>();
        while (session.playback().clock() < GONE) {
            pulse();
            frames.add(look());
        }
        return frames;
    }

    private static int first(List<Seen> film, Predicate<Seen> what) {
        return IntStream.range(0, film.size()).filter(i -> what.test(film.get(i))).findFirst().orElseThrow();
    }

    private Seen look() {
        long clock = session.playback().clock();
        TimelineContent content = new TimelineContent(session.chronicleProperty().get(), Optional.empty(), clock,
                session.playback().edge(), Foresight.CURTAIN);
        Drawings drawings = Drawings.of(content, "2025-02-21T00:00:00Z");
        RecordingSurface drawn = drawings.all();
        Frame frame = drawings.frame(new RecordingSurface(), Pointing.NONE);
        double head = frame.scale().edge(clock);
        Optional<Row> old = row(frame, Fx1.R6, "web");
        Optional<Row> young = row(frame, Fx1.R7, "web");
        boolean closed = signs(drawn, frame, old).contains(TaskEnd.REPLACED.sign());
        int open = closed ? 0 : lines(drawn, frame, old, Set.of(Role.MARKED, Role.SUPERSEDED, Role.RETIRING), LEFT);
        Set<String> lost = Set.of("etl-1", "etl-2").stream()
                .filter(job -> signs(drawn, frame, row(frame, Fx1.R6, job)).contains(TaskEnd.LOST.sign()))
                .collect(Collectors.toSet());
        return new Seen(clock, open, lines(drawn, frame, young, Set.of(Role.NEWEST, Role.REPLACEMENT), LEFT),
                lines(drawn, frame, young, Set.of(Role.REPLACEMENT), head), lost, drawn.said());
    }

    private static Optional<Row> row(Frame frame, RevisionId revision, String owner) {
        return frame.rows().stream()
                .filter(row -> row instanceof Row.Tasks tasks && tasks.lane().key().revision().equals(revision)
                        && name(tasks.lane().key().owner()).equals(owner))
                .findFirst();
    }

    private static String name(Owner owner) {
        return owner.name();
    }

    /** On how many lines of a row something of a role is filled that begins right of an x. */
    private static int lines(RecordingSurface drawn, Frame frame, Optional<Row> row, Set<Role> roles, double fromX) {
        return (int) roles.stream().flatMap(role -> drawn.filled(role).stream()).map(RecordingSurface.Filled::box)
                .filter(box -> row.isPresent() && box.x() > fromX && isIn(frame, row.get(), box.centreY()))
                .map(box -> Math.round(box.centreY())).distinct().count();
    }

    private static List<String> signs(RecordingSurface drawn, Frame frame, Optional<Row> row) {
        return drawn.operations().stream().filter(RecordingSurface.Said.class::isInstance)
                .map(RecordingSurface.Said.class::cast)
                .filter(said -> row.isPresent() && isIn(frame, row.get(), said.baseline()))
                .map(said -> said.words().text()).toList();
    }

    private static boolean isIn(Frame frame, Row row, double y) {
        return y > frame.top(row) && y <= frame.top(row) + row.height();
    }
}
