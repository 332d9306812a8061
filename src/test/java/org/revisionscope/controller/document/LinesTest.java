package org.revisionscope.controller.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.decision.CustomerDecision.UpdateService;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.whatif.Run;

/** Which stories are kept after they were shown. */
class LinesTest {

    private static final int BRANCHES = 100;

    private final Scenario quarter = BundledScenarios.open("a-quarter").scenario();
    private final Lines lines = new Lines();

    @Test
    @DisplayName("a hundred branches of a-quarter that were all shown keep no more rows than two")
    void hundredBranches() {
        Line first = told(quarter);
        lines.keep(first);
        long one = lines.rows();
        branches().forEach(branch -> lines.keep(told(branch)));
        assertTrue(lines.rows() < 2.5 * one, lines.rows() + " rows, " + one + " of a single branch");
        assertTrue(lines.find(quarter).isEmpty(), "it is told again");
        assertEquals(2, lines.known().size(), "the last one, and the one that it took the place of");
    }

    @Test
    @DisplayName("what takes its time is kept")
    void longOnes() {
        branches().limit(20).forEach(branch -> {
            Run begun = lines.resume(branch);
            begun.extend(5);
            lines.keep(new Line(1, begun, 0, new Chronicle()));
        });
        assertEquals(20, lines.known().size());
    }

    private Stream<Scenario> branches() {
        ServiceKey web = quarter.fleet().services().getFirst().spec().key();
        return IntStream.range(0, BRANCHES).mapToObj(i -> quarter.withDecisions(
                List.of(new TimedDecision(quarter.span().start().plus(Duration.ofHours(i)),
                        UpdateService.of(web).withDesiredCount(1)))));
    }

    private Line told(Scenario scenario) {
        Run run = lines.resume(scenario);
        while (run.extend(1_000)) {
            // to the end
        }
        return new Line(1, run, 0, new Chronicle());
    }
}
