package org.revisionscope.model.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.revisionscope.model.engine.Fx1;
import org.revisionscope.model.engine.Simulation;
import org.revisionscope.model.scenario.Calendar;
import org.revisionscope.model.scenario.Scenario;

/** The measures of the worked cases. */
class MeasuresTest {

    private static final long START = Fx1.NOW.plus(Duration.ofDays(7)).toEpochMilli();
    private static final long MINUTE = Duration.ofMinutes(1).toMillis();

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 35", "14, 70"})
    @DisplayName("case 3: five tasks wait 0, 7 or 14 days")
    void exposure(int wait, int taskDays) {
        Measures measures = measure(Fx1.history().waiting(wait).then(Fx1.markR6()).scenario());
        assertEquals(BigDecimal.valueOf(taskDays), measures.exposure().taskDays());
        assertEquals(3 * MINUTE, measures.exposure().retiringMillis(), "three web tasks wait for their replacements");
        assertEquals(Duration.ofDays(taskDays).toMillis() * 3 / 5,
                measures.of(Fx1.WEB).orElseThrow().exposure().waitingMillis());
    }

    @Test
    @DisplayName("case 2: five forced stops, two of them losses, no breach")
    void nobodyActs() {
        Measures measures = measure(Fx1.history().then(Fx1.markR6()).scenario());
        assertEquals(new Disruption(5, 0, 0, 2, 2, 0), measures.disruption());
        assertEquals(7, measures.disruption().total());
        assertEquals(new Disruption(3, 0, 0, 0, 0, 0), measures.of(Fx1.WEB).orElseThrow().disruption());
        assertEquals(measures.disruption(), measures.of(Fx1.IRELAND).orElseThrow().disruption());
        assertEquals(new Lowest(4, 4, Fx1.NOW.toEpochMilli()), measures.lowest().orElseThrow());
    }

    @Test
    @DisplayName("case 5: whoever acts in time has nothing forced but the two jobs")
    void actsInTime() {
        Measures measures = measure(Fx1.history().then(Fx1.markR6()).then("02-24", Fx1.releaseR8())
                .then("02-25", Fx1.updateWeb().forced()).scenario());
        assertEquals(new Disruption(2, 0, 0, 2, 2, 0), measures.disruption());
        long untilMidnight = Duration.ofHours(3 * 24 + 6).toMillis();
        assertEquals(3 * (untilMidnight + MINUTE), measures.of(Fx1.WEB).orElseThrow().exposure().waitingMillis());
    }

    @Test
    @DisplayName("case 7: a floor of 50 % lets two stop at once")
    void halfAsMany() {
        Measures measures = measure(Fx1.history().then(Fx1.updateWeb().withMinimumHealthyPercent(50))
                .then(Fx1.markR6()).scenario());
        assertEquals(new Lowest(2, 2, START), measures.of(Fx1.WEB).orElseThrow().lowest().orElseThrow());
        assertEquals(0, measures.disruption().breaches());
    }

    @Test
    @DisplayName("case 8: where rounding blocks, a breach of one task lasts a minute")
    void blocked() {
        Measures measures = measure(Fx1.history().withWebOf(1, 100, 150).then(Fx1.markR6()).scenario());
        assertEquals(List.of(new FloorBreach(Fx1.WEB, START, OptionalLong.of(START + MINUTE), MINUTE, 1)),
                measures.of(Fx1.WEB).orElseThrow().breaches());
        assertEquals(new Disruption(1, 1, MINUTE, 0, 0, 0), measures.of(Fx1.WEB).orElseThrow().disruption());
        assertEquals(-1, measures.lowest().orElseThrow().headroom());
    }

    @Test
    @DisplayName("nothing is exposed before a mark, and a window that ends early counts what has happened by then")
    void windows() {
        Scenario scenario = Fx1.history().then(Fx1.markR6()).scenario();
        long now = Fx1.NOW.toEpochMilli();
        long hour = Duration.ofHours(1).toMillis();
        assertEquals(Exposure.NONE, measure(scenario, new Window(now - hour, now - 1)).exposure());
        assertEquals(5 * hour, measure(scenario, new Window(now - hour, now + hour)).exposure().waitingMillis());
        assertEquals(4 * 5 * hour,
                measure(scenario, new Window(now + hour, now + 5 * hour)).exposure().waitingMillis());
    }

    private static Measures measure(Scenario scenario) {
        Simulation simulation = Simulation.of(scenario);
        simulation.runToEnd();
        return Measures.of(scenario, simulation.view(), Calendar.ALWAYS);
    }

    private static Measures measure(Scenario scenario, Window window) {
        Simulation simulation = Simulation.of(scenario);
        simulation.runToEnd();
        return Measures.of(simulation.view(), window, Calendar.ALWAYS);
    }
}
