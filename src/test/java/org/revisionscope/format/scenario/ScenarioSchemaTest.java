package org.revisionscope.format.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.revisionscope.format.json.Json;
import org.revisionscope.format.json.JsonException;
import org.revisionscope.format.json.JsonReader;
import org.revisionscope.format.json.SchemaCheck;
import org.revisionscope.model.decision.TimedDecision;

class ScenarioSchemaTest {

    private static final SchemaCheck CHECK = new SchemaCheck(ScenarioSchema.tree());

    static List<String> bundled() {
        return BundledScenarios.names();
    }

    @Test
    void printsWhatItIs() throws JsonException {
        Json.Obj schema = (Json.Obj) JsonReader.read(ScenarioSchema.text());
        assertEquals(
                new Json.Text(schema.get("$schema").orElseThrow().where(),
                        "https://json-schema.org/draft/2020-12/schema"),
                schema.get("$schema").orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void bundledScenariosConform(String name) throws JsonException {
        assertEquals("", CHECK.check(JsonReader.read(BundledScenarios.open(name).text())));
    }

    @Test
    void everyDecisionConforms() throws JsonException, ScenarioException {
        Instant at = Instant.parse("2025-02-22T00:00:00Z");
        List<TimedDecision> decisions = DecisionRoundTripTest.everyKind()
                .stream()
                .map(decision -> new TimedDecision(at, decision))
                .toList();
        String text = ScenarioText.read(ScenarioText.SMALL).withDecisions(decisions).text();
        assertEquals("", CHECK.check(JsonReader.read(text)));
    }

    @Test
    void refusesWhatTheReaderRefuses() throws JsonException {
        for (String text : List.of(ScenarioText.with("\"waitPeriodDays\": 7", "\"waitPeriodDays\": 10"),
                ScenarioText.with("\"eu-west-1\"", "\"eu-west-9\""), ScenarioText.with("\"title\": \"Small\",", ""),
                ScenarioText.with("\"desiredCount\": 3", "\"desiredCount\": -1"), ScenarioText.withTop("\"xyzzy\": 1"),
                ScenarioText.with("markRevision", "markRevison"), ScenarioText.with("\"etl-1\"", "\"etl 1\""))) {
            assertFalse(CHECK.check(JsonReader.read(text)).isEmpty(), text);
        }
    }
}
