package org.revisionscope.model.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.revisionscope.model.decision.AwsDecision;

/** The harness itself: it finds what is false, and makes it small. */
class PropertyTest {

    @Test
    @DisplayName("a failure tells its seed and the shortest list of decisions that still fails")
    void shrinks() {
        AssertionError failure = assertThrows(AssertionError.class,
                () -> Property.check("nothing is ever marked twice over", 500, scenario -> {
                    long marks = scenario.decisions().stream()
                            .filter(timed -> timed.decision() instanceof AwsDecision.MarkRevision).count();
                    Law.require(marks < 2, "two marks", scenario.decisions());
                }));
        String told = failure.getMessage();
        assertTrue(told.contains("seed"), told);
        String shrunk = told.substring(told.indexOf("shrunk to:"));
        assertEquals(2, shrunk.lines().filter(line -> line.contains("MarkRevision")).count(), told);
        assertTrue(shrunk.lines().noneMatch(line -> line.contains("UpdateService") || line.contains("ServiceSetup")),
                told);
    }

    @Test
    @DisplayName("the same seed makes the same scenario")
    void seeds() {
        assertEquals(ScenarioGenerator.of(17), ScenarioGenerator.of(17));
    }
}
