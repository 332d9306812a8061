package org.revisionscope.format.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.StandaloneKey;
import org.revisionscope.model.fleet.TaskRef;
import org.revisionscope.model.fleet.TaskSpec;
import org.revisionscope.model.scenario.Fleet.Schedule;
import org.revisionscope.model.scenario.Fleet.TaskSetup;

/** Standalone tasks and schedules that a file lists under their cluster. */
final class StandaloneSection {

    static final Field<String> NAME = Field.optional("name", FleetForms.NAME, "A readable name, unique in the file.");
    static final Field<Duration> LENGTH = Field.optional("length", Forms.DURATION,
            "How long it runs before it ends by itself, from RUNNING; without end by default (TASK-3).");
    static final Field<TaskRef> REPLACES = Field.optional("replaces", FleetForms.TASK_REF,
            "The task whose work it takes over, by name or ARN (TASK-4).");
    static final Field<Instant> LAUNCHED = Field.optional("launched", Forms.INSTANT,
            "When it is run; at the scenario's start by default.");
    static final Shape TASK = Shape.of("task", NAME, Copies.OF_TASK, LAUNCHED, FleetForms.ASKED_VERSION, LENGTH,
            REPLACES, NetworkFields.ENDPOINTS, NetworkFields.USES, NetworkFields.SECURITY_GROUP);

    static final Field<String> SCHEDULE_NAME = Field.required("name", FleetForms.NAME,
            "What its runs are called, unique in the file.");
    static final Field<Instant> FIRST = Field.required("first", Forms.INSTANT, "The first run.");
    static final Field<Duration> EVERY = Field.required("every", Forms.DURATION,
            "From one run to the next, at least 1m.");
    static final Shape SCHEDULE = Shape.of("schedule", SCHEDULE_NAME, FIRST, EVERY, LENGTH, FleetForms.ASKED_VERSION,
            NetworkFields.ENDPOINTS, NetworkFields.USES, NetworkFields.SECURITY_GROUP);

    private static final Duration SHORTEST_INTERVAL = Duration.ofMinutes(1);

    private final References references;
    private final TaskCount taskCount;
    private final Instant start;
    private final List<TaskSetup> tasks = new ArrayList<>();
    private final List<Schedule> schedules = new ArrayList<>();
    private final Map<String, Fields> replacements = new LinkedHashMap<>();

    StandaloneSection(References references, TaskCount taskCount, Instant start) {
        this.references = references;
        this.taskCount = taskCount;
        this.start = start;
    }

    List<TaskSetup> tasks() {
        return tasks;
    }

    List<Schedule> schedules() {
        return schedules;
    }

    /** Reads an entry and its copies. */
    void readTask(Place place, String cluster, Fields fields) throws ScenarioException {
        references.requireVersion(FleetForms.askedVersion(fields), fields, FleetForms.ASKED_VERSION);
        int copies = fields.get(Copies.OF_TASK, 0);
        taskCount.add(Math.max(1, copies), fields);
        for (int copy = 1; copy <= Math.max(1, copies); copy++) {
            String name = name(fields, copy, copies);
            tasks.add(
                    new TaskSetup(fields.get(LAUNCHED, start), spec(new StandaloneKey(place, cluster, name), fields)));
            if (fields.find(REPLACES).isPresent()) {
                replacements.put(name, fields);
            }
        }
    }

    /** What an entry or a decision asks of a task. */
    static TaskSpec spec(StandaloneKey key, Fields fields) throws ScenarioException {
        return new TaskSpec(key, FleetForms.askedVersion(fields), length(fields), fields.find(REPLACES),
                NetworkFields.read(fields));
    }

    /** Reads an entry. */
    void readSchedule(Place place, String cluster, Fields fields) throws ScenarioException {
        references.requireVersion(FleetForms.askedVersion(fields), fields, FleetForms.ASKED_VERSION);
        String name = fields.get(SCHEDULE_NAME);
        addName(name, fields, SCHEDULE_NAME);
        if (fields.get(EVERY).compareTo(SHORTEST_INTERVAL) < 0) {
            throw fields.problem(EVERY, Durations.print(fields.get(EVERY)) + " is too often, 1m or more is allowed");
        }
        if (schedules.size() == Limits.SCHEDULES) {
            throw fields.problem("too many schedules, " + Limits.SCHEDULES + " are allowed");
        }
        schedules.add(new Schedule(new StandaloneKey(place, cluster, name), FleetForms.askedVersion(fields),
                fields.get(FIRST), fields.get(EVERY), length(fields), NetworkFields.read(fields)));
    }

    /** Nothing can take over from a task that, in the end, takes over from it. */
    void refuseCycles() throws ScenarioException {
        Set<String> sound = new HashSet<>();
        for (Map.Entry<String, Fields> entry : replacements.entrySet()) {
            references.requireTask(entry.getValue().get(REPLACES), entry.getValue(), REPLACES);
            Set<String> chain = new HashSet<>();
            Optional<String> name = Optional.of(entry.getKey());
            while (name.isPresent() && !sound.contains(name.get())) {
                if (!chain.add(name.get())) {
                    throw entry.getValue()
                            .problem(REPLACES, "goes round in a circle, a task that was there before is allowed");
                }
                name = replacedBy(name.get());
            }
            sound.addAll(chain);
        }
    }

    private Optional<String> replacedBy(String name) {
        return Optional.ofNullable(replacements.get(name))
                .map(fields -> fields.get(REPLACES))
                .flatMap(task -> task instanceof TaskRef.ByName(String other) ? Optional.of(other) : Optional.empty());
    }

    private String name(Fields fields, int copy, int copies) throws ScenarioException {
        Optional<String> given = fields.find(NAME);
        if (given.isEmpty()) {
            return "";
        }
        String name = Copies.name(given.get(), copy, copies);
        addName(name, fields, NAME);
        return name;
    }

    private void addName(String name, Fields fields, Field<String> field) throws ScenarioException {
        if (name.length() > 255) {
            throw fields.problem(field, "too long with the number of its copy, 255 characters are allowed");
        }
        if (!references.addTask(name)) {
            throw fields.problem(field, "another task or schedule is called '" + name + "', names are given once");
        }
    }

    private static Optional<Duration> length(Fields fields) throws ScenarioException {
        Optional<Duration> length = fields.find(LENGTH);
        if (length.isPresent() && length.get().isZero()) {
            throw fields.problem(LENGTH, "0s is too short, a positive duration is allowed");
        }
        return length;
    }
}
