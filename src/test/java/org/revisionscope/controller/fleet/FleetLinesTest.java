package org.revisionscope.controller.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.revisionscope.controller.facts.Fixture;
import org.revisionscope.model.decision.CustomerDecision.RunTask;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.fleet.StandaloneKey;
import org.revisionscope.model.fleet.TaskRef;
import org.revisionscope.model.fleet.TaskSpec;
import org.revisionscope.view.fleet.FleetFacts.Standing;
import org.revisionscope.view.fleet.FleetRow;

class FleetLinesTest {

    private static final StandaloneKey ETL =
            new StandaloneKey(Place.of("111122223333", "eu-west-1"), "production", "etl-import");

    private final Fixture fixture = Fixture.of("three-services-one-orphan", Fixture.MARK_R6,
            Fixture.at("2025-03-02T09:00:00Z", new RunTask(new TaskSpec(ETL, new PlatformVersionChoice.Latest(),
                    Optional.empty(), Optional.of(new TaskRef.ByName("etl-import"))))));

    /** The standalone tasks that have a line at an instant, and how they stand. */
    private List<String> jobs(String instant) {
        fixture.clock(instant);
        FleetReader reader = new FleetReader(fixture::now, () -> Long.MAX_VALUE);
        return FleetLines.of(fixture.now()).stream().flatMap(account -> account.children().stream())
                .flatMap(place -> place.children().stream()).map(FleetLines::row)
                .flatMap(row -> row instanceof FleetRow.JobRow job ? Stream.of(reader.job(job.task())) : Stream.of())
                .map(job -> job.name() + " on " + job.revision() + " " + job.standing()).toList();
    }

    @Test
    void whatIsLostKeepsItsLineUntilARunTakesOverItsWork() {
        assertEquals(List.of("etl-import on r6 " + Standing.RUNS), jobs("2025-02-21T17:00:00Z"));
        assertEquals(List.of("etl-import on r6 " + Standing.AT_RISK), jobs("2025-02-24T00:00:00Z"));
        assertEquals(List.of("etl-import on r6 " + Standing.STOPPING), jobs("2025-02-28T18:00:20Z"));
        assertEquals(List.of("etl-import on r6 " + Standing.LOST), jobs("2025-03-01T00:00:00Z"));
        assertEquals(List.of("etl-import on r7 " + Standing.RUNS), jobs("2025-03-02T09:00:00Z"));
    }
}
