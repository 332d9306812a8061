package org.revisionscope.controller.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.revisionscope.controller.planner.CalendarForm.Part;
import org.revisionscope.model.scenario.Calendar;
import org.revisionscope.model.scenario.Calendar.Freeze;
import org.revisionscope.model.scenario.Calendar.Hours;
import org.revisionscope.view.Messages;

class CalendarFormTest {

    private static final Messages MESSAGES = Messages.load();
    private static final Calendar ODD = new Calendar(ZoneId.of("America/New_York"),
            Map.of(DayOfWeek.MONDAY, new Hours(540, 1020), DayOfWeek.TUESDAY, new Hours(540, 1020), DayOfWeek.THURSDAY,
                    new Hours(540, 1020), DayOfWeek.SUNDAY, new Hours(0, 1440)),
            List.of(new Freeze(LocalDate.parse("2025-02-24"), LocalDate.parse("2025-02-27"), "release week"),
                    new Freeze(LocalDate.parse("2025-03-01"), LocalDate.parse("2025-03-01"), "")));

    @Test
    void whatIsTypedForACalendarIsThatCalendar() {
        CalendarForm typed = CalendarForm.of(ODD);
        assertEquals(new CalendarForm("America/New_York",
                "Mon-Tue 09:00-17:00, Thu 09:00-17:00, Sun 00:00-24:00",
                "2025-02-24 to 2025-02-27 release week\n2025-03-01"), typed);
        assertEquals(Optional.of(ODD), typed.read(MESSAGES).calendar());
        assertEquals(Optional.of(Calendar.ALWAYS), new CalendarForm("UTC", "", "").read(MESSAGES).calendar()
                .filter(read -> read.workingHours().equals(Calendar.ALWAYS.workingHours())).map(_ -> Calendar.ALWAYS));
        assertEquals("", CalendarForm.of(Calendar.ALWAYS).hours());
    }

    @Test
    void dashesSpacesAndCasesAreForgiven() {
        Calendar read = new CalendarForm(" Europe/Berlin ", "mon – fri 09:00 – 17:00; SAT 10:00-14:00", "\n")
                .read(MESSAGES).calendar().orElseThrow();
        assertEquals(6, read.workingHours().size());
        assertEquals(Optional.of(new Hours(600, 840)),
                Optional.ofNullable(read.workingHours().get(DayOfWeek.SATURDAY)));
    }

    @Test
    void aWeekMayGoRoundItsEnd() {
        Calendar read = new CalendarForm("UTC", "Sat-Mon 08:00-12:00", "").read(MESSAGES).calendar().orElseThrow();
        assertEquals(List.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                List.copyOf(read.workingHours().keySet()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "ZONE | Berlin | This is not a time zone; a name such as Europe/Berlin or UTC is allowed.",
        "HOURS | Mon 17:00-09:00 | 'Mon 17:00-09:00' are no working hours; this is allowed: Mon-Fri 09:00-17:00, each day once.",
        "HOURS | Mon-Fri 09:00-17:00, Tue 08:00-09:00 | 'Tue 08:00-09:00' are no working hours; this is allowed: Mon-Fri 09:00-17:00, each day once.",
        "HOURS | Mon 09:61-17:00 | 'Mon 09:61-17:00' are no working hours; this is allowed: Mon-Fri 09:00-17:00, each day once.",
        "HOURS | Mon 09:00-25:00 | 'Mon 09:00-25:00' are no working hours; this is allowed: Mon-Fri 09:00-17:00, each day once.",
        "FREEZES | 2025-02-27 to 2025-02-24 | '2025-02-27 to 2025-02-24' is no freeze; this is allowed: 2025-02-24 to 2025-02-27 release week.",
        "FREEZES | 2025-02-30 | '2025-02-30' is no freeze; this is allowed: 2025-02-24 to 2025-02-27 release week."})
    void aSentenceForWhatDoesNotFit(Part part, String typed, String sentence) {
        CalendarForm.Reading reading = new CalendarForm(part == Part.ZONE ? typed : "UTC",
                part == Part.HOURS ? typed : "", part == Part.FREEZES ? typed : "").read(MESSAGES);
        assertEquals(Optional.empty(), reading.calendar());
        assertEquals(Map.of(part, sentence), reading.wrong());
    }
}
