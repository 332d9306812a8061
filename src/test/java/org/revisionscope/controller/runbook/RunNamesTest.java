package org.revisionscope.controller.runbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.revisionscope.format.aws.RunbookReader;
import org.revisionscope.format.aws.RunbookReader.Reading;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.scenario.Scenario;

class RunNamesTest {

    private static final String STOP = """
            #at 2025-03-01T00:00:00Z
            aws ecs stop-task --cluster production --task \
            arn:aws:ecs:eu-west-1:111122223333:task/production/00000000000000000000000000000000
            """;

    private final Scenario fx1 = BundledScenarios.open("fx1-case-2").scenario();
    private final AtomicInteger asked = new AtomicInteger();

    private int problems(int patience) {
        List<Place> places = fx1.fleet().places().stream().map(setup -> setup.place()).toList();
        Reading reading = RunbookReader.read(STOP, places, Instant.MIN);
        return new RunNames(fx1, fx1.decisions(), () -> asked.incrementAndGet() > patience).problems(reading).size();
    }

    @Test
    void whoWaitsIsToldThatThereIsNoSuchTask() {
        assertEquals(1, problems(Integer.MAX_VALUE));
    }

    @Test
    void whoDoesNotIsToldNothingAndNothingIsRunOn() {
        assertEquals(0, problems(3));
        assertEquals(6, asked.get(), "three instants, then once more there, before it is read, and before it is told");
    }
}
