package org.revisionscope.controller.runto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.engine.Simulation;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.HeadlineKind;
import org.revisionscope.model.history.JournalView;

/** Goals in case 2: r6 is marked on 21 February at 18:00, and nobody acts. */
class HuntTest {

    private static final ServiceKey WEB =
            new ServiceKey(Place.of("111122223333", "eu-west-1"), "production", "web");
    private static final long CLOCK = millis("2025-02-21T17:00:00Z");

    private final JournalView view = finished();
    private final Chronicle chronicle = new Chronicle();

    @Test
    void findsTheNextEventOfAKind() {
        readAll();
        assertEquals(reached("2025-02-21T18:00:00Z"), look(new Goal.Next(HeadlineKind.NOTICE), CLOCK));
        assertEquals(reached("2025-02-28T18:00:00Z"), look(new Goal.Next(HeadlineKind.RETIREMENT_START), CLOCK));
        assertEquals(Optional.of(new Outcome.Never()),
                look(new Goal.Next(HeadlineKind.NOTICE), millis("2025-02-21T18:00:00Z")));
    }

    @Test
    void findsTheInstantAtWhichACountBecomesTooSmall() {
        readAll();
        assertEquals(Optional.of(new Outcome.HoldsNow()), look(new Goal.HealthyUnder(WEB, 5), CLOCK));
        assertEquals(Optional.of(new Outcome.Never()), look(new Goal.HealthyUnder(WEB, 4), CLOCK));
        assertEquals(Optional.of(new Outcome.Never()), look(new Goal.BelowFloor(WEB), CLOCK));
        Optional<Outcome> early = look(new Goal.HealthyUnder(WEB, 4), millis("2025-01-01T00:00:00Z"));
        assertTrue(early.orElseThrow() instanceof Outcome.Reached(long instant)
                && instant < millis("2025-01-21T00:00:00Z"), early.toString());
    }

    @Test
    void aServiceThatNeverComesIsNeverBelowItsFloor() {
        readAll();
        ServiceKey other = new ServiceKey(WEB.place(), WEB.cluster(), "other");
        assertEquals(Optional.of(new Outcome.Never()), look(new Goal.BelowFloor(other), CLOCK));
    }

    @Test
    void waitsUntilEverythingUpToTheGoalIsKnown() {
        Hunt hunt = new Hunt(new Goal.Next(HeadlineKind.LOST), chronicle, CLOCK);
        long knownUntil = Long.MIN_VALUE;
        int looks = 0;
        Optional<Outcome> outcome = Optional.empty();
        while (outcome.isEmpty()) {
            boolean isComplete = chronicle.catchUp(view, 1);
            knownUntil = isComplete ? Long.MAX_VALUE : view.at(chronicle.rows()) - 1;
            outcome = hunt.look(knownUntil);
            looks++;
        }
        Outcome.Reached lost = (Outcome.Reached) outcome.orElseThrow();
        assertTrue(looks > 1 && lost.instant() <= knownUntil);
        readAll();
        assertEquals(outcome, look(new Goal.Next(HeadlineKind.LOST), CLOCK));
    }

    @Test
    void aDateIsReachedOnceItIsKnown() {
        long date = millis("2025-02-28T18:00:00Z");
        Hunt hunt = new Hunt(new Goal.At(date), chronicle, CLOCK);
        assertEquals(Optional.empty(), hunt.look(date - 1));
        assertEquals(reached("2025-02-28T18:00:00Z"), hunt.look(date));
    }

    private Optional<Outcome> look(Goal goal, long from) {
        return new Hunt(goal, chronicle, from).look(Long.MAX_VALUE);
    }

    private static Optional<Outcome> reached(String instant) {
        return Optional.of(new Outcome.Reached(millis(instant)));
    }

    private void readAll() {
        chronicle.catchUp(view, Integer.MAX_VALUE);
    }

    private static JournalView finished() {
        Simulation simulation = Simulation.of(BundledScenarios.open("fx1-case-2").scenario());
        simulation.runToEnd();
        return simulation.view();
    }

    private static long millis(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }
}
