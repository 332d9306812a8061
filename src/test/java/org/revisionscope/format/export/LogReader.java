package org.revisionscope.format.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.engine.Simulation;

/** Reads an event log knowing nothing but the table of its fields. */
final class LogReader {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Set<String> LIVE = Set.of("PROVISIONING", "PENDING", "ACTIVATING", "RUNNING");

    private final List<JsonNode> lines;

    private LogReader(List<JsonNode> lines) {
        this.lines = lines;
    }

    static String text(String bundled) {
        Simulation simulation = Simulation.of(BundledScenarios.open(bundled).scenario());
        simulation.runToEnd();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (EventLog log = new EventLog(bytes)) {
            log.write(simulation.view());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    static LogReader of(String bundled) {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : text(bundled).lines().toList()) {
            try {
                lines.add(MAPPER.readTree(line));
            } catch (JsonProcessingException e) {
                throw new AssertionError(line, e);
            }
        }
        return new LogReader(lines);
    }

    List<JsonNode> lines() {
        return lines;
    }

    List<JsonNode> of(String type, Predicate<JsonNode> which) {
        return lines.stream().filter(line -> line.get("type").asText().equals(type)).filter(which).toList();
    }

    List<JsonNode> ofType(String type) {
        return of(type, _ -> true);
    }

    List<String> instants(String type, Predicate<JsonNode> which) {
        return of(type, which).stream().map(line -> line.get("at").asText()).toList();
    }

    /** The ARNs of a service's tasks, or of the task with a name, in launch order. */
    List<String> tasks(String field, String value) {
        return of("TaskLaunched", line -> line.get(field).asText().equals(value)).stream()
                .map(line -> line.get("task").asText())
                .toList();
    }

    /** The highest number of live tasks among some, and the lowest number of healthy ones once there were as many. */
    Extremes extremes(Set<String> tasks, String from) {
        Set<String> live = new HashSet<>();
        Set<String> healthy = new HashSet<>();
        int mostLive = 0;
        int fewestHealthy = Integer.MAX_VALUE;
        for (int i = 0; i < lines.size(); i++) {
            apply(lines.get(i), tasks, live, healthy);
            String at = lines.get(i).get("at").asText();
            boolean instantEnds = i + 1 == lines.size() || !lines.get(i + 1).get("at").asText().equals(at);
            if (instantEnds && at.compareTo(from) >= 0) {
                mostLive = Math.max(mostLive, live.size());
                fewestHealthy = Math.min(fewestHealthy, healthy.size());
            }
        }
        return new Extremes(mostLive, fewestHealthy);
    }

    /** How many of the lines each revision's live tasks have at the end. */
    Map<String, Integer> liveByRevision(Set<String> tasks) {
        Set<String> live = new HashSet<>();
        lines.forEach(line -> apply(line, tasks, live, new HashSet<>()));
        Map<String, Integer> counts = new HashMap<>();
        for (JsonNode launch : of("TaskLaunched", line -> live.contains(line.get("task").asText()))) {
            counts.merge(launch.get("revision").asText(), 1, Integer::sum);
        }
        return counts;
    }

    private static void apply(JsonNode line, Set<String> tasks, Set<String> live, Set<String> healthy) {
        if (!line.has("task") || !tasks.contains(line.get("task").asText())) {
            return;
        }
        String task = line.get("task").asText();
        switch (line.get("type").asText()) {
            case "TaskLaunched" -> live.add(task);
            case "TaskHealthy" -> healthy.add(task);
            case "TaskStateChanged" -> {
                if (!LIVE.contains(line.get("to").asText())) {
                    live.remove(task);
                    healthy.remove(task);
                }
            }
            default -> {
                // says nothing about being live
            }
        }
    }

    /**
     * What a service went through.
     *
     * @param mostLive the most live tasks
     * @param fewestHealthy the fewest healthy tasks
     */
    record Extremes(int mostLive, int fewestHealthy) {}
}
