package org.revisionscope.model.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.revisionscope.model.engine.Fx1;
import org.revisionscope.model.engine.Simulation;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.history.JournalHash;
import org.revisionscope.model.scenario.Calendar;
import org.revisionscope.model.scenario.Scenario;

/** B7 without its picture. */
class SweepTest {

    private static final Scenario FX1 = Fx1.history().then(Fx1.markR6()).scenario();
    private static final Grid GRID = new Grid(List.of(WaitPeriod.values()), List.of(50, 100), List.of(), List.of());

    @Test
    @DisplayName("wait 0, 7, 14 by floor 50, 100: exposure 0, 35, 70 whatever the floor; at 50 two stay healthy")
    void sixPoints() {
        List<SweepRow> rows = new Sweep(FX1, GRID, Calendar.ALWAYS).run(2).orElseThrow();
        assertEquals(List.of("0 at 50: 0, 2 of 2", "0 at 100: 0, 4 of 4", "7 at 50: 35, 2 of 2", "7 at 100: 35, 4 of 4",
                "14 at 50: 70, 2 of 2", "14 at 100: 70, 4 of 4"), rows.stream().map(SweepTest::tell).toList());
    }

    private static String tell(SweepRow row) {
        Lowest lowest = row.lowest().orElseThrow();
        BigDecimal days = row.exposure().taskDays();
        return row.variation().waitPeriod().orElseThrow().days() + " at "
                + row.variation().minimumHealthyPercent().orElseThrow() + ": " + days + ", " + lowest.healthy() + " of "
                + lowest.floor();
    }

    @Test
    @DisplayName("the hash of each row is that of its scenario, run alone")
    void hashesVerify() {
        for (SweepRow row : new Sweep(FX1, GRID, Calendar.ALWAYS).run(2).orElseThrow()) {
            Simulation alone = Simulation.of(row.variation().of(FX1));
            alone.runToEnd();
            assertEquals(JournalHash.of(alone.view()), row.hash());
            assertEquals(alone.view().rows(), row.events());
        }
    }

    @Test
    @DisplayName("a cancelled sweep ends without rows")
    void cancelled() {
        Sweep sweep = new Sweep(FX1, GRID, Calendar.ALWAYS);
        sweep.cancel();
        assertEquals(Optional.empty(), sweep.run(2));
        assertEquals(0, sweep.done());
    }

    @Test
    @DisplayName("an interrupted sweep ends without rows, and the thread stays interrupted")
    void interrupted() {
        Thread.currentThread().interrupt();
        assertEquals(Optional.empty(), new Sweep(FX1, GRID, Calendar.ALWAYS).run(2));
        assertTrue(Thread.interrupted());
    }

    @Test
    @DisplayName("every setting, service and count takes the value, later ones too; a count of 0 stays")
    void variations() {
        Scenario scenario = Fx1.history().then("02-22", Fx1.setWait(14))
                .then("02-23", Fx1.updateWeb().withMinimumHealthyPercent(75).withMaximumPercent(150))
                .then("02-24", Fx1.updateWeb().withDesiredCount(0)).scenario();
        Scenario expected = Fx1.history().waiting(0).withWebOf(9, 50, 200).then("02-22", Fx1.setWait(0))
                .then("02-23", Fx1.updateWeb().withMinimumHealthyPercent(50).withMaximumPercent(150))
                .then("02-24", Fx1.updateWeb().withDesiredCount(0)).scenario();
        Scenario varied = Variation.NONE.waiting(WaitPeriod.NONE).withMinimumHealthyPercent(50).withReplicas(9)
                .withSeed(5).of(scenario);
        assertEquals(expected.fleet(), varied.fleet());
        assertEquals(5, varied.seed());
        Instant growth = Instant.parse("2025-02-12T09:00:00Z");
        assertEquals(expected.decisions(),
                varied.decisions().stream().filter(timed -> !timed.at().equals(growth)).toList());
        assertEquals(Fx1.updateWeb().withDesiredCount(9), varied.decisions().stream()
                .filter(timed -> timed.at().equals(growth)).findFirst().orElseThrow().decision());
        assertEquals(scenario, Variation.NONE.of(scenario));
    }

    @Test
    @DisplayName("numbers that no service takes are refused, and so are too many runs")
    void refuses() {
        assertThrows(IllegalArgumentException.class, () -> Variation.NONE.withMinimumHealthyPercent(101));
        assertThrows(IllegalArgumentException.class, () -> Variation.NONE.withReplicas(-1));
        List<Long> thousand = LongStream.range(0, 1_001).boxed().toList();
        assertThrows(IllegalArgumentException.class,
                () -> new Grid(List.of(), List.of(), thousand.stream().map(Long::intValue).toList(), thousand));
    }
}
