package org.revisionscope.model.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.revisionscope.model.event.Rule;
import org.revisionscope.model.event.ServiceEvent;
import org.revisionscope.model.event.ServiceEvent.Configuration;
import org.revisionscope.model.fleet.TaskNetwork;
import org.revisionscope.model.history.ServiceLife;

/** What happened to a service as a whole, in words. */
final class ServiceSentences {

    private final Words words;

    ServiceSentences(Words words) {
        this.words = words;
    }

    String of(int row, ServiceEvent event) {
        String name = event.service().name();
        return switch (event) {
            case ServiceEvent.ServiceCreated created ->
                    name + " was created in " + words.place(created.service().place())
                            + " with " + Words.count(created.configuration().desiredCount(), "task") + ", floor "
                            + Words.number(created.configuration().lower()) + ".";
            case ServiceEvent.ServiceUpdated updated -> updated(row, updated);
            case ServiceEvent.ServiceDeleted _ -> name + " is deleted: its last task has left.";
            case ServiceEvent.DeploymentStarted started ->
                    "a new deployment of " + name + " puts its tasks on " + started.version() + ".";
            case ServiceEvent.DeploymentCompleted _ ->
                    "the deployment of " + name + " is complete: every task of it is healthy.";
            case ServiceEvent.FloorBreached breached -> name + " is under its floor: "
                    + Words.number(breached.healthy()) + " healthy, " + Words.number(breached.lower()) + " needed"
                    + because(words.journal().rule(row)) + ".";
            case ServiceEvent.FloorRestored restored -> name + " is back on its floor: "
                    + Words.number(restored.healthy()) + " healthy, " + Words.number(restored.lower()) + " needed.";
            case ServiceEvent.SteadyState _ -> name + " is steady: all that should run does, and nothing else.";
        };
    }

    private String updated(int row, ServiceEvent.ServiceUpdated updated) {
        String name = updated.service().name();
        Configuration now = updated.configuration();
        List<String> changes = before(row, updated).map(before -> changes(before, now)).orElse(List.of());
        if (!changes.isEmpty()) {
            return name + " was updated: " + Words.list(changes) + ".";
        }
        return now.force() ? "a new deployment of " + name + " was forced." : name + " was updated; nothing changed.";
    }

    private Optional<Configuration> before(int row, ServiceEvent.ServiceUpdated updated) {
        return words.chronicle().services().of(updated.service()).stream()
                .flatMap(service -> service.configurations().stream())
                .filter(step -> step.row() < row)
                .reduce((_, later) -> later)
                .map(ServiceLife.Configured::configuration);
    }

    private static List<String> changes(Configuration before, Configuration now) {
        List<String> changes = new ArrayList<>();
        if (before.desiredCount() != now.desiredCount()) {
            changes.add(Words.count(now.desiredCount(), "task") + " instead of "
                    + Words.number(before.desiredCount()));
        }
        if (before.lower() != now.lower()) {
            changes.add("floor " + Words.number(now.lower()) + " instead of " + Words.number(before.lower()));
        }
        if (before.deployment().maximumPercent() != now.deployment().maximumPercent()) {
            changes.add("at most " + Words.number(now.upper()) + " at a time");
        }
        if (!before.platformVersion().equals(now.platformVersion())) {
            changes.add("platform version " + now.platformVersion());
        }
        now.network().ifPresent(network -> network.endpoints().stream()
                .filter(endpoint -> !before.network().map(TaskNetwork::endpoints).orElse(List.of()).contains(endpoint))
                .forEach(endpoint -> changes.add("its VPC has the endpoint " + endpoint.word())));
        if (now.force()) {
            changes.add("a forced deployment");
        }
        return changes;
    }

    private static String because(Rule rule) {
        return switch (rule) {
            case SVC_4 -> "; rounding left no room to start one first";
            case SVC_8 -> "; replacements cannot start";
            case SVC_6 -> "; a task stopped by itself";
            case TASK_2 -> "; you stopped a task";
            case PV_2, PV_4, PV_5, PV_7, PV_8, REV_1, REV_3, RET_1, RET_3, RET_4, RET_5, RET_7, RET_8, SVC_0, SVC_1,
                    SVC_2,
                    SVC_5,
                    SVC_7, SVC_9, SVC_10, SVC_11, TASK_1, TASK_3, TASK_4, NOTE_3 -> "";
        };
    }
}
