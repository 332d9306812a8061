package org.revisionscope.model.property;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.revisionscope.model.check.Checkup;
import org.revisionscope.model.check.Finding;
import org.revisionscope.model.engine.Simulation;

/** What the window says of a run: that all checks hold. They do, for any scenario, and each has something to look at. */
class CheckupPropertyTest {

    private static final int SCENARIOS = 600;

    @Test
    @DisplayName("all checks hold in any scenario")
    void allHold() {
        Property.check("all checks hold", SCENARIOS, scenario -> {
            Simulation simulation = Simulation.of(scenario);
            simulation.runToEnd();
            Checkup checkup = new Checkup(scenario.span().start().toEpochMilli());
            checkup.readOn(simulation.view(), Integer.MAX_VALUE);
            List<Finding> broken = checkup.findings().broken();
            Law.require(broken.isEmpty(), "check", broken);
        });
    }
}
