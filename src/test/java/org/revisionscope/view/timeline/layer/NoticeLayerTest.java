package org.revisionscope.view.timeline.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.revisionscope.model.fleet.NoticeId;
import org.revisionscope.model.history.PlaceLives;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.RecordingSurface;
import org.revisionscope.view.draw.RecordingSurface.Filled;
import org.revisionscope.view.draw.RecordingSurface.Lined;
import org.revisionscope.view.draw.RecordingSurface.Outlined;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.timeline.Drawings;
import org.revisionscope.view.timeline.Stories;
import org.revisionscope.view.timeline.frame.Contents;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.Pointing;
import org.revisionscope.view.timeline.frame.Swell;

class NoticeLayerTest {

    private static final String MONDAY = "2025-02-17T00:00:00Z";

    private final Stories story = Stories.threeServicesMarked();

    @Test
    void theWaitIsStripedUpToTheClockAndFaintUpToTheStart() {
        Drawings drawings = Drawings.of(story.at("2025-02-26T09:00:00Z"), MONDAY);
        RecordingSurface drawn = drawings.only(new NoticeLayer(drawings.messages()));
        Box passed = waits(drawn, Fill.stripes(Role.MARKED)).getFirst();
        Box whole = waits(drawn, Fill.faint(Role.MARKED)).getFirst();
        assertEquals(drawings.x("2025-02-21T18:00:00Z"), passed.x());
        assertEquals(drawings.x("2025-02-26T09:00:00Z"), passed.right());
        assertEquals(drawings.x("2025-02-21T18:00:00Z"), whole.x());
        assertEquals(drawings.x("2025-02-28T18:00:00Z"), whole.right());
    }

    @Test
    void everyPlaceHasItsRowWithItsOwnStart() {
        Drawings drawings = Drawings.of(story.at("2025-02-26T09:00:00Z"), MONDAY);
        List<String> said = drawings.only(new NoticeLayer(drawings.messages())).said();
        assertTrue(said.containsAll(List.of("eu-west-1", "us-east-1", "✉ N-1", "starts Fri 28 Feb 18:00",
                "starts Fri 7 Mar 18:00 →")), said::toString);
    }

    @Test
    void beforeTheMarkTheRailIsEmpty() {
        Drawings drawings = Drawings.of(story.at("2025-02-21T17:59:59Z"), MONDAY);
        List<String> said = drawings.only(new NoticeLayer(drawings.messages())).said();
        assertEquals(List.of("eu-west-1", "us-east-1"), said.stream().filter(text -> text.contains("-")).toList());
    }

    @Test
    void afterTheStartItSaysSo() {
        Drawings drawings = Drawings.of(story.at("2025-03-01T12:00:00Z"), MONDAY);
        List<String> said = drawings.only(new NoticeLayer(drawings.messages())).said();
        assertTrue(said.contains("started Fri 28 Feb 18:00"), said::toString);
    }

    @Test
    void aCriticalNoticeHasASecondEdgeAndASign() {
        Drawings drawings = Drawings.of(Stories.of("fx1-case-6").at("2025-02-21T18:00:05Z"), MONDAY);
        RecordingSurface drawn = drawings.only(new NoticeLayer(drawings.messages()));
        assertTrue(drawn.said().contains("✉ N-1 ‼"), drawn.said()::toString);
        assertEquals(2, drawn.operations().stream().filter(RecordingSurface.Outlined.class::isInstance).count());
    }

    @Test
    void noticesThatStandCloseSayNoNumbersAndDoNotLieOverEachOther() {
        Drawings drawings = Drawings.between(Stories.of("a-quarter").at("2025-03-31T00:00:00Z"),
                "2023-01-01T00:00:00Z", "2026-01-01T00:00:00Z");
        RecordingSurface drawn = drawings.only(new NoticeLayer(drawings.messages()));
        List<Box> chips = drawn.filled(Role.CHIP).stream().map(Filled::box).toList();
        assertTrue(drawn.said().contains("✉"), drawn.said()::toString);
        assertTrue(drawn.said().stream().noneMatch(text -> text.contains("N-")), drawn.said()::toString);
        for (int i = 1; i < chips.size(); i++) {
            Box before = chips.get(i - 1);
            assertTrue(chips.get(i).y() != before.y() || chips.get(i).x() >= before.right(), chips::toString);
        }
    }

    @Test
    void theOutlineIsBroaderInTheLastDayOfTheWait() {
        for (String before : List.of("2025-02-26T09:00:00Z", "2025-02-27T18:00:00Z")) {
            assertEquals(1, outline(drawn(before, Swell.NONE)).stroke().width(), before);
        }
        for (String within : List.of("2025-02-27T18:00:01Z", "2025-02-28T17:59:59Z")) {
            assertEquals(2, outline(drawn(within, Swell.NONE)).stroke().width(), within);
        }
        for (String after : List.of("2025-02-28T18:00:00Z", "2025-03-01T12:00:00Z")) {
            assertEquals(1, outline(drawn(after, Swell.NONE)).stroke().width(), after);
        }
    }

    @Test
    void whereAWaitSwellsItsOutlineIsBroaderAndNothingElseChanges() {
        String lastDay = "2025-02-28T06:00:00Z";
        List<?> rests = drawn(lastDay, Swell.NONE).operations();
        for (double part : new double[] {0.25, 0.5, 0.75}) {
            List<?> swells = drawn(lastDay, new Swell(Set.of(notice()), part)).operations();
            List<Integer> changed = IntStream.range(0, rests.size())
                    .filter(i -> !rests.get(i).equals(swells.get(i))).boxed().toList();
            assertEquals(rests.size(), swells.size());
            assertEquals(1, changed.size());
            Outlined before = (Outlined) rests.get(changed.getFirst());
            Outlined now = (Outlined) swells.get(changed.getFirst());
            assertEquals(innerEdge(before), innerEdge(now), "the pattern stays as it is");
            assertEquals(before.stroke().role(), now.stroke().role());
            assertEquals(part == 0.5 ? 4 : 3, now.stroke().width(), 1e-9);
        }
    }

    private static Box innerEdge(Outlined outlined) {
        return outlined.box().grown(-outlined.stroke().width() / 2);
    }

    /** The notice of the first place. */
    private NoticeId notice() {
        PlaceLives places = story.chronicle().places();
        return places.notices(places.places().getFirst()).getFirst().id();
    }

    private RecordingSurface drawn(String clock, Swell swell) {
        Drawings drawings = Drawings.of(story.at(clock), MONDAY);
        RecordingSurface surface = new RecordingSurface();
        Frame frame = drawings.frame(surface, Pointing.NONE);
        Contents swelling = frame.contents().moving(frame.contents().outline(), swell);
        new NoticeLayer(drawings.messages())
                .draw(new Frame(surface, frame.scale(), frame.areas(), swelling, Pointing.NONE));
        return surface;
    }

    /** The outline of the wait of the first place. */
    private static Outlined outline(RecordingSurface drawn) {
        return drawn.operations().stream().filter(Outlined.class::isInstance).map(Outlined.class::cast)
                .filter(outlined -> outlined.box().height() < 13).findFirst().orElseThrow();
    }

    @Test
    void whenItStartsIsSaidWhereverTheStartLies() {
        for (int minutes = 0; minutes < 3 * 24 * 60; minutes += 5) {
            Drawings drawings = until("2025-02-28T12:00:00Z", Duration.ofMinutes(minutes));
            List<String> said = drawings.only(new NoticeLayer(drawings.messages())).said();
            assertTrue(said.stream().anyMatch(text -> text.startsWith("starts Fri 28 Feb 18:00")),
                    minutes + " min: " + said);
        }
    }

    @Test
    void whereOnlyOneOfThemHasRoomWhenItStartsIsSaidRatherThanHowLongItStillIs() {
        for (int hours = 24; hours < 14 * 24; hours += 6) {
            String end = Instant.parse("2025-02-28T00:00:00Z").plus(Duration.ofHours(hours)).toString();
            for (int width = 440; width < 900; width += 5) {
                Drawings drawings = Drawings.between(story.at("2025-02-26T09:00:00Z"), MONDAY, end).narrow(width);
                List<String> said = drawings.only(new NoticeLayer(drawings.messages())).said();
                boolean isRoom =
                        width - drawings.x("2025-02-26T09:00:00Z") > "starts Fri 28 Feb 18:00 →".length() * 6 + 30;
                assertTrue(!isRoom || said.stream().anyMatch(text -> text.startsWith("starts Fri 28 Feb 18:00")),
                        hours + " h, " + width + " px: " + said);
            }
        }
    }

    @Test
    void whatIsLeftAndWhenItStartsDoNotLieOverEachOther() {
        for (int hours = 48; hours < 14 * 24; hours++) {
            Drawings drawings = until("2025-02-23T00:00:00Z", Duration.ofHours(hours));
            List<Box> pills = drawings.only(new NoticeLayer(drawings.messages())).filled(Role.SURFACE).stream()
                    .map(Filled::box).filter(box -> box.x() > 0).toList();
            for (Box pill : pills) {
                assertTrue(pills.stream().noneMatch(other -> other.y() == pill.y() && other.x() > pill.x()
                        && other.x() < pill.right()), hours + " h: " + pills);
            }
        }
    }

    @Test
    void howLongItStillIsIsSaidOnceWhereverTheStartLies() {
        for (int minutes = 0; minutes < 12 * 24 * 60; minutes += 10) {
            Drawings drawings = until("2025-02-24T00:00:00Z", Duration.ofMinutes(minutes));
            List<String> said = drawings.only(new NoticeLayer(drawings.messages())).said();
            for (String start : List.of("starts Fri 28 Feb 18:00", "starts Fri 7 Mar 18:00")) {
                String left = start.contains("Feb") ? "5 d" : "12 d";
                boolean beside = said.contains(left);
                boolean within = said.stream().anyMatch(text -> text.startsWith(start + " · in " + left));
                boolean starts = said.stream().anyMatch(text -> text.startsWith(start));
                boolean startsOnly = said.contains(start) || said.contains(start + " →");
                assertTrue(!(beside && within) && (beside || within || !starts || startsOnly),
                        minutes + " min: " + said);
            }
        }
    }

    @Test
    void aBracketEndsWhereTheWordsAboutTheStartBegin() {
        for (int hours = 24; hours < 14 * 24; hours++) {
            Drawings drawings = until("2025-02-23T00:00:00Z", Duration.ofHours(hours));
            RecordingSurface drawn = drawings.only(new NoticeLayer(drawings.messages()));
            for (Lined bracket : brackets(drawn)) {
                assertEquals(1, drawn.filled(Role.SURFACE).stream().map(Filled::box)
                        .filter(pill -> pill.x() > 0 && Math.abs(pill.centreY() - bracket.fromY()) < 1
                                && pill.x() < bracket.toX() && pill.right() > bracket.fromX())
                        .count(), hours + " h: it says what is left, and nothing else lies on it");
            }
        }
    }

    /** Two days after the mark, in a view from Monday until so long after an instant. */
    private Drawings until(String from, Duration more) {
        return Drawings.between(story.at("2025-02-23T17:00:00Z"), MONDAY, Instant.parse(from).plus(more).toString());
    }

    /** The lines of the brackets along the waits. */
    private static List<Lined> brackets(RecordingSurface drawn) {
        return drawn.operations().stream().filter(Lined.class::isInstance).map(Lined.class::cast)
                .filter(line -> line.stroke().role() == Role.MARKED && line.fromY() == line.toY()).toList();
    }

    private static List<Box> waits(RecordingSurface drawn, Fill fill) {
        return drawn.filled(fill.role()).stream().filter(filled -> filled.fill().equals(fill)).map(Filled::box)
                .toList();
    }
}
