package org.revisionscope.model.property;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.revisionscope.model.engine.Log;

/** Every rule that an event log can show, over thousands of random scenarios. */
class RulesPropertyTest {

    private static final int SCENARIOS = 2_000;

    @Test
    @DisplayName("the event log of any scenario keeps every rule")
    void rulesAreKept() {
        Property.check("the rules are kept", SCENARIOS,
                scenario -> Oracle.check(scenario, Log.of(scenario).entries()));
    }
}
