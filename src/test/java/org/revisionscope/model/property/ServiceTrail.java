package org.revisionscope.model.property;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.revisionscope.model.event.Entry;
import org.revisionscope.model.event.ServiceEvent;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.ServiceKey;

/** What the log has said of one service so far. */
final class ServiceTrail {

    /** Those not healthy first, then the oldest launch, equal instants in launch order: how SVC-2 chooses. */
    static final Comparator<TaskTrail> STOP_ORDER = Comparator.comparing(TaskTrail::healthy)
            .thenComparingInt(task -> task.launchRow.seq());

    final ServiceKey key;
    /** The instant from which its scheduler acts (SVC-12). */
    final Instant actsFrom;
    final Duration deregistrationDelay;
    final List<TaskTrail> live = new ArrayList<>();
    ServiceEvent.Configuration configuration;
    Entry configuredRow;
    Optional<String> deployment = Optional.empty();
    Optional<PlatformVersion> version = Optional.empty();
    boolean completed;
    boolean deleting;
    boolean deleted;
    boolean breached;
    private boolean counted;
    private int healthy;
    private int keep;

    ServiceTrail(ServiceKey key, Instant actsFrom, Duration deregistrationDelay, Entry created,
            ServiceEvent.Configuration configuration) {
        this.key = key;
        this.actsFrom = actsFrom;
        this.deregistrationDelay = deregistrationDelay;
        this.configuredRow = created;
        this.configuration = configuration;
    }

    boolean acts(Instant now) {
        return !deleted && !now.isBefore(actsFrom);
    }

    int live() {
        return live.size();
    }

    int healthy() {
        count();
        return healthy;
    }

    int keep() {
        count();
        return keep;
    }

    /** Forgets the counts: something about the tasks has changed. */
    void changed() {
        counted = false;
    }

    private void count() {
        if (!counted) {
            healthy = (int) live.stream().filter(TaskTrail::healthy).count();
            keep = (int) live.stream().filter(TaskTrail::keep).count();
            counted = true;
        }
    }

    int desired() {
        return configuration.desiredCount();
    }

    int lower() {
        return configuration.lower();
    }

    int upper() {
        return configuration.upper();
    }

    /** The outgoing task that SVC-2 would stop next. */
    Optional<TaskTrail> nextToStop() {
        return live.stream().filter(TaskTrail::outgoing).min(STOP_ORDER);
    }

    /** Whether SVC-2 may stop a task. */
    boolean mayStop(TaskTrail task) {
        return !task.healthy() || healthy() - 1 >= lower();
    }

    /** Whether rounding leaves no room to start and none to stop (SVC-4). */
    boolean blocked() {
        return keep() < desired() && live() >= upper()
                && live.stream().filter(TaskTrail::keep).allMatch(TaskTrail::healthy)
                && nextToStop().map(task -> !mayStop(task)).orElse(false);
    }

    /** Whether the current deployment has all its tasks healthy and no other task is live (SVC-7). */
    boolean rolledOut() {
        return live() == desired() && healthy() == desired()
                && live.stream().allMatch(task -> task.launched.deployment().equals(deployment));
    }

    @Override
    public String toString() {
        return key + " (desired " + desired() + ", " + configuration.deployment().minimumHealthyPercent() + "/"
                + configuration.deployment().maximumPercent() + ", live " + live() + ", keep " + keep() + ", healthy "
                + healthy() + ")";
    }
}
