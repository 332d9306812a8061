package org.revisionscope.model.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.revisionscope.model.decision.AwsDecision.MarkRevision;
import org.revisionscope.model.engine.Fx1;
import org.revisionscope.model.engine.Simulation;
import org.revisionscope.model.explain.Forecasts;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.history.JournalHash;
import org.revisionscope.model.scenario.Calendar;
import org.revisionscope.model.scenario.Scenario;

/** B1: what the card says, and that it comes true. */
class ForecastTest {

    private static final MarkRevision MARK = new MarkRevision(Fx1.R6, "kernel vulnerability", false);
    private static final Scenario FX1 = Fx1.history().scenario();

    @Test
    @DisplayName("marking r6 in FX1: five tasks, one notice, 28 Feb 18:00, no dip, two losses")
    void fx1() {
        Forecast forecast = forecast(FX1, MARK, Later.KEEP_AWS);
        assertEquals(List.of("5 tasks on r6 (3 in 1 service, 2 standalone)", "1 notice",
                "Retirement starts Fri 28 Feb 2025 18:00 UTC", "Lowest healthy count of web = 4 (floor 4, no dip)",
                "2 tasks will stop with no replacement unless you act"), Forecasts.lines(forecast));
        assertEquals(Instant.parse("2025-02-28T18:00:00Z"), forecast.notices().getFirst().startsAt());
    }

    @Test
    @DisplayName("committed and played to the end without further action, every number comes true")
    void comesTrue() {
        Forecast forecast = forecast(FX1, MARK, Later.KEEP_AWS);
        Simulation outcome = Simulation.of(Fx1.history().then(MARK).scenario());
        outcome.runToEnd();
        Measures measures = Measures.of(outcome.scenario(), outcome.view(), Calendar.ALWAYS);
        assertEquals(forecast.lost(), measures.disruption().lost());
        assertEquals(forecast.tasks(), measures.disruption().forcedStops());
        assertEquals(forecast.services().getFirst().lowest(), measures.of(Fx1.WEB).orElseThrow().lowest());
        assertEquals(outcome.view().at(outcome.view().rows() - 1), forecast.window().until());
    }

    @Test
    @DisplayName("a forecast leaves the run as it was")
    void changesNothing() {
        Run run = finished(FX1);
        String before = JournalHash.of(run.view());
        assertEquals(5, Forecast.of(run, Fx1.NOW, MARK, Later.KEEP_AWS, () -> false).orElseThrow().tasks());
        assertEquals(before, JournalHash.of(run.view()));
    }

    @Test
    @DisplayName("a mark that would be refused says why, and foretells nothing")
    void refused() {
        MarkRevision newest = new MarkRevision(new RevisionId(Fx1.V1_4, "r7"), "", false);
        assertEquals(List.of("New tasks would still land on r7; release r8 first."),
                Forecasts.lines(forecast(FX1, newest, Later.KEEP_AWS)));
    }

    @Test
    @DisplayName("AWS's later releases still come, the customer's later deployment does not, unless it is kept")
    void later() {
        Scenario scenario = Fx1.history().then("02-24", Fx1.releaseR8()).then("02-25", Fx1.updateWeb().forced())
                .scenario();
        assertEquals(Optional.of(4), lowest(forecast(scenario, MARK, Later.KEEP_AWS)));
        assertEquals(2, forecast(scenario, MARK, Later.KEEP_AWS).lost());
        Forecast kept = forecast(scenario, MARK, Later.KEEP_ALL);
        assertEquals(5, kept.tasks());
        assertEquals(Instant.parse("2025-02-28T18:00:50Z").toEpochMilli(), kept.window().until());
    }

    private static Optional<Integer> lowest(Forecast forecast) {
        return forecast.services().getFirst().lowest().map(Lowest::healthy);
    }

    @Test
    @DisplayName("critical: the start is the notice; half a floor: the dip; blocked: the breach")
    void others() {
        assertEquals(Fx1.NOW, forecast(FX1, new MarkRevision(Fx1.R6, "", true), Later.KEEP_AWS).notices().getFirst()
                .startsAt());
        Forecast half = forecast(Fx1.history().then(Fx1.updateWeb().withMinimumHealthyPercent(50)).scenario(), MARK,
                Later.KEEP_AWS);
        assertEquals("Lowest healthy count of web = 2 (floor 2, no dip)", Forecasts.lines(half).get(3));
        Forecast blocked = forecast(Fx1.history().withWebOf(1, 100, 150).scenario(), MARK, Later.KEEP_AWS);
        assertEquals("Lowest healthy count of web = 0 (floor 1, a breach of 1 task)",
                Forecasts.lines(blocked).get(3));
        assertEquals(1, blocked.services().getFirst().breaches().size());
    }

    @Test
    @DisplayName("nobody waits for a cancelled forecast")
    void cancelled() {
        assertEquals(Optional.empty(), Forecast.of(finished(FX1), Fx1.NOW, MARK, Later.KEEP_AWS, () -> true));
    }

    private static Forecast forecast(Scenario scenario, MarkRevision mark, Later later) {
        return Forecast.of(finished(scenario), Fx1.NOW, mark, later, () -> false).orElseThrow();
    }

    private static Run finished(Scenario scenario) {
        Run run = Run.of(scenario);
        while (run.extend(50)) {
            // to the end
        }
        return run;
    }

    @Test
    @DisplayName("a card does not grow with the fleet: it names the services with least headroom, and counts the rest")
    void large() {
        Forecast forecast = forecast(Fx1.history().scenario(), MARK, Later.KEEP_AWS);
        Forecast.OfService web = forecast.services().getFirst();
        Forecast.OfService tight =
                new Forecast.OfService(new ServiceKey(web.service().place(), "production", "tight"), 1,
                        Optional.of(new Lowest(1, 2, 0)), List.of());
        Forecast many = new Forecast(forecast.mark(), forecast.window(), Optional.empty(), List.of(web, web, tight), 0,
                forecast.notices(), 0);
        assertEquals(List.of("Lowest healthy count of tight = 1 (floor 2, a breach of 1 task)",
                "2 more services, none with less headroom"), Forecasts.lines(many, 1).subList(3, 5));
    }
}
