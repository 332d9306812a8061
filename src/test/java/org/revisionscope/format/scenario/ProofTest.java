package org.revisionscope.format.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.revisionscope.model.decision.TimedDecision;

class ProofTest {

    private static final ScenarioDocument CASE = BundledScenarios.open("fx1-case-2");

    @ParameterizedTest
    @ValueSource(strings = {"fx1", "fx1-case-9", "three-services-decided", "a-quarter"})
    void whatComesWithTheProgramHolds(String name) {
        assertEquals(Optional.empty(), prove(BundledScenarios.open(name)));
    }

    @Test
    void anActionADayLaterIsFoundInTheFirstStretchThatDiffers() throws ScenarioException {
        ScenarioDocument changed =
                ScenarioText.read(CASE.text().replace("2025-02-12T09:00:00Z\",\n      \"do\"",
                        "2025-02-13T09:00:00Z\",\n      \"do\""));
        Proof.Difference difference = prove(changed).orElseThrow();
        assertEquals(new Proof.Difference(Optional.empty(), at("2025-02-07T00:00:00Z"), at("2025-02-12T09:00:00Z")),
                difference);
    }

    @Test
    void aBranchIsProvedToo() {
        List<TimedDecision> later = new ArrayList<>(CASE.scenario().decisions());
        TimedDecision mark = later.removeLast();
        later.add(new TimedDecision(mark.at().plus(Duration.ofHours(3)), mark.decision()));
        SavedBranch branch = new SavedBranch("later", Optional.empty(), mark.at(), later, CASE.scenario().faults(),
                false, CASE.hash());
        ScenarioDocument wrong = CASE.withBranches(List.of(branch));
        assertEquals(Optional.of("later"), prove(wrong).orElseThrow().branch());
        assertEquals(Optional.empty(), prove(Seal.of(wrong.unsigned())));
    }

    @Test
    void itSaysHowFarItIsAndGoesOnUntilAllIsRun() {
        Proof proof = Proof.of(BundledScenarios.open("a-quarter"));
        assertEquals(0, proof.done());
        double before = 0;
        while (proof.goOn()) {
            assertTrue(proof.done() >= before && proof.done() <= 1, before + " then " + proof.done());
            before = proof.done();
        }
        assertEquals(1, proof.done());
        assertFalse(proof.isTooLong());
    }

    @Test
    void aRunThatIsTooLongIsGivenUpAndNeitherProvedNorDisproved() {
        ScenarioDocument wrong = CASE.withDecisions(List.of()).withHash(CASE.hash().orElseThrow());
        Proof proof = Proof.of(wrong, 5);
        assertFalse(proof.goOn());
        assertTrue(proof.isTooLong());
        assertEquals(Optional.empty(), proof.difference());
    }

    @Test
    void runningHashesThatAreWrongDisproveNothing() {
        SavedHash saved = CASE.hash().orElseThrow();
        List<SavedHash.Running> turned = new ArrayList<>(saved.running());
        Collections.reverse(turned);
        assertEquals(Optional.empty(), prove(CASE.withHash(new SavedHash(saved.journal(), turned))));
    }

    @Test
    void anUnsignedDocumentCarriesNoHash() {
        ScenarioDocument unsigned = CASE.unsigned();
        assertEquals(Optional.empty(), unsigned.hash());
        assertTrue(!unsigned.text().contains("\"hash\""), unsigned.text());
        assertEquals(CASE.text(), Seal.of(unsigned).text());
    }

    /** The first difference of a document whose proof was carried to its end. */
    static Optional<Proof.Difference> prove(ScenarioDocument document) {
        Proof proof = Proof.of(document);
        while (proof.goOn()) {
            // each time a part
        }
        return proof.difference();
    }

    private static OptionalLong at(String instant) {
        return OptionalLong.of(Instant.parse(instant).toEpochMilli());
    }
}
