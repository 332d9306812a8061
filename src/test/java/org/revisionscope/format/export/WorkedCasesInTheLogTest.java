package org.revisionscope.format.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.revisionscope.format.export.LogReader.Extremes;

/** Each worked case can be checked by somebody who has only the log of its bundled file. */
class WorkedCasesInTheLogTest {

    private static final String START = "2025-02-28T18:00:00Z";

    @Test
    void case1OneNotice() {
        LogReader log = LogReader.of("fx1-case-1");
        JsonNode notice = only(log.ofType("NoticeSent"));
        assertEquals(List.of("production|web"), texts(notice.get("services")));
        assertEquals(List.of(log.tasks("name", "etl-1").getFirst(), log.tasks("name", "etl-2").getFirst()),
                texts(notice.get("tasks")));
        assertEquals(START, notice.get("startsAt").asText());
    }

    @Test
    void case2NobodyActs() {
        LogReader log = LogReader.of("fx1-case-2");
        Set<String> web = Set.copyOf(log.tasks("service", "web"));
        assertEquals(new Extremes(7, 4), log.extremes(web, "2025-02-21T18:00:00Z"));
        assertEquals(3,
                log.of("TaskLaunched", line -> at(line, START) && line.get("revision").asText().equals("1.4.0-r7"))
                        .size());
        assertEquals(3, log.of("TaskHealthy", line -> at(line, "2025-02-28T18:01:00Z")).size());
        List<JsonNode> lost = log.of("TaskStopped", line -> line.get("lost").asBoolean());
        assertEquals(List.of("2025-02-28T18:00:50Z", "2025-02-28T18:00:50Z"),
                lost.stream().map(line -> line.get("at").asText()).toList());
    }

    @Test
    void case3Waits() {
        LogReader log = LogReader.of("fx1-case-3");
        Map<String, String> starts = Map.of("eu-central-1", "2025-02-21T18:00:00Z", "eu-west-1", START, "eu-north-1",
                "2025-03-07T18:00:00Z");
        for (JsonNode notice : log.ofType("NoticeSent")) {
            assertEquals(starts.get(notice.get("region").asText()), notice.get("startsAt").asText());
        }
        assertEquals(3, log.ofType("NoticeSent").size());
    }

    @Test
    void case4TheStartStays() {
        LogReader log = LogReader.of("fx1-case-4");
        assertEquals(14, log.ofType("SettingChanged").getLast().get("waitPeriodDays").asInt());
        assertEquals(List.of(START),
                log.instants("NoticeStatusChanged", line -> line.get("status").asText().equals("open")));
    }

    @Test
    void case5NothingOfWebIsLeft() {
        LogReader log = LogReader.of("fx1-case-5");
        assertEquals(Map.of("1.4.0-r8", 4), log.liveByRevision(Set.copyOf(log.tasks("service", "web"))));
        assertEquals(List.of("production|web"), texts(only(log.ofType("NoticeSent")).get("services")));
        assertEquals(List.of(START), log.instants("RevisionRetired", _ -> true));
        assertEquals(0, log.of("TaskOutgoing", line -> line.get("why").asText().equals("retirement")).size());
    }

    @Test
    void case6Critical() {
        JsonNode notice = only(LogReader.of("fx1-case-6").ofType("NoticeSent"));
        assertEquals(notice.get("at"), notice.get("startsAt"));
        assertTrue(notice.get("critical").asBoolean());
    }

    @Test
    void case7HalfMayGo() {
        LogReader log = LogReader.of("fx1-case-7");
        Set<String> web = new HashSet<>(log.tasks("service", "web"));
        Extremes extremes = log.extremes(web, "2025-02-21T18:00:00Z");
        assertEquals(2, extremes.fewestHealthy());
        assertTrue(extremes.mostLive() <= 7);
        assertEquals(2, log.of("TaskStateChanged", line -> at(line, START) && web.contains(line.get("task").asText())
                && line.get("from").asText().equals("RUNNING")).size());
        assertEquals(1, log.of("TaskStateChanged", line -> at(line, "2025-02-28T18:01:00Z")
                && web.contains(line.get("task").asText()) && line.get("from").asText().equals("RUNNING")).size());
    }

    @Test
    void case8Breach() {
        LogReader log = LogReader.of("fx1-case-8");
        assertEquals(List.of(START), log.instants("FloorBreached", _ -> true));
        assertEquals("SVC-4", only(log.ofType("FloorBreached")).get("rule").asText());
        assertEquals(List.of("2025-02-28T18:01:00Z"), log.instants("FloorRestored", _ -> true));
    }

    @Test
    void case9Refused() {
        LogReader log = LogReader.of("fx1-case-9");
        List<JsonNode> refused = log.ofType("DecisionRefused");
        assertEquals(List.of("RET-1", "SVC-0"), refused.stream().map(line -> line.get("rule").asText()).toList());
        assertEquals("{\"do\":\"markRevision\",\"revision\":\"1.4.0-r7\",\"reason\":\"kernel vulnerability\"}",
                refused.getFirst().get("decision").toString());
        assertEquals("DecisionRefused", log.lines().getLast().get("type").asText());
        assertEquals(0, log.ofType("RevisionMarked").size());
    }

    private static boolean at(JsonNode line, String instant) {
        return line.get("at").asText().equals(instant);
    }

    private static JsonNode only(List<JsonNode> lines) {
        assertEquals(1, lines.size());
        return lines.getFirst();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }
}
