package org.revisionscope.model.property;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.engine.Log;
import org.revisionscope.model.scenario.Scenario;

/** The bundled scenarios, apart from the largest, keep every rule too. */
class BundledRulesTest {

    private static final String LARGEST = "hundred-thousand";

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    @DisplayName("a bundled scenario keeps the rules")
    void rulesAreKept(String name) {
        Scenario scenario = BundledScenarios.open(name).scenario();
        Oracle.check(scenario, Log.of(scenario).entries());
    }

    private static List<String> names() {
        return BundledScenarios.names().stream().filter(name -> !name.equals(LARGEST)).toList();
    }
}
