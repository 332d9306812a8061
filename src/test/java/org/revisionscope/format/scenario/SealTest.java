package org.revisionscope.format.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.revisionscope.model.decision.TimedDecision;

class SealTest {

    @Test
    void aChangedDocumentGetsTheHashOfItsNewRun() throws ScenarioException {
        ScenarioDocument document = BundledScenarios.open("fx1-case-2");
        List<TimedDecision> decisions = document.scenario().decisions();
        ScenarioDocument fewer = Seal.of(document.withDecisions(decisions.subList(0, 1)));
        assertNotEquals(document.hash(), fewer.hash());
        assertEquals(fewer.hash(), ScenarioText.read(fewer.text()).hash());
        assertEquals(document.text(), Seal.of(fewer.withDecisions(decisions)).text(), "undone, it is the same again");
    }

    @Test
    void aSealedDocumentStaysAsItIs() {
        ScenarioDocument document = BundledScenarios.open("fx1");
        assertSame(document, Seal.of(document));
    }

    @Test
    void aVeryLongRunIsNotRepeated() {
        ScenarioDocument large = BundledScenarios.open("hundred-thousand");
        assertEquals(Optional.empty(), Seal.of(large.withDecisions(large.scenario().decisions())).hash());
    }
}
