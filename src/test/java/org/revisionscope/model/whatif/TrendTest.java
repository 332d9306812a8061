package org.revisionscope.model.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.engine.Simulation;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.history.Lane;
import org.revisionscope.model.scenario.Calendar;
import org.revisionscope.model.scenario.Scenario;

class TrendTest {

    private static JournalView run(Scenario scenario) {
        Simulation simulation = Simulation.of(scenario);
        simulation.runToEnd();
        return simulation.view();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fx1-case-1", "fx1-case-2", "fx1-case-3", "fx1-case-5", "fx1-case-6", "fx1-case-7",
        "fx1-case-8", "three-services-decided", "a-quarter"})
    void isAtEachInstantWhatMeasuresSayOfTheTimeUpToIt(String name) {
        Scenario scenario = BundledScenarios.open(name).scenario();
        JournalView view = run(scenario);
        long from = scenario.span().start().toEpochMilli();
        Trend trend = new Trend(from, Calendar.ALWAYS);
        assertTrue(trend.readOn(view, view.rows(), Integer.MAX_VALUE));
        Chronicle chronicle = new Chronicle();
        chronicle.catchUp(view, Integer.MAX_VALUE);
        long until = view.at(view.rows() - 1);
        for (long at = from; at < until; at += Math.max(1, (until - from) / 60)) {
            Measures measures = Measures.of(view, new Window(from, at), Calendar.ALWAYS);
            assertEquals(measures.exposure().taskDays().doubleValue(), trend.exposure().valueAt(at), 1e-5,
                    name + " exposure at " + Instant.ofEpochMilli(at));
            assertEquals(measures.disruption().total(), trend.disruption().valueAt(at),
                    name + " disruption at " + Instant.ofEpochMilli(at));
            int rows = view.rowsUntil(at);
            for (int revision = 0; revision < view.revisions(); revision++) {
                List<Lane> lanes = chronicle.lanes().ofRevision(chronicle.revisions().ofJournal(revision));
                assertEquals(lanes.stream().mapToInt(lane -> lane.liveAt(rows)).sum(),
                        trend.live(revision).valueAt(at), name + " " + view.revision(revision));
            }
        }
    }

    @Test
    void readsInPieces() {
        JournalView view = run(BundledScenarios.open("fx1-case-2").scenario());
        Trend trend = new Trend(0, Calendar.ALWAYS);
        assertFalse(trend.readOn(view, view.rows(), 10));
        assertEquals(10, trend.rows());
        assertTrue(trend.readOn(view, 12, 10));
        assertEquals(12, trend.rows());
    }

    @Test
    void aCurveForgetsPointsRatherThanGrowWithoutEnd() {
        Curve curve = new Curve();
        for (int i = 0; i < 1_000_000; i++) {
            curve.set(i, i, 0);
        }
        assertTrue(curve.size() <= 1 << 13);
        for (int at = 0; at < 1_000_000; at += 9_973) {
            assertEquals(at, curve.valueAt(at), 1_000);
        }
        assertEquals(999_999, curve.valueAt(999_999));
        assertEquals(0, curve.valueAt(-1));
    }
}
