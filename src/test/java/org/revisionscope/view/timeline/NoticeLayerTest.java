package org.revisionscope.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.RecordingSurface;
import org.revisionscope.view.draw.RecordingSurface.Filled;
import org.revisionscope.view.draw.Role;

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
    void whatIsLeftAndWhenItStartsDoNotLieOverEachOther() {
        TimelineContent twoDaysOn = story.at("2025-02-23T17:00:00Z");
        for (int hours = 48; hours < 14 * 24; hours++) {
            Drawings drawings = Drawings.between(twoDaysOn, MONDAY,
                    Instant.parse("2025-02-23T00:00:00Z").plus(Duration.ofHours(hours)).toString());
            List<Box> pills = drawings.only(new NoticeLayer(drawings.messages())).filled(Role.SURFACE).stream()
                    .map(Filled::box).filter(box -> box.x() > 0).toList();
            for (Box pill : pills) {
                assertTrue(pills.stream().noneMatch(other -> other.y() == pill.y() && other.x() > pill.x()
                        && other.x() < pill.right()), hours + " h: " + pills);
            }
        }
    }

    private static List<Box> waits(RecordingSurface drawn, Fill fill) {
        return drawn.filled(fill.role()).stream().filter(filled -> filled.fill().equals(fill)).map(Filled::box)
                .toList();
    }
}
