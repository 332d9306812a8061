package org.revisionscope.model.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.revisionscope.model.scenario.Calendar.Freeze;
import org.revisionscope.model.scenario.Calendar.Hours;
import org.revisionscope.model.scenario.Calendar.Stretch;

class CalendarTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate FORWARD = LocalDate.of(2025, 3, 30);
    private static final LocalDate BACK = LocalDate.of(2025, 10, 26);

    @ParameterizedTest
    @CsvSource({"2025-02-21T07:59:59.999Z, false", "2025-02-21T08:00:00Z, true", "2025-02-21T15:59:59.999Z, true",
        "2025-02-21T16:00:00Z, false", "2025-02-22T10:00:00Z, false", "2025-02-24T10:00:00Z, false",
        "2025-02-27T10:00:00Z, false", "2025-02-28T10:00:00Z, true", "2025-04-01T07:00:00Z, true"})
    void workingHoursFollowZoneWeekdayAndFreeze(String at, boolean working) {
        Calendar calendar = new Calendar(BERLIN, Map.of(DayOfWeek.MONDAY, new Hours(540, 1020), DayOfWeek.TUESDAY,
                new Hours(540, 1020), DayOfWeek.THURSDAY, new Hours(540, 1020), DayOfWeek.FRIDAY, new Hours(540, 1020)),
                List.of(new Freeze(LocalDate.of(2025, 2, 24), LocalDate.of(2025, 2, 27), "release")));
        assertEquals(working, calendar.isWorking(millis(at)));
    }

    @Test
    void aDayOfTheChangeHas23Or25Hours() {
        Calendar always = new Calendar(BERLIN, Calendar.ALWAYS.workingHours(), List.of());
        assertEquals(Duration.ofHours(23), length(always, FORWARD));
        assertEquals(Duration.ofHours(25), length(always, BACK));
    }

    @Test
    void hoursThatTheClocksLeaveOutBeginWithTheChange() {
        Calendar night = new Calendar(BERLIN, Map.of(DayOfWeek.SUNDAY, new Hours(150, 240)), List.of());
        assertEquals(Optional.of(new Stretch(millis("2025-03-30T01:00:00Z"), millis("2025-03-30T02:00:00Z"))),
                night.hoursOf(FORWARD));
        assertTrue(night.isWorking(millis("2025-03-30T01:00:00Z")));
        Calendar gone = new Calendar(BERLIN, Map.of(DayOfWeek.SUNDAY, new Hours(125, 170)), List.of());
        assertEquals(Optional.empty(), gone.hoursOf(FORWARD));
    }

    @Test
    void hoursThatComeTwiceAreOneStretch() {
        Calendar night = new Calendar(BERLIN, Map.of(DayOfWeek.SUNDAY, new Hours(120, 150)), List.of());
        assertEquals(Optional.of(new Stretch(millis("2025-10-26T00:00:00Z"), millis("2025-10-26T01:30:00Z"))),
                night.hoursOf(BACK));
    }

    @Test
    void workingTimesAreCutToTheStretch() {
        Calendar calendar = new Calendar(BERLIN, Map.of(DayOfWeek.FRIDAY, new Hours(540, 1020)), List.of());
        Stretch within = new Stretch(millis("2025-02-21T12:00:00Z"), millis("2025-02-28T10:00:00Z"));
        assertEquals(List.of(new Stretch(millis("2025-02-21T12:00:00Z"), millis("2025-02-21T16:00:00Z")),
                new Stretch(millis("2025-02-28T08:00:00Z"), millis("2025-02-28T10:00:00Z"))),
                calendar.workingTimes(within));
        assertEquals(List.of(), calendar.workingTimes(new Stretch(5, 5)));
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThrows(IllegalArgumentException.class, () -> new Hours(540, 540));
        assertThrows(IllegalArgumentException.class, () -> new Hours(0, 1441));
        assertThrows(IllegalArgumentException.class,
                () -> new Freeze(LocalDate.of(2025, 2, 27), LocalDate.of(2025, 2, 24), ""));
        assertEquals(Optional.empty(), Calendar.zone("Europe/Berlyn"));
        assertFalse(Calendar.zone("UTC").isEmpty());
    }

    private static Duration length(Calendar calendar, LocalDate day) {
        Stretch hours = calendar.hoursOf(day).orElseThrow();
        return Duration.ofMillis(hours.to() - hours.from());
    }

    private static long millis(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }
}
