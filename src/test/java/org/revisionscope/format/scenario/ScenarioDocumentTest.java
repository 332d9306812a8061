package org.revisionscope.format.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.TaskRef;
import org.revisionscope.model.scenario.Faults;
import org.revisionscope.model.scenario.Faults.Fault;

class ScenarioDocumentTest {

    private static final ServiceKey WEB = new ServiceKey(Place.of("111122223333", "eu-west-1"), "production", "web");
    private static final String KEPT = "\"lesson\": { \"odd\": [1.50, null, { \"x\": {} }] }";

    @Test
    void keepsWhatLaterVersionsWillRead() throws ScenarioException {
        String text = ScenarioText.withTop(KEPT);
        String saved = ScenarioText.read(text).withDecisions(List.of()).text();
        assertTrue(saved.contains("\"odd\": [1.50, null, { \"x\": {} }]") || saved.contains("1.50"), saved);
        assertTrue(saved.contains("\"lesson\""), saved);
    }

    @Test
    void savingTwiceGivesTheSameText() throws ScenarioException {
        for (String name : BundledScenarios.names()) {
            String once = BundledScenarios.open(name).text();
            assertEquals(once, ScenarioText.read(once).text(), name);
        }
    }

    @Test
    void changesOnlyTheDecisions() throws ScenarioException {
        ScenarioDocument document = BundledScenarios.open("fx1-case-2");
        ScenarioDocument fewer = document.withDecisions(document.scenario().decisions().subList(0, 1));
        List<String> before = document.text().lines().toList();
        List<String> after = fewer.text().lines().toList();
        assertEquals(before.subList(0, 37), after.subList(0, 37));
        assertTrue(document.hash().isPresent());
        assertFalse(fewer.hash().isPresent());
        assertFalse(fewer.text().contains("\"hash\""));
        assertEquals(document.scenario().withDecisions(fewer.scenario().decisions()), fewer.scenario());
    }

    @Test
    void putsNewPartsWhereFilesHaveThem() throws ScenarioException {
        ScenarioDocument document = ScenarioText.read(ScenarioText.withTop("\"lesson\": {}"));
        Fault exits = new Faults.TaskExits(Instant.parse("2025-02-22T00:00:00Z"), TaskRef.parse("etl-1"));
        String text = document.withFaults(new Faults(List.of(exits), Optional.empty())).text();
        assertTrue(text.indexOf("\"faults\"") < text.indexOf("\"lesson\""), text);
    }

    @Test
    void everyFaultComesBackAsItWasSaved() throws ScenarioException {
        ScenarioDocument document = ScenarioText.read(ScenarioText.with("\"desiredCount\": 3",
                "\"desiredCount\": 3, \"launchFailures\": { \"from\": \"2025-02-22T00:00:00Z\", \"to\": \"2025-02-23T00:00:00Z\" }")
                .replace("\"title\"", "\"end\": \"2025-03-30T00:00:00Z\", \"title\""));
        Fault listed = document.scenario().faults().listed().getFirst();
        assertEquals(new Faults.LaunchFailures(WEB, Instant.parse("2025-02-22T00:00:00Z"),
                Instant.parse("2025-02-23T00:00:00Z"), Faults.LaunchFailures.DEFAULT_REASON), listed);
        Faults more = new Faults(List.of(listed,
                new Faults.LaunchFailures(WEB, Instant.parse("2025-03-01T00:00:00Z"),
                        Instant.parse("2025-03-02T00:00:00Z"), "no"),
                new Faults.ServiceTaskExits(Instant.parse("2025-03-03T00:00:00Z"), WEB),
                new Faults.TaskExits(Instant.parse("2025-03-04T00:00:00Z"), TaskRef.parse("etl-1"))),
                Optional.of(Duration.ofHours(6)));
        ScenarioDocument changed = document.withFaults(more);
        assertEquals(more, changed.scenario().faults());
        assertEquals(more, ScenarioText.read(changed.text()).scenario().faults());
        assertThrows(IllegalArgumentException.class, () -> document.withFaults(Faults.NONE));
    }

    @Test
    void copiesMakeManyOfAFewLines() throws ScenarioException {
        String text = ScenarioText.with("\"account\": \"111122223333\"", "\"account\": \"000000000009\", \"copies\": 2")
                .replace("\"region\": \"eu-west-1\"", "\"region\": [\"eu-west-1\", \"us-east-1\"]")
                .replace("\"service\": \"web\"", "\"service\": \"web\", \"copies\": 10")
                .replace("\"name\": \"etl-1\"", "\"copies\": 3");
        var fleet = ScenarioText.read(text).scenario().fleet();
        assertEquals(List.of("000000000009/eu-west-1", "000000000009/us-east-1", "000000000010/eu-west-1",
                "000000000010/us-east-1"), fleet.places().stream().map(setup -> setup.place().toString()).toList());
        assertEquals(40, fleet.services().size());
        assertEquals("000000000009/eu-west-1/production/web-01", fleet.services().getFirst().spec().key().toString());
        assertEquals("000000000010/us-east-1/production/web-10", fleet.services().getLast().spec().key().toString());
        assertEquals(12, fleet.tasks().size());
    }
}
