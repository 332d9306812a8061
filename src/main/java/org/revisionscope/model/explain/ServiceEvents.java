package org.revisionscope.model.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.revisionscope.model.event.ServiceEvent.DeploymentCompleted;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.TaskState;
import org.revisionscope.model.history.JournalView;

/** The event log of a service in the very words of ECS, the newest first, as {@code describe-services} shows it. */
public final class ServiceEvents {

    /** How many rows back it looks at most. */
    private static final int MOST_ROWS = 20_000;

    private final JournalView view;
    private final int owner;
    private final String name;
    private final int rows;
    private final int first;
    private final Map<Key, List<Integer>> tasks = new LinkedHashMap<>();
    private Optional<Map<Integer, List<String>>> troubles = Optional.empty();

    /** What happened to several tasks of an instant is one line. */
    private record Key(long at, String head, String tail) {}

    /**
     * One line.
     *
     * @param at when, in milliseconds since the epoch
     * @param message word for word
     */
    public record Line(long at, String message) {}

    private ServiceEvents(JournalView view, int owner, int rows) {
        this.view = view;
        this.owner = owner;
        this.rows = rows;
        first = Math.max(0, rows - MOST_ROWS);
        name = view.owner(owner).name();
    }

    /**
     * The newest lines.
     *
     * @param owner the journal's number of the service
     * @param rows how many rows have happened
     * @param most how many lines at most; ECS keeps 100
     */
    public static List<Line> of(JournalView view, int owner, int rows, int most) {
        if (!(view.owner(owner) instanceof Owner.OfService)) {
            throw new IllegalArgumentException("standalone tasks have no such log");
        }
        return new ServiceEvents(view, owner, rows).lines(most);
    }

    private List<Line> lines(int most) {
        for (int row = rows - 1; row >= first && tasks.size() <= most; row--) {
            read(row);
        }
        return tasks.entrySet().stream().limit(most)
                .map(entry -> new Line(entry.getKey().at(), message(entry.getKey(), entry.getValue()))).toList();
    }

    private void read(int row) {
        switch (view.type(row)) {
            case TASK_LAUNCHED -> ofTask(row).ifPresent(task -> add(row, " has started ", " tasks:", task));
            case TASK_STATE_CHANGED -> ofTask(row).ifPresent(task -> step(row, task));
            case STEADY_STATE -> {
                if (view.ownerOfServiceRow(row) == owner) {
                    say(row, "(service " + name + ") has reached a steady state.");
                }
            }
            case DEPLOYMENT_COMPLETED -> {
                if (view.event(row) instanceof DeploymentCompleted(var service, String deployment, var _)
                        && view.owner(owner).equals(new Owner.OfService(service))) {
                    say(row, "(service " + name + ") (deployment " + deployment + ") deployment completed.");
                }
            }
            case PLATFORM_VERSION_RELEASED, PLATFORM_VERSION_DEPRECATED, LATEST_MOVED, REVISION_RELEASED,
                    REVISION_SUPERSEDED, REVISION_MARKED,
                    REVISION_RETIRED, SETTING_CHANGED, NOTICE_SENT, NOTICE_STATUS_CHANGED, SERVICE_CREATED,
                    SERVICE_UPDATED, SERVICE_DELETED, DEPLOYMENT_STARTED, FLOOR_BREACHED, FLOOR_RESTORED,
                    DECISION_REFUSED, TASK_HEALTHY, TASK_OUTGOING, TASK_STOPPED -> {
                // ECS logs nothing of it
            }
        }
    }

    private Optional<Integer> ofTask(int row) {
        int task = view.task(row);
        return view.ownerOf(task) == owner ? Optional.of(task) : Optional.empty();
    }

    private void step(int row, int task) {
        boolean leaves = view.stateBefore(row).isLive() && !view.stateAfter(row).isLive();
        if (leaves && view.originOf(task).failure().isPresent()) {
            troubles().getOrDefault(row, List.of()).reversed().forEach(message -> say(row, message));
        } else if (leaves && view.stateBefore(row) == TaskState.RUNNING) {
            add(row, " has stopped ", " running tasks:", task);
        }
    }

    /** Read when the first task that could not start is met: most services have none. */
    private Map<Integer, List<String>> troubles() {
        if (troubles.isEmpty()) {
            troubles = Optional.of(StartTroubles.of(view, owner, first, rows));
        }
        return troubles.get();
    }

    private void say(int row, String message) {
        tasks.put(new Key(view.at(row), message, ""), List.of());
    }

    private void add(int row, String head, String tail, int task) {
        tasks.computeIfAbsent(new Key(view.at(row), head, tail), _ -> new ArrayList<>()).add(task);
    }

    private String message(Key key, List<Integer> about) {
        return about.isEmpty() ? key.head()
                : "(service " + name + ")" + key.head() + about.size() + key.tail() + about.stream()
                        .map(task -> " (task " + view.arn(task).hex() + ")").collect(Collectors.joining()) + ".";
    }
}
