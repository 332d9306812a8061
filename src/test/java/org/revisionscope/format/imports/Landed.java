package org.revisionscope.format.imports;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.revisionscope.model.engine.Simulation;
import org.revisionscope.model.event.ServiceEvent.Configuration;
import org.revisionscope.model.event.ServiceEvent.Configured;
import org.revisionscope.model.event.ServiceEvent.DeploymentStarted;
import org.revisionscope.model.event.TaskEvent.TaskLaunched;
import org.revisionscope.model.event.TaskEvent.TaskStateChanged;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.TaskArn;
import org.revisionscope.model.fleet.TaskState;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.scenario.Scenario;

/** What runs at an instant of a scenario. */
final class Landed {

    /** A task that runs. */
    record Task(TaskLaunched launch, Instant launched) {}

    /** A service as it is configured. */
    record Service(Configuration configuration, Instant deployed, String version) {}

    private final Map<TaskArn, Task> tasks = new LinkedHashMap<>();
    private final Map<ServiceKey, Service> services = new TreeMap<>();

    private Landed() {}

    /** What runs after everything that an instant holds. */
    static Landed at(Scenario scenario, long instant) {
        Simulation simulation = Simulation.of(scenario);
        simulation.advanceTo(instant);
        JournalView view = simulation.view();
        Landed landed = new Landed();
        for (int row = 0; row < view.rows() && view.at(row) <= instant; row++) {
            landed.take(view.event(row), Instant.ofEpochMilli(view.at(row)));
        }
        return landed;
    }

    private void take(Object event, Instant at) {
        switch (event) {
            case TaskLaunched launch -> tasks.put(launch.task(), new Task(launch, at));
            case TaskStateChanged(TaskArn task, TaskState _, TaskState to) when to.ordinal() > TaskState.RUNNING
                    .ordinal() -> tasks.remove(task);
            case Configured configured -> services.merge(configured.service(),
                    new Service(configured.configuration(), at, ""),
                    (before, now) -> new Service(now.configuration(), before.deployed(), before.version()));
            case DeploymentStarted started -> services.computeIfPresent(started.service(),
                    (_, before) -> new Service(before.configuration(), at, started.version().number()));
            default -> {}
        }
    }

    Collection<Task> tasks() {
        return tasks.values();
    }

    Map<ServiceKey, Service> services() {
        return services;
    }

    /** How many tasks are on each revision. */
    Map<String, Long> byRevision() {
        return tasks.values().stream().collect(Collectors.groupingBy(task -> task.launch().revision().toString(),
                TreeMap::new, Collectors.counting()));
    }
}
