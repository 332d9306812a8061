package org.revisionscope.format.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.engine.Simulation;
import org.revisionscope.model.event.EventType;

/** The log has the fields that the table promises, in its order. */
class EventLogTest {

    private static final List<String> FIRST = List.of("seq", "at", "type", "by", "rule", "cause");
    private static final String KEY = "account region cluster service";
    private static final String CONFIGURATION =
            KEY + " desiredCount minimumHealthyPercent maximumPercent platformVersion force";
    private static final Map<String, String> OWN = Map.ofEntries(
            Map.entry("PlatformVersionReleased", "platformVersion"),
            Map.entry("PlatformVersionDeprecated", "platformVersion"), Map.entry("LatestMoved", "platformVersion"),
            Map.entry("RevisionReleased", "platformVersion revision"),
            Map.entry("RevisionSuperseded", "platformVersion revision"),
            Map.entry("RevisionMarked", "platformVersion revision reason critical"),
            Map.entry("RevisionRetired", "platformVersion revision"),
            Map.entry("SettingChanged", "account region waitPeriodDays"),
            Map.entry("NoticeSent", "notice account region revision services tasks startsAt critical"),
            Map.entry("NoticeStatusChanged", "notice account region status"),
            Map.entry("ServiceCreated", CONFIGURATION), Map.entry("ServiceUpdated", CONFIGURATION),
            Map.entry("ServiceDeleted", CONFIGURATION),
            Map.entry("DeploymentStarted", KEY + " deployment platformVersion"),
            Map.entry("DeploymentCompleted", KEY + " deployment platformVersion"),
            Map.entry("TaskLaunched", "task name " + KEY + " platformVersion revision deployment replaces length"),
            Map.entry("TaskStateChanged", "task from to"), Map.entry("TaskHealthy", "task"),
            Map.entry("TaskOutgoing", "task why"), Map.entry("TaskStopped", "task stopCode stoppedReason lost"),
            Map.entry("FloorBreached", KEY + " healthy lower"), Map.entry("FloorRestored", KEY + " healthy lower"),
            Map.entry("SteadyState", KEY), Map.entry("DecisionRefused", "decision message"));

    @Test
    void everyLineHasTheFieldsOfItsType() {
        Set<String> met = new HashSet<>();
        for (String name : List.of("three-services-decided", "platform-versions-2020", "a-quarter", "fx1-case-8",
                "fx1-case-9")) {
            int seq = 0;
            for (JsonNode line : LogReader.of(name).lines()) {
                String type = line.get("type").asText();
                List<String> fields = new ArrayList<>();
                line.fieldNames().forEachRemaining(fields::add);
                List<String> expected = new ArrayList<>(FIRST);
                expected.addAll(List.of(String.valueOf(OWN.get(type)).split(" ")));
                assertEquals(expected, fields, line.toString());
                assertEquals(seq++, line.get("seq").asInt());
                assertTrue(line.get("cause").isNull() || line.get("cause").asInt() < line.get("seq").asInt(),
                        line.toString());
                assertTrue(Set.of("aws", "customer", "ecs", "clock").contains(line.get("by").asText()),
                        line.toString());
                met.add(type);
            }
        }
        Set<String> missing = new HashSet<>(OWN.keySet());
        missing.removeAll(met);
        assertEquals(Set.of("ServiceDeleted"), missing);
    }

    @Test
    void namesOfTypesAreThoseOfTheTable() {
        Set<String> names = new HashSet<>();
        for (EventType type : EventType.values()) {
            names.add(TypeNames.of(type));
        }
        assertEquals(OWN.keySet(), names);
    }

    @Test
    void writtenPieceByPieceItIsTheSame() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Simulation simulation = Simulation.of(BundledScenarios.open("a-quarter").scenario());
        try (EventLog log = new EventLog(bytes)) {
            while (simulation.step()) {
                log.write(simulation.view());
            }
            assertEquals(simulation.view().rows(), log.rows());
        }
        assertEquals(LogReader.text("a-quarter"), bytes.toString(StandardCharsets.UTF_8));
    }
}
