package org.revisionscope.view.timeline.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.RecordingSurface;
import org.revisionscope.view.draw.RecordingSurface.Filled;
import org.revisionscope.view.draw.RecordingSurface.Said;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.timeline.Drawings;
import org.revisionscope.view.timeline.Stories;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.Pointing;
import org.revisionscope.view.timeline.frame.Viewport;
import org.revisionscope.view.timeline.outline.Folds;
import org.revisionscope.view.timeline.outline.Metrics;
import org.revisionscope.view.timeline.scale.Step;
import org.revisionscope.view.timeline.sight.Passage;
import org.revisionscope.view.timeline.sight.Subject;
import org.revisionscope.view.timeline.sight.TaskEnd;
import org.revisionscope.view.timeline.sight.TimelineContent;

/** The playhead strikes out no word: what is said beside it stands left or right of it. */
class UnstruckTest {

    private static final String MONDAY = "2025-02-17T00:00:00Z";

    private final Stories story = Stories.threeServicesMarked();

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-21T18:00:00Z", "2025-02-21T20:00:00Z", "2025-02-22T02:00:00Z",
        "2025-02-22T10:00:00Z", "2025-02-23T00:00:00Z"})
    void theNumberOfANoticeThatIsJustSent(String clock) {
        Drawings drawings = Drawings.of(story.at(clock), MONDAY);
        List<Box> chips = drawings.only(new NoticeLayer(drawings.messages())).filled(Role.CHIP).stream()
                .map(Filled::box).toList();
        assertEquals(2, chips.size());
        double x = drawings.x(clock);
        double sent = drawings.x("2025-02-21T18:00:00Z");
        for (Box chip : chips) {
            assertTrue(chip.right() < x || chip.x() > x, chip + " beside " + x);
            assertTrue(Math.abs(chip.centreX() - sent) <= chip.width() / 2 + 4, "it stays where it was sent: " + chip);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-26T09:11:00Z", "2025-02-26T12:00:00Z", "2025-02-26T20:00:00Z",
        "2025-02-27T12:00:00Z"})
    void theEndOfATaskThatHasJustCrashed(String clock) {
        Drawings drawings = Drawings.of(story.at(clock), MONDAY);
        RecordingSurface drawn = drawings.only(new TaskLayer(drawings.messages()));
        Said crashed = drawn.operations().stream().filter(Said.class::isInstance).map(Said.class::cast)
                .filter(said -> said.words().text().equals("crashed")).findFirst().orElseThrow();
        double x = drawings.x(clock);
        assertTrue(crashed.x() > x || crashed.x() + drawn.widthOf(crashed.words()) < x, crashed + " beside " + x);
    }

    /** As in a time lens, which is narrow. */
    @Test
    void howManyAreHealthyUnderAFloorThatIsBroken() {
        Stories blocked = Stories.of("fx1-case-8");
        for (int second = 1; second < 60; second++) {
            String clock = Instant.parse("2025-02-28T18:00:00Z").plusSeconds(second).toString();
            Drawings drawings =
                    Drawings.between(blocked.at(clock), "2025-02-28T17:59:56Z", "2025-02-28T18:01:10Z").narrow(410);
            RecordingSurface drawn = drawings.only(new StripLayer(drawings.messages()));
            Said count = drawn.operations().stream().filter(Said.class::isInstance).map(Said.class::cast)
                    .filter(said -> said.words().text().startsWith("0 ")).findFirst().orElseThrow();
            double x = drawings.x(clock);
            assertTrue(count.x() > x || count.x() + drawn.widthOf(count.words()) < x, count + " beside " + x);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"18:00:30", "18:01:00", "18:01:30", "18:01:58"})
    void theCountOfAServiceWhileAnotherIsFeatured(String clock) {
        String now = "2025-02-28T" + clock + "Z";
        long opens = Instant.parse("2025-02-28T18:00:00Z").toEpochMilli();
        Passage scene = new Passage(Passage.Manner.PLAYED, opens,
                Optional.of(new Passage.Spotlight(opens, opens + 120_000, OptionalInt.empty())));
        Drawings drawings = Drawings.between(story.at(now).by(scene), "2025-02-28T17:59:50Z", "2025-02-28T18:02:00Z");
        List<Box> pills = drawings.only(new SceneCountLayer(drawings.messages())).filled(Role.SURFACE).stream()
                .map(Filled::box).toList();
        assertFalse(pills.isEmpty());
        double x = drawings.x(now);
        pills.forEach(pill -> assertTrue(pill.right() < x || pill.x() > x, pill + " beside " + x));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-28T18:30:00Z", "2025-03-01T06:00:00Z", "2025-03-01T18:00:00Z",
        "2025-03-02T12:00:00Z"})
    void theWordsAfterAWaitAndThoseOfALostTask(String clock) {
        Drawings drawings = Drawings.of(story.at(clock), "2025-02-22T00:00:00Z");
        double x = drawings.x(clock);
        for (RecordingSurface drawn : List.of(drawings.only(new NoticeLayer(drawings.messages())),
                drawings.only(new TaskLayer(drawings.messages())))) {
            drawn.operations().stream().filter(Said.class::isInstance).map(Said.class::cast)
                    .filter(said -> said.words().text().startsWith("started")
                            || said.words().text().contains("replaces"))
                    .forEach(said -> assertTrue(said.x() >= x || said.x() + drawn.widthOf(said.words()) <= x,
                            said + " beside " + x));
        }
    }

    /** However far its words have moved, the sign of a lost task is where it ended, and nothing lies on it. */
    @Test
    void theSignOfALostTaskStaysAtItsEnd() {
        Drawings drawings = Drawings.of(story.at("2025-03-01T18:00:00Z"), "2025-02-22T00:00:00Z");
        RecordingSurface drawn = drawings.only(new TaskLayer(drawings.messages()));
        Said sign = said(drawn, TaskEnd.LOST.sign());
        assertEquals(drawings.x("2025-02-28T18:01:00Z") + 4, sign.x(), 2);
        List<RecordingSurface.Operation> after =
                drawn.operations().subList(drawn.operations().indexOf(sign), drawn.operations().size());
        assertTrue(after.stream().noneMatch(operation -> operation instanceof Filled ground
                && ground.box().contains(sign.x() + 2, sign.baseline() - 3)));
    }

    @Test
    void aLossThatComesAfterTheViewHasNoSignInIt() {
        Drawings drawings = Drawings.between(story.at("2025-02-22T07:00:00Z"), "2025-02-13T00:00:00Z",
                "2025-02-26T00:00:00Z");
        assertFalse(drawings.only(new TaskLayer(drawings.messages())).said().contains(TaskEnd.LOST.sign()));
    }

    /** Words lie over bars, those ahead included, which are drawn later than the past. */
    @Test
    void noBarIsDrawnOverTheEndOfATask() {
        Drawings drawings = Drawings.of(story.at("2025-02-26T12:00:00Z"), MONDAY);
        List<RecordingSurface.Operation> drawn = drawings.only(new TaskLayer(drawings.messages())).operations();
        int said = drawn.stream().filter(
                operation -> operation instanceof Said words && words.words().text().equals("crashed"))
                .mapToInt(drawn::indexOf).findFirst().orElseThrow();
        Said crashed = (Said) drawn.get(said);
        assertTrue(drawn.subList(said, drawn.size()).stream().noneMatch(operation -> operation instanceof Filled bar
                && bar.fill().role() != Role.SURFACE && bar.box().contains(crashed.x() + 1, crashed.baseline() - 2)));
    }

    @Test
    void aStripWithoutRoomSaysLess() {
        assertTrue(strip(1_228).contains("4 healthy · floor 4 · headroom 0"));
        assertTrue(strip(1_228).contains("floor ⌈4 × 100%⌉ = 4"));
    }

    /** All of a narrow strip is for its line: the floor is in the sum anyway, and the count stands above that. */
    @Test
    void aNarrowStripSaysNothingOverItsLine() {
        RecordingSurface drawn = drawnStrips(420);
        Said count = said(drawn, "4 healthy");
        assertTrue(count.x() <= Metrics.HEADER_WIDTH, count.toString());
        assertTrue(drawn.operations().stream().noneMatch(operation -> operation instanceof Said words
                && words.x() > Metrics.HEADER_WIDTH), drawn.said().toString());
    }

    /** The month of the main ruler, and the long date of a lens that shows minutes. */
    @Test
    void theUpperDatesOfTheRuler() {
        for (int minute = 0; minute < 60; minute++) {
            String clock = "2025-02-26T12:%02d:00Z".formatted(minute);
            Drawings drawings =
                    Drawings.between(story.behindCurtain(clock), "2025-02-26T12:00:00Z", "2025-02-26T13:00:00Z");
            RecordingSurface drawn = drawings.only(new RulerLayer(drawings.messages()));
            Said date = said(drawn, "Wed 26 Feb 2025");
            double x = drawings.x(clock);
            assertTrue(date.x() > x + 7 || date.x() + drawn.widthOf(date.words()) < x - 7, clock + ": " + date);
        }
    }

    private static Said said(RecordingSurface drawn, String text) {
        return drawn.operations().stream().filter(Said.class::isInstance).map(Said.class::cast)
                .filter(words -> words.words().text().equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError(text + " in " + drawn.said()));
    }

    private List<String> strip(double width) {
        return drawnStrips(width).said();
    }

    private RecordingSurface drawnStrips(double width) {
        Viewport viewport = new Viewport();
        viewport.resize(width);
        TimelineContent content = story.at("2025-02-26T12:00:00Z");
        viewport.fit(content.clock() - 4 * Step.DAY_MILLIS, content.clock() + 4 * Step.DAY_MILLIS);
        RecordingSurface drawn = new RecordingSurface();
        Messages messages = Messages.load();
        Frame frame = new Painting(messages, new Folds())
                .arrange(content, viewport, Subject.nothing(), new Box(0, 0, width, 700)).on(drawn, Pointing.NONE);
        new StripLayer(messages).draw(frame);
        assertEquals(Instant.parse("2025-02-26T12:00:00Z").toEpochMilli(), frame.clock());
        return drawn;
    }
}
