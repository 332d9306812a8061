package org.revisionscope.controller.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.revisionscope.controller.document.InlineSimulator;
import org.revisionscope.controller.document.Session;
import org.revisionscope.controller.facts.Now;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.history.NoticeLife;
import org.revisionscope.model.scenario.Calendar;
import org.revisionscope.model.whatif.Variation;
import org.revisionscope.view.Messages;

/** B6 as the Planner says it: working hours in Berlin, and a freeze from Monday to Thursday. */
class WaitWordsTest {

    private static final Calendar OFFICE = new CalendarForm("Europe/Berlin", "Mon-Fri 09:00-17:00",
            "2025-02-24 to 2025-02-27").read(Messages.load()).calendar().orElseThrow();
    private static final Instant SENT = Instant.parse("2025-02-21T18:00:00Z");

    private final WaitWords words = new WaitWords(Messages.load());

    private static Wait wait(WaitPeriod period) {
        Session session = new Session(new InlineSimulator(), () -> 0,
                BundledScenarios.open("fx1-case-2").varied(Variation.NONE.waiting(period), "FX1"));
        session.pulse(0);
        NoticeLife life = Now.at(session.chronicleProperty().get(), SENT.toEpochMilli()).notices().getFirst();
        return Wait.of(life.sent(), life.sentAt(), OFFICE);
    }

    @Test
    void fridayEveningBeforeAWeekendAndFridayMorningToActAfterTheFreeze() {
        Wait wait = wait(WaitPeriod.SEVEN_DAYS);
        assertEquals("N-1 · eu-west-1 · r6", words.notice(wait));
        assertEquals("Friday 28 Feb 19:00 local, outside working hours, before a weekend", words.local(wait));
        assertEquals(List.of("Friday 28 Feb 09:00 local, until 17:00"), wait.slots().stream()
                .map(slot -> words.slot(wait, slot, SENT.toEpochMilli())).toList());
    }

    @Test
    void withoutAWaitThereIsNoWindow() {
        Wait wait = wait(WaitPeriod.NONE);
        assertEquals(List.of(), wait.slots());
        assertEquals("No window: retirement starts with the notice", words.chance(wait));
    }

    @ParameterizedTest
    @CsvSource({"2025-02-28T07:59:59Z, ''", "2025-02-28T08:00:00Z, 'Now: '", "2025-02-28T15:59:59Z, 'Now: '",
        "2025-02-28T16:00:00Z, 'Over: '"})
    void aSlotSaysWhetherItGoesOnAtTheClock(Instant clock, String begin) {
        Wait wait = wait(WaitPeriod.SEVEN_DAYS);
        assertEquals(begin + "Friday 28 Feb 09:00 local, until 17:00",
                words.slot(wait, wait.slots().getFirst(), clock.toEpochMilli()));
    }
}
