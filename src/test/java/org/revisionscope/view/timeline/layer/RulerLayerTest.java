package org.revisionscope.view.timeline.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.RecordingSurface;
import org.revisionscope.view.draw.RecordingSurface.Filled;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Words;
import org.revisionscope.view.timeline.Drawings;
import org.revisionscope.view.timeline.Stories;
import org.revisionscope.view.timeline.sight.Foresight;
import org.revisionscope.view.timeline.sight.TimelineContent;

class RulerLayerTest {

    private final Drawings drawings = Drawings.of(Stories.threeServicesMarked().at("2025-02-26T09:12:00Z"),
            "2025-02-17T00:00:00Z");
    private final RecordingSurface drawn = drawings.only(new RulerLayer(drawings.messages()));

    @Test
    void monthsStandOverDays() {
        assertEquals(List.of("Mon 17", "Tue 18", "Wed 19", "Thu 20", "Fri 21", "Sat 22", "Sun 23", "Mon 24", "Tue 25",
                "Wed 26", "Thu 27", "Fri 28", "Sat 1", "Sun 2", "Mon 3", "if nobody acts", "February 2025"),
                drawn.said().stream().filter(text -> !text.equals("March")).toList());
    }

    @Test
    void theClocksDayStandsOutAndLaterOnesRecede() {
        assertTrue(words("Wed 26").lettering().bold());
        assertEquals(Role.TEXT, words("Tue 25").role());
        assertEquals(Role.TEXT_MUTED, words("Thu 27").role());
    }

    @Test
    void weekendsAreShadedFromMidnightToMidnight() {
        List<Box> weekends = drawn.filled(Role.WEEKEND).stream().map(Filled::box).distinct().toList();
        Box first = weekends.getFirst();
        assertEquals(drawings.x("2025-02-22T00:00:00Z"), first.x());
        assertEquals(drawings.x("2025-02-24T00:00:00Z"), first.right());
    }

    @Test
    void aFutureThatIsNotKnownYetSaysSo() {
        TimelineContent known = Stories.threeServicesMarked().at("2025-02-26T09:12:00Z");
        TimelineContent awaited = new TimelineContent(known.run(), Optional.empty(), known.clock(), known.edge(),
                Foresight.ANNOUNCED);
        List<String> said = Drawings.of(awaited, "2025-02-17T00:00:00Z")
                .only(new RulerLayer(drawings.messages())).said();
        assertTrue(said.contains("working out what follows\u2026"));
        assertFalse(said.contains("if nobody acts"));
    }

    @Test
    void aYearIsNamedOnce() {
        List<String> said = Drawings.between(Stories.threeServicesMarked().at("2025-02-26T09:12:00Z"),
                "2022-01-01T00:00:00Z", "2031-01-01T00:00:00Z").only(new RulerLayer(drawings.messages())).said();
        assertEquals(1, said.stream().filter("2026"::equals).count(), said::toString);
    }

    private Words words(String text) {
        return drawn.operations().stream().filter(RecordingSurface.Said.class::isInstance)
                .map(RecordingSurface.Said.class::cast).map(RecordingSurface.Said::words)
                .filter(words -> words.text().equals(text)).findFirst().orElseThrow();
    }
}
