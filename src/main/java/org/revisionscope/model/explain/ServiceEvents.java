package org.revisionscope.model.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.revisionscope.model.event.ServiceEvent.DeploymentCompleted;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.TaskState;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.JournalView;

/** The event log of a service in the very words of ECS, the newest first, as {@code describe-services} shows it. */
public final class ServiceEvents {

    /** How many rows back it looks at most. */
    private static final int MOST_ROWS = 20_000;

    private final Chronicle chronicle;
    private final JournalView view;
    private final Optional<TargetGroup> targets;
    private final int owner;
    private final String name;
    private final int rows;
    private final int first;
    private final Map<Key, List<Integer>> tasks = new LinkedHashMap<>();
    private Optional<Map<Integer, List<String>>> troubles = Optional.empty();

    /** What happened to several tasks of an instant is one line: their number stands between head and tail. */
    private record Key(long at, String head, String tail, Naming naming) {}

    /** Whether a line names its tasks. */
    private enum Naming {
        EACH, NONE
    }

    /**
     * One line.
     *
     * @param at when, in milliseconds since the epoch
     * @param message word for word
     */
    public record Line(long at, String message) {}

    private ServiceEvents(Chronicle chronicle, Optional<TargetGroup> targets, int owner, int rows) {
        this.chronicle = chronicle;
        this.targets = targets;
        view = chronicle.view();
        this.owner = owner;
        this.rows = rows;
        first = Math.max(0, rows - MOST_ROWS);
        name = view.owner(owner).name();
    }

    /**
     * The newest lines.
     *
     * @param targets those of its load balancer; empty if it has none
     * @param owner the journal's number of the service
     * @param rows how many rows have happened
     * @param most how many lines at most; ECS keeps 100
     */
    public static List<Line> of(Chronicle chronicle, Optional<TargetGroup> targets, int owner, int rows, int most) {
        if (!(chronicle.view().owner(owner) instanceof Owner.OfService)) {
            throw new IllegalArgumentException("standalone tasks have no such log");
        }
        return new ServiceEvents(chronicle, targets, owner, rows).lines(most);
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
            case TASK_LAUNCHED -> ofTask(row)
                    .ifPresent(task -> add(row, said("has started "), " tasks:", Naming.EACH, task));
            case TASK_STATE_CHANGED -> ofTask(row).ifPresent(task -> step(row, task));
            case TASK_OUTGOING -> ofTask(row).ifPresent(_ -> blocked(row));
            case STEADY_STATE -> {
                if (view.ownerOfServiceRow(row) == owner) {
                    say(row, said("has reached a steady state."));
                }
            }
            case DEPLOYMENT_COMPLETED -> {
                if (view.event(row) instanceof DeploymentCompleted(var service, String deployment, var _)
                        && view.owner(owner).equals(new Owner.OfService(service))) {
                    say(row, said("(deployment " + deployment + ") deployment completed."));
                }
            }
            case PLATFORM_VERSION_RELEASED, PLATFORM_VERSION_DEPRECATED, LATEST_MOVED, REVISION_RELEASED,
                    REVISION_SUPERSEDED, REVISION_MARKED,
                    REVISION_RETIRED, SETTING_CHANGED, NOTICE_SENT, NOTICE_STATUS_CHANGED, SERVICE_CREATED,
                    SERVICE_UPDATED, SERVICE_DELETED, DEPLOYMENT_STARTED, FLOOR_BREACHED, FLOOR_RESTORED,
                    DECISION_REFUSED, TASK_HEALTHY, TASK_STOPPED -> {
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
            targets.ifPresent(group -> leaves(row, group, task));
            add(row, said("has stopped "), " running tasks:", Naming.EACH, task);
        } else if (view.stateAfter(row) == TaskState.RUNNING) {
            targets.ifPresent(group -> add(row, said("registered "), targetsIn(group), Naming.NONE, task));
        }
    }

    /** A load balancer lets a task finish what it has begun. */
    private void leaves(int row, TargetGroup group, int task) {
        view.originOf(task).deployment().ifPresent(deployment -> add(row, "(service " + name + ", taskSet " + deployment
                + ") has begun draining connections on ", " tasks.", Naming.NONE, task));
        add(row, said("deregistered "), targetsIn(group), Naming.NONE, task);
    }

    private static String targetsIn(TargetGroup group) {
        return " targets in (target-group " + group.arn() + ").";
    }

    /** Tasks must go, but percentages leave room neither to start nor to stop one; only whenBlocked: hold stays so. */
    private void blocked(int row) {
        int until = view.rowsUntil(view.at(row));
        if (until > rows || !(view.owner(owner) instanceof Owner.OfService(ServiceKey key))) {
            return;
        }
        Headroom now = Headroom.of(chronicle, chronicle.services().of(key).orElseThrow(), until);
        if (now.kept() < now.desired() && now.live() >= now.upper() && now.healthy() == now.live()
                && now.healthy() - 1 < now.lower()) {
            say(row, said("was unable to stop or start tasks during a deployment because of the service deployment"
                    + " configuration. Update the minimumHealthyPercent or maximumPercent value and try again."));
        }
    }

    private String said(String what) {
        return "(service " + name + ") " + what;
    }

    /** Read when the first task that could not start is met: most services have none. */
    private Map<Integer, List<String>> troubles() {
        if (troubles.isEmpty()) {
            troubles = Optional.of(StartTroubles.of(view, owner, first, rows));
        }
        return troubles.get();
    }

    private void say(int row, String message) {
        tasks.put(new Key(view.at(row), message, "", Naming.NONE), List.of());
    }

    private void add(int row, String head, String tail, Naming naming, int task) {
        tasks.computeIfAbsent(new Key(view.at(row), head, tail, naming), _ -> new ArrayList<>()).add(task);
    }

    private String message(Key key, List<Integer> about) {
        if (about.isEmpty()) {
            return key.head();
        }
        String counted = key.head() + about.size() + key.tail();
        return switch (key.naming()) {
            case NONE -> counted;
            case EACH -> counted + about.stream().map(task -> " (task " + view.arn(task).hex() + ")")
                    .collect(Collectors.joining()) + ".";
        };
    }
}
