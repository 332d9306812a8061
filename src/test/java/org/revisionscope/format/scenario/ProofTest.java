package org.revisionscope.format.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
        assertEquals(Optional.empty(), Proof.of(BundledScenarios.open(name), () -> false));
    }

    @Test
    void anActionADayLaterIsFoundInTheFirstStretchThatDiffers() throws ScenarioException {
        ScenarioDocument changed =
                ScenarioText.read(CASE.text().replace("2025-02-12T09:00:00Z\",\n      \"do\"",
                        "2025-02-13T09:00:00Z\",\n      \"do\""));
        Proof.Difference difference = Proof.of(changed, () -> false).orElseThrow();
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
        assertEquals(Optional.of("later"), Proof.of(wrong, () -> false).orElseThrow().branch());
        assertEquals(Optional.empty(), Proof.of(Seal.of(wrong.unsigned()), () -> false));
    }

    @Test
    void nobodyWaitsForWhatIsGivenUp() {
        assertEquals(Optional.empty(), Proof.of(CASE.withDecisions(List.of()).withHash(CASE.hash().orElseThrow()),
                () -> true));
    }

    @Test
    void anUnsignedDocumentCarriesNoHash() {
        ScenarioDocument unsigned = CASE.unsigned();
        assertEquals(Optional.empty(), unsigned.hash());
        assertTrue(!unsigned.text().contains("\"hash\""), unsigned.text());
        assertEquals(CASE.text(), Seal.of(unsigned).text());
    }

    private static OptionalLong at(String instant) {
        return OptionalLong.of(Instant.parse(instant).toEpochMilli());
    }
}
