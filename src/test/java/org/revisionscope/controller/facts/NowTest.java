package org.revisionscope.controller.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.revisionscope.model.fleet.Place;

class NowTest {

    private static final Place DUBLIN = Place.of("111122223333", "eu-west-1");

    private final Fixture fixture = Fixture.of("three-services-one-orphan", Fixture.MARK_R6);

    @Test
    void nothingOfLaterIsTold() {
        int job = fixture.task("etl-import");
        assertFalse(fixture.clock("2025-02-21T17:59:59Z").now().isAtRisk(job));
        assertTrue(fixture.now().notices().isEmpty());
        assertTrue(fixture.clock("2025-02-21T18:00:00Z").now().isAtRisk(job));
        assertEquals(List.of("N-1", "N-1"), fixture.now().notices().stream().map(one -> one.id().label()).toList());
        assertEquals(1, fixture.now().countdowns(DUBLIN).size());
        assertTrue(fixture.clock("2025-02-28T18:00:00Z").now().countdowns(DUBLIN).isEmpty());
        assertFalse(fixture.now().isLive(job));
    }

    @Test
    void standaloneTasksAreListedWhileTheyLive() {
        assertEquals(List.of(fixture.task("etl-import")), fixture.now().liveJobs(DUBLIN));
        assertEquals(List.of(), fixture.clock("2025-03-01T00:00:00Z").now().liveJobs(DUBLIN));
    }

    @Test
    void aTaskIsFoundByItsArnOnceItIsLaunched() {
        assertEquals(OptionalInt.of(fixture.task("etl-import")), fixture.watch().task(fixture.arn("etl-import")));
        fixture.clock("2025-01-15T00:00:00Z");
        assertEquals(OptionalInt.empty(), fixture.watch().task(fixture.arn("etl-import")));
    }
}
