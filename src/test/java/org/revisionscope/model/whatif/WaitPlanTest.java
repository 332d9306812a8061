package org.revisionscope.model.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.revisionscope.model.engine.Fx1;
import org.revisionscope.model.engine.Log;
import org.revisionscope.model.engine.Simulation;
import org.revisionscope.model.event.NoticeEvent.NoticeSent;
import org.revisionscope.model.explain.WaitPlans;
import org.revisionscope.model.scenario.Calendar;

/** B6: working hours Mon to Fri 09 to 17 in Berlin, with a freeze, behind the countdown of the worked cases. */
class WaitPlanTest {

    private static final Calendar OFFICE = office(true);

    @Test
    @DisplayName("wait 7: Friday evening before a weekend; the first offer is that Friday morning, after the freeze")
    void sevenDays() {
        WaitPlan plan = plan(7, OFFICE);
        assertEquals("Friday 19:00 local, outside working hours, before a weekend", WaitPlans.start(plan));
        assertEquals("Friday 28 Feb 09:00 local, until 17:00", WaitPlans.chance(plan));
    }

    @Test
    @DisplayName("wait 0: no window")
    void none() {
        assertEquals("no window: retirement starts with the notice", WaitPlans.chance(plan(0, OFFICE)));
    }

    @Test
    @DisplayName("wait 14: the same first offer, and a week of others")
    void fourteenDays() {
        WaitPlan plan = plan(14, OFFICE);
        assertEquals("Friday 28 Feb 09:00 local, until 17:00", WaitPlans.chance(plan));
        assertEquals(6, ((WaitPlan.Offers) plan.chance()).slots().size());
        assertEquals("Friday 28 Feb 09:00 local, until 17:00",
                WaitPlans.slot(plan, ((WaitPlan.Offers) plan.chance()).best()));
    }

    @Test
    @DisplayName("over the change of clocks in March a wait of 7 days is 168 hours, and ends an hour later on the clock")
    void daylightSaving() {
        Instant sent = Instant.parse("2025-03-28T08:00:00Z");
        Log log = Log.of(Fx1.history().then("03-28", Fx1.markR6()).scenario());
        NoticeSent notice = log.only(NoticeSent.class);
        Instant midnight = Instant.parse("2025-03-28T00:00:00Z");
        assertEquals(Duration.ofHours(168), Duration.between(midnight, notice.startsAt()));
        WaitPlan plan = WaitPlan.of(office(false), midnight.toEpochMilli(), notice.startsAt().toEpochMilli());
        assertEquals("Friday 02:00 local, outside working hours, before a weekend", WaitPlans.start(plan));
        WaitPlan morning = WaitPlan.of(office(false), sent.toEpochMilli(),
                sent.plus(Duration.ofDays(7)).toEpochMilli());
        assertEquals("Friday 10:00 local, within working hours, before a weekend", WaitPlans.start(morning));
        assertEquals("Friday 28 Mar 09:00 local, until 17:00", WaitPlans.chance(morning));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2025-02-22T10:00:00Z | 2025-02-23T10:00:00Z | Sunday 11:00 local, on a weekend | no window: nobody is at work during the wait",
        "2025-02-24T06:00:00Z | 2025-02-25T10:00:00Z | Tuesday 11:00 local, in a freeze | no window: all working hours of the wait are frozen",
        "2025-02-24T06:00:00Z | 2025-02-25T03:00:00Z | Tuesday 04:00 local, outside working hours, in a freeze | no window: all working hours of the wait are frozen",
        "2025-03-03T12:00:00Z | 2025-03-05T12:00:00Z | Wednesday 13:00 local, within working hours | Monday 3 Mar 13:00 local, until 17:00"})
    void circumstances(String sent, String start, String says, String offers) {
        WaitPlan plan = WaitPlan.of(OFFICE, Instant.parse(sent).toEpochMilli(), Instant.parse(start).toEpochMilli());
        assertEquals(says, WaitPlans.start(plan));
        assertEquals(offers, WaitPlans.chance(plan));
    }

    @Test
    @DisplayName("stops at seven on a Friday evening are outside working hours")
    void stopsOutsideHours() {
        Simulation simulation = Simulation.of(Fx1.history().then(Fx1.markR6()).scenario());
        simulation.runToEnd();
        Measures measures = Measures.of(simulation.scenario(), simulation.view(), OFFICE);
        assertEquals(5, measures.disruption().outsideHours());
        assertEquals(12, measures.disruption().total());
    }

    private static WaitPlan plan(int wait, Calendar calendar) {
        Log log = Log.of(Fx1.history().waiting(wait).then(Fx1.markR6()).scenario());
        return WaitPlan.of(calendar, Fx1.NOW.toEpochMilli(), log.only(NoticeSent.class).startsAt().toEpochMilli());
    }

    private static Calendar office(boolean frozen) {
        Map<DayOfWeek, Calendar.Hours> hours = new EnumMap<>(DayOfWeek.class);
        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).forEach(day -> hours.put(day, new Calendar.Hours(540, 1020)));
        return new Calendar(ZoneId.of("Europe/Berlin"), hours, frozen
                ? List.of(new Calendar.Freeze(LocalDate.of(2025, 2, 24), LocalDate.of(2025, 2, 27), "release"))
                : List.of());
    }
}
