package org.revisionscope.format.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.revisionscope.format.json.JsonException;
import org.revisionscope.format.json.JsonReader;
import org.revisionscope.format.json.SchemaCheck;
import org.revisionscope.model.scenario.Calendar;
import org.revisionscope.model.scenario.Calendar.Freeze;
import org.revisionscope.model.scenario.Calendar.Hours;

class CalendarSectionTest {

    private static final Calendar OFFICE = new Calendar(ZoneId.of("Europe/Berlin"),
            Map.of(DayOfWeek.MONDAY, new Hours(540, 1020), DayOfWeek.FRIDAY, new Hours(540, 1020), DayOfWeek.SATURDAY,
                    new Hours(0, 1440)),
            List.of(new Freeze(LocalDate.of(2025, 2, 24), LocalDate.of(2025, 2, 27), "release week"),
                    new Freeze(LocalDate.of(2025, 12, 24), LocalDate.of(2025, 12, 24), "")));

    private static final String TEXT = """
            "calendar": {
                "zone": "Europe/Berlin",
                "workingHours": [
                  { "days": ["monday", "friday"], "from": "09:00", "to": "17:00" },
                  { "days": ["saturday"], "from": "00:00", "to": "24:00" }
                ],
                "freezes": [
                  { "from": "2025-02-24", "to": "2025-02-27", "reason": "release week" },
                  { "from": "2025-12-24", "to": "2025-12-24" }
                ]
              }""";

    @Test
    void isReadAndComesBackAsItWasSaved() throws ScenarioException, JsonException {
        ScenarioDocument document = ScenarioText.read(ScenarioText.withTop(TEXT));
        assertEquals(Optional.of(OFFICE), document.calendar());
        ScenarioDocument added = ScenarioText.read(ScenarioText.SMALL).withCalendar(OFFICE);
        assertEquals(Optional.of(OFFICE), added.calendar());
        assertEquals(Optional.of(OFFICE), ScenarioText.read(added.text()).calendar());
        assertEquals("", new SchemaCheck(ScenarioSchema.tree()).check(JsonReader.read(added.text())));
        assertTrue(document.withDecisions(List.of()).text().contains("release week"));
        assertEquals(Optional.of(OFFICE), document.withDecisions(List.of()).calendar());
    }

    @Test
    void changesNothingOfTheRun() {
        ScenarioDocument document = BundledScenarios.open("fx1");
        assertEquals(document.hash(), document.withCalendar(OFFICE).hash());
        assertEquals(document.scenario(), document.withCalendar(OFFICE).scenario());
    }

    @Test
    void allHoursWorkWhereNoneAreNamed() throws ScenarioException {
        String text = ScenarioText.withTop("\"calendar\": { \"zone\": \"UTC\" }");
        assertEquals(Optional.of(new Calendar(ZoneId.of("UTC"), Calendar.ALWAYS.workingHours(), List.of())),
                ScenarioText.read(text).calendar());
        assertEquals(Optional.empty(), ScenarioText.read(ScenarioText.SMALL).calendar());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Europe/Berlin | Europe/Berlim | 4:13: calendar.zone: 'Europe/Berlim' is not a time zone, did you mean 'Europe/Berlin'?",
        "zone | zome | 4:5: calendar.zome: unknown field, did you mean 'zone'?",
        "\"friday\" | \"fryday\" | 6:28: calendar.workingHours[0].days[1]: 'fryday' is not known, did you mean 'friday'?",
        "\"saturday\" | \"friday\" | 7:17: calendar.workingHours[1].days: friday has working hours already, once is allowed",
        "\"17:00\" | \"09:00\" | 6:62: calendar.workingHours[0].to: 09:00 is not after 09:00",
        "\"17:00\" | \"25:00\" | 6:62: calendar.workingHours[0].to: '25:00' is not a time of day, 00:00 to 24:00",
        "\"09:00\" | 9 | calendar.workingHours[0].from: 9 stands here, text in quotes is allowed: a time of day",
        "2025-02-27 | 2025-02-23 | 10:37: calendar.freezes[0].to: 2025-02-23 is before the first day, 2025-02-24 or later",
        "2025-02-27 | 2025-02-30 | 10:37: calendar.freezes[0].to: '2025-02-30' is not a day of the years 2000 to 2199",
        "2025-02-24 | 1999-12-31 | calendar.freezes[0].from: '1999-12-31' is not a day",
        ", \"to\": \"2025-12-24\" | `` | 11:7: calendar.freezes[1].to: this field is missing"})
    void saysWhatIsWrongWithIt(String part, String replacement, String expected) {
        assertTrue(TEXT.contains(part), part);
        String text = ScenarioText.withTop(TEXT.replace(part, replacement));
        ScenarioException thrown = assertThrows(ScenarioException.class, () -> ScenarioText.read(text));
        assertTrue(String.valueOf(thrown.getMessage()).contains(expected), thrown.getMessage());
    }
}
