package org.revisionscope.format.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.whatif.Variation;

class VariationTextTest {

    private static final Variation ALL =
            Variation.NONE.waiting(WaitPeriod.FOURTEEN_DAYS).withMinimumHealthyPercent(50).withReplicas(3).withSeed(99);

    @ParameterizedTest
    @MethodSource("org.revisionscope.format.scenario.BundledScenarios#names")
    void theTextSaysWhatTheVariationIs(String name) throws ScenarioException {
        ScenarioDocument document = BundledScenarios.open(name);
        Scenario expected = ALL.of(document.scenario());
        ScenarioDocument varied = document.varied(ALL, "Varied");
        assertEquals(expected.titled("Varied"), varied.scenario());
        assertEquals(varied.scenario(), ScenarioText.read(varied.text()).scenario());
        assertTrue(varied.hash().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("org.revisionscope.format.scenario.BundledScenarios#names")
    void whatIsNotVariedStays(String name) throws ScenarioException {
        ScenarioDocument document = BundledScenarios.open(name);
        ScenarioDocument varied = document.varied(Variation.NONE, document.scenario().about().title());
        assertEquals(document.scenario(), ScenarioText.read(varied.text()).scenario());
    }
}
