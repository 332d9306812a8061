package org.revisionscope.model.property;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.revisionscope.model.event.Actor;
import org.revisionscope.model.event.Entry;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.event.ServiceEvent;
import org.revisionscope.model.event.TaskEvent;
import org.revisionscope.model.fleet.OutgoingReason;
import org.revisionscope.model.fleet.ServiceKey;

/** Who launches a task, because of what, and which task it takes over from. */
final class ReplacementLaw implements Law {

    /** Tasks whose place nobody has taken: outgoing other than surplus, or stopped before they had to go. */
    private final Map<ServiceKey, Set<TaskTrail>> vacant = new HashMap<>();
    private boolean decided;

    @Override
    public void before(Replay world, Entry entry) {
        decided |= world.decisions.isHead(entry.seq());
        switch (entry.event()) {
            case TaskEvent.TaskLaunched launched when launched.service().isPresent() ->
                    checkServiceLaunch(world, entry, launched, launched.service().get());
            case TaskEvent.TaskLaunched launched -> {
                Law.requireRule(entry, Rule.TASK_3);
                Law.require(entry.by() != Actor.ECS && entry.by() != Actor.AWS && entry.cause().isEmpty(), "by", entry);
                Law.require(launched.deployment().isEmpty(), "TASK-3", entry);
            }
            case TaskEvent.TaskOutgoing going when going.why() != OutgoingReason.SCALE_IN -> add(world.task(going));
            case TaskEvent.TaskStateChanged step when step.from().isLive() && !step.to().isLive()
                    && world.task(step).keep() && !world.task(step).standalone() -> add(world.task(step));
            default -> {
                // takes nobody's place
            }
        }
    }

    private void add(TaskTrail task) {
        vacant.computeIfAbsent(task.service(), _ -> new LinkedHashSet<>()).add(task);
    }

    private void checkServiceLaunch(Replay world, Entry entry, TaskEvent.TaskLaunched launched, ServiceKey key) {
        Law.require(entry.by() == Actor.ECS && launched.length().isEmpty(), "by", entry);
        Set<TaskTrail> free = vacant.getOrDefault(key, Set.of());
        Entry cause = Law.cause(world, entry);
        if (launched.replaces().isEmpty()) {
            Law.require(free.isEmpty() || decided, "replaces", entry, "although vacant are", free);
            Law.require(cause.event() instanceof ServiceEvent.Configured configured && configured.service().equals(key),
                    "cause", entry, "by", cause);
            return;
        }
        TaskTrail before = Optional.ofNullable(world.tasks.get(launched.replaces().get()))
                .orElseThrow(() -> new Broken("replaces", entry + " replaces a task that never was"));
        Law.require(free.contains(before) && !before.replaced, "replaces", entry, "but vacant are", free);
        TaskTrail oldest = free.stream().min(Comparator.comparingInt(task -> task.launchRow.seq())).orElseThrow();
        Law.require(decided || oldest == before, "replaces", entry, "replaces", before, "before", oldest);
        free.remove(before);
        boolean known = before.outgoingRow.map(row -> row.seq() == cause.seq()).orElse(false)
                || before.lastStep.seq() == cause.seq();
        Law.require(known, "cause", entry, "by", cause);
    }

    @Override
    public void endOfInstant(Replay world, Instant now) {
        decided = false;
        for (ServiceTrail service : world.services.values()) {
            if (service.keep() >= service.desired() && service.acts(now)) {
                vacant.remove(service.key);
            }
        }
    }
}
