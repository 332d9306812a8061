package org.revisionscope.model.property;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.revisionscope.model.event.Entry;
import org.revisionscope.model.event.TaskEvent;
import org.revisionscope.model.fleet.OutgoingReason;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.StandaloneKey;
import org.revisionscope.model.fleet.TaskState;

/** What the log has said of one task so far. */
final class TaskTrail {

    final Entry launchRow;
    final TaskEvent.TaskLaunched launched;
    final Map<TaskState, Instant> entered = new EnumMap<>(TaskState.class);
    TaskState state = TaskState.PROVISIONING;
    Entry lastStep;
    Optional<Entry> healthyRow = Optional.empty();
    Optional<Entry> outgoingRow = Optional.empty();
    Optional<Entry> firstStop = Optional.empty();
    boolean stoppedByCustomer;
    boolean wasHealthyAtStop;
    boolean stopped;
    boolean replaced;

    TaskTrail(Entry launchRow, TaskEvent.TaskLaunched launched) {
        this.launchRow = launchRow;
        this.launched = launched;
        this.lastStep = launchRow;
        entered.put(TaskState.PROVISIONING, launchRow.at());
    }

    boolean live() {
        return state.isLive();
    }

    boolean healthy() {
        return live() && healthyRow.isPresent();
    }

    boolean outgoing() {
        return live() && outgoingRow.isPresent();
    }

    /** Whether it must go because its revision is retired. */
    boolean retiring() {
        return outgoing() && outgoingRow.orElseThrow().event() instanceof TaskEvent.TaskOutgoing going
                && going.why() == OutgoingReason.RETIREMENT;
    }

    boolean keep() {
        return live() && outgoingRow.isEmpty();
    }

    boolean standalone() {
        return launched.service().isEmpty();
    }

    Place place() {
        return launched.task().place();
    }

    ServiceKey service() {
        return launched.service().orElseThrow();
    }

    /** What the task's id and its turn within an instant are counted by. */
    Owner owner() {
        return launched.service().<Owner>map(Owner.OfService::new).orElseGet(() -> new Owner.OfStandalone(
                new StandaloneKey(place(), launched.task().cluster(), launched.name().orElse(""))));
    }

    boolean ofDeployment(String deployment) {
        return launched.deployment().equals(Optional.of(deployment));
    }

    @Override
    public String toString() {
        return (launched.service().isPresent() ? service() : launched.name().orElse("(unnamed)")) + "#"
                + launchRow.seq()
                + " on " + launched.revision();
    }
}
