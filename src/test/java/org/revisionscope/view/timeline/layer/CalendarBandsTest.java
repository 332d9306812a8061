package org.revisionscope.view.timeline.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.revisionscope.model.scenario.Calendar;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.RecordingSurface;
import org.revisionscope.view.draw.RecordingSurface.Filled;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.timeline.Drawings;
import org.revisionscope.view.timeline.Stories;

class CalendarBandsTest {

    private static final Box AREA = new Box(0, 100, Drawings.WIDTH, 300);

    private static Calendar office(String zone) {
        Map<DayOfWeek, Calendar.Hours> week = new EnumMap<>(DayOfWeek.class);
        List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)
                .forEach(day -> week.put(day, new Calendar.Hours(9 * 60, 17 * 60)));
        return new Calendar(ZoneId.of(zone), week,
                List.of(new Calendar.Freeze(LocalDate.parse("2025-02-24"), LocalDate.parse("2025-02-27"), "sale")));
    }

    private static Drawings drawings(Calendar calendar, String left) {
        return Drawings.of(Stories.threeServicesMarked().behindCurtain("2025-02-22T00:00:00Z")
                .workedBy(Optional.of(calendar)), left);
    }

    @Test
    void weekendsBeginAtMidnightOfTheZone() {
        Drawings drawings = drawings(office("Europe/Berlin"), "2025-02-17T00:00:00Z");
        RecordingSurface drawn = drawings.only(frame -> Backdrop.paint(frame, AREA));
        List<Box> off = boxes(drawn, Fill.solid(Role.WEEKEND));
        assertEquals(drawings.x("2025-02-21T23:00:00Z"), off.getFirst().x());
        assertEquals(drawings.x("2025-02-23T23:00:00Z"), off.get(1).right());
    }

    @Test
    void nightsEndWhenWorkBegins() {
        Drawings drawings = drawings(office("Europe/Berlin"), "2025-02-17T00:00:00Z");
        RecordingSurface drawn = drawings.only(frame -> Backdrop.paint(frame, AREA));
        List<Box> nights = boxes(drawn, Fill.solid(Role.GROUP));
        assertTrue(nights.contains(Box.between(drawings.x("2025-02-18T23:00:00Z"), drawings.x("2025-02-19T08:00:00Z"),
                100, 300)), nights.toString());
        assertTrue(nights.contains(Box.between(drawings.x("2025-02-19T16:00:00Z"), drawings.x("2025-02-19T23:00:00Z"),
                100, 300)), nights.toString());
    }

    @Test
    void afterTheClocksAreChangedWorkBeginsAnHourEarlierInUtc() {
        Drawings drawings = drawings(office("Europe/Berlin"), "2025-03-24T00:00:00Z");
        List<Box> nights = boxes(drawings.only(frame -> Backdrop.paint(frame, AREA)), Fill.solid(Role.GROUP));
        assertTrue(nights.stream().anyMatch(box -> box.right() == drawings.x("2025-03-28T08:00:00Z")));
        assertTrue(nights.stream().anyMatch(box -> box.right() == drawings.x("2025-03-31T07:00:00Z")));
    }

    @Test
    void freezesAreStripedAndNamed() {
        Drawings drawings = drawings(office("UTC"), "2025-02-17T00:00:00Z");
        RecordingSurface drawn = drawings.only(frame -> Backdrop.paint(frame, AREA));
        assertEquals(List.of(Box.between(drawings.x("2025-02-24T00:00:00Z"), drawings.x("2025-02-28T00:00:00Z"), 100,
                300)), boxes(drawn, Fill.stripes(Role.WEEKEND)));
        RecordingSurface ruler = drawings.only(new RulerLayer(drawings.messages()));
        assertTrue(ruler.said().contains("freeze: sale"), ruler.said().toString());
    }

    private static List<Box> boxes(RecordingSurface drawn, Fill fill) {
        return drawn.filled(fill.role()).stream().filter(filled -> filled.fill().equals(fill)).map(Filled::box)
                .toList();
    }
}
