package org.revisionscope.model.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.revisionscope.model.event.Entry;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.event.ServiceEvent;
import org.revisionscope.model.event.TaskEvent;
import org.revisionscope.model.fleet.StopCause;
import org.revisionscope.model.scenario.Assumptions.WhenReplacementCannotStart;
import org.revisionscope.model.scenario.Faults;

/** SVC-8: FX1 with r6 marked, where nothing that {@code web} launches from the start on can start. */
class LaunchFailuresTest {

    private static final Instant START = Instant.parse("2025-02-28T18:00:00Z");
    private static final int PENDING_ENDS = 13;

    @Test
    @DisplayName("after failures the next launch waits 1, 2, 4, 8, then 15 minutes")
    void backOff() {
        Log log = failing(Duration.ofHours(1), WhenReplacementCannotStart.STOP_ANYWAY, OptionalInt.empty());
        List<Instant> launches = log.launchesOf(Fx1.WEB).stream().map(Entry::at).filter(at -> !at.isBefore(START))
                .distinct().toList();
        Instant at = START;
        for (int minutes : List.of(1, 2, 4, 8, 15, 15)) {
            Instant failed = at.plusSeconds(PENDING_ENDS);
            at = failed.plus(Duration.ofMinutes(minutes));
            assertTrue(launches.contains(at), at + " in " + launches);
        }
        assertEquals(List.of(Faults.LaunchFailures.DEFAULT_REASON),
                log.events(TaskEvent.TaskStopped.class).stream()
                        .filter(stopped -> stopped.cause() == StopCause.FAILED_TO_START)
                        .map(TaskEvent.TaskStopped::stoppedReason).distinct().toList());
        assertEquals(4, log.healthyOf(Fx1.WEB).since(Fx1.NOW).lowest());
    }

    @Test
    @DisplayName("a task that reaches RUNNING ends the row: the next failure waits one minute again")
    void rowEnds() {
        Instant crash = START.plus(Duration.ofHours(2));
        Faults faults =
                new Faults(List.of(failures(START, Duration.ofMinutes(20)), failures(crash, Duration.ofSeconds(30)),
                        new Faults.ServiceTaskExits(crash, Fx1.WEB)), Optional.empty());
        Log log = Log.of(Fx1.history().then(Fx1.markR6()).scenario().withFaults(faults));
        assertEquals(List.of(crash, crash.plusSeconds(PENDING_ENDS + 60)), log.launchesOf(Fx1.WEB).stream()
                .map(Entry::at).filter(at -> !at.isBefore(crash)).toList());
    }

    @Test
    @DisplayName("retirement stops what is left 24 hours after it became outgoing, floor or not")
    void stopAnyway() {
        Log log = failing(Duration.ofHours(30), WhenReplacementCannotStart.STOP_ANYWAY, OptionalInt.empty());
        Instant later = START.plus(Duration.ofHours(24));
        assertEquals(List.of(later, later, later), retirementsOf(log));
        assertEquals(1, log.healthyOf(Fx1.WEB).at(later));
        Entry breach = log.lines(ServiceEvent.FloorBreached.class, _ -> true).getFirst();
        assertEquals(later, breach.at());
        assertEquals(Rule.SVC_8, breach.rule());
    }

    @Test
    @DisplayName("one outgoing at a time, each has 24 hours of its own")
    void oneAtATime() {
        Log log = failing(Duration.ofHours(100), WhenReplacementCannotStart.STOP_ANYWAY, OptionalInt.of(1));
        assertEquals(List.of(START.plus(Duration.ofHours(24)), START.plus(Duration.ofHours(48)),
                START.plus(Duration.ofHours(72))), retirementsOf(log));
    }

    @Test
    @DisplayName("hold keeps them until launches work again")
    void hold() {
        Log log = failing(Duration.ofHours(30), WhenReplacementCannotStart.HOLD, OptionalInt.empty());
        assertTrue(retirementsOf(log).getFirst().isAfter(START.plus(Duration.ofHours(30))));
        assertEquals(4, log.healthyOf(Fx1.WEB).since(Fx1.NOW).lowest());
    }

    private static List<Instant> retirementsOf(Log log) {
        return log.stopsOf(Fx1.WEB).stream().filter(entry -> log.launchOf(((TaskEvent) entry.event()).task()).revision()
                .equals(Fx1.R6)).map(Entry::at).toList();
    }

    private static Log failing(Duration time, WhenReplacementCannotStart otherwise, OptionalInt atOnce) {
        return Log.of(Fx1.heldUp(time, otherwise, atOnce));
    }

    private static Faults.Fault failures(Instant from, Duration time) {
        return new Faults.LaunchFailures(Fx1.WEB, from, from.plus(time), Faults.LaunchFailures.DEFAULT_REASON);
    }
}
