package org.revisionscope.model.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.revisionscope.model.event.ServiceEvent.Configuration;
import org.revisionscope.model.event.ServiceEvent.DeploymentStarted;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.ServiceKey;

/** The life of one service: what it was asked to be, its deployments, its counts and the times under its floor. */
public final class ServiceLife {

    private final ServiceKey key;
    private final int number;
    private final List<Configured> configurations = new ArrayList<>();
    private final List<Deployment> deployments = new ArrayList<>();
    private final List<Breach> breaches = new ArrayList<>();
    private final List<Lane> lanes = new ArrayList<>();
    private OwnerCount count;
    private OptionalLong deletedAt = OptionalLong.empty();
    /** The last answer of {@link #breachesUntil}. */
    private int answered;

    ServiceLife(TaskLives lives, ServiceKey key, int number) {
        this.key = key;
        this.number = number;
        count = new OwnerCount(lives);
    }

    /**
     * What the service was asked to be.
     *
     * @param row where
     * @param at when
     * @param configuration what holds from then on
     */
    public record Configured(int row, long at, Configuration configuration) {}

    /**
     * A deployment of the service.
     *
     * @param row where it started
     * @param startedAt when it started
     * @param id {@code ecs-svc/} and 19 digits
     * @param version the platform version of its tasks
     * @param completedAt when its rollout was completed
     */
    public record Deployment(int row, long startedAt, String id, PlatformVersion version, OptionalLong completedAt) {}

    /**
     * A stretch of time under the floor.
     *
     * @param row where it began
     * @param from when it began
     * @param to when the floor was reached again
     * @param healthy how many tasks were healthy when it began
     * @param lower how many should have been
     */
    public record Breach(int row, long from, OptionalLong to, int healthy, int lower) {

        /** Whether an instant lies within it. */
        public boolean holdsAt(long instant) {
            return from <= instant && (to.isEmpty() || instant < to.getAsLong());
        }
    }

    /** Its identity. */
    public ServiceKey key() {
        return key;
    }

    /** Its number in {@link ServiceLives}, in order of creation. */
    public int number() {
        return number;
    }

    /** When it was created. */
    public long createdAt() {
        return configurations.getFirst().at();
    }

    /** When its last task had left after it was deleted. */
    public OptionalLong deletedAt() {
        return deletedAt;
    }

    /** Everything that it was asked to be, in order; the first is its creation. */
    public List<Configured> configurations() {
        return Collections.unmodifiableList(configurations);
    }

    /** What it was asked to be at an instant; empty before its creation and after its end. */
    public Optional<Configuration> configurationAt(long instant) {
        if (deletedAt.isPresent() && deletedAt.getAsLong() <= instant) {
            return Optional.empty();
        }
        for (int i = configurations.size() - 1; i >= 0; i--) {
            if (configurations.get(i).at() <= instant) {
                return Optional.of(configurations.get(i).configuration());
            }
        }
        return Optional.empty();
    }

    /** Its deployments, in order. */
    public List<Deployment> deployments() {
        return Collections.unmodifiableList(deployments);
    }

    /** The primary deployment at an instant; its {@code completedAt} may lie later. */
    public Optional<Deployment> deploymentAt(long instant) {
        return deployments.reversed().stream().filter(each -> each.startedAt() <= instant).findFirst();
    }

    /** The times under its floor, in order. */
    public List<Breach> breaches() {
        return Collections.unmodifiableList(breaches);
    }

    /** How many breaches had begun at an instant. */
    public int breachesUntil(long instant) {
        int last = answered;
        if (last <= breaches.size() && (last == 0 || breaches.get(last - 1).from() <= instant)
                && (last == breaches.size() || breaches.get(last).from() > instant)) {
            return last; // whoever asks follows a clock
        }
        int low = 0;
        int high = breaches.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (breaches.get(middle).from() <= instant) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        answered = low;
        return low;
    }

    /** The breach that held at an instant; what it says of its end may lie later. */
    public Optional<Breach> breachAt(long instant) {
        int begun = breachesUntil(instant); // one ends before the next begins
        return begun > 0 && breaches.get(begun - 1).holdsAt(instant) ? Optional.of(breaches.get(begun - 1))
                : Optional.empty();
    }

    /** Its lanes, one for each revision that it had tasks on, in the order of their first launches. */
    public List<Lane> lanes() {
        return Collections.unmodifiableList(lanes);
    }

    /** How many of its tasks were healthy after so many rows. */
    public int healthyAt(int rowsUntil) {
        return count.healthyAt(rowsUntil);
    }

    /**
     * The fewest of its tasks that were healthy in a stretch of time.
     *
     * @param from its first instant, in milliseconds since the epoch
     * @param until its last
     * @param rowsUntil how many rows had happened by then
     */
    public int fewestHealthy(long from, long until, int rowsUntil) {
        int fewest = healthyAt(rowsUntil);
        if (from >= until) {
            return fewest;
        }
        StepLine line = steps();
        for (int step = line.stepAt(until); step >= 0; step--) {
            fewest = Math.min(fewest, line.healthy(step));
            if (line.at(step) <= from) {
                break;
            }
        }
        return fewest;
    }

    /** How many of its tasks were live after so many rows. */
    public int liveAt(int rowsUntil) {
        return count.liveAt(rowsUntil);
    }

    /** How many of its tasks were healthy and live over time, as far as has been read. */
    public StepLine steps() {
        return count.steps();
    }

    void configured(int row, long at, Configuration configuration) {
        configurations.add(new Configured(row, at, configuration));
    }

    void deleted(long at) {
        deletedAt = OptionalLong.of(at);
    }

    void deployed(int row, long at, DeploymentStarted event) {
        deployments.add(new Deployment(row, at, event.deployment(), event.version(), OptionalLong.empty()));
    }

    void completed(String deployment, long at) {
        deployments.replaceAll(each -> each.id().equals(deployment)
                ? new Deployment(each.row(), each.startedAt(), each.id(), each.version(), OptionalLong.of(at))
                : each);
    }

    void breached(int row, long at, int healthy, int lower) {
        breaches.add(new Breach(row, at, OptionalLong.empty(), healthy, lower));
    }

    void restored(long at) {
        Breach last = breaches.removeLast();
        breaches.add(new Breach(last.row(), last.from(), OptionalLong.of(at), last.healthy(), last.lower()));
    }

    void joined(Lane lane) {
        lanes.add(lane);
        count = lane.count();
    }
}
