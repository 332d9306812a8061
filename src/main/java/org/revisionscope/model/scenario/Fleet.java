package org.revisionscope.model.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.fleet.ServiceSpec;
import org.revisionscope.model.fleet.StandaloneKey;
import org.revisionscope.model.fleet.TaskNetwork;
import org.revisionscope.model.fleet.TaskSpec;
import org.revisionscope.model.fleet.WaitPeriod;

/**
 * What customers run.
 *
 * @param places the accounts and Regions, each with its first wait period
 * @param services services that the file lists
 * @param tasks standalone tasks that the file lists
 * @param schedules standalone tasks that are started again and again
 */
public record Fleet(List<PlaceSetup> places, List<ServiceSetup> services, List<TaskSetup> tasks,
        List<Schedule> schedules) {

    /** Takes copies of the lists. */
    public Fleet {
        places = List.copyOf(places);
        services = List.copyOf(services);
        tasks = List.copyOf(tasks);
        schedules = List.copyOf(schedules);
    }

    /**
     * A place and its first setting.
     *
     * @param place the account and Region
     * @param waitPeriod the setting that the run begins with
     */
    public record PlaceSetup(Place place, WaitPeriod waitPeriod) {}

    /**
     * A service that the file lists.
     *
     * @param created when it was created; with listed tasks, no later than the first of them
     * @param spec what it asks for
     * @param tasks tasks that it is known to have launched before the clock opens; if there are any, its scheduler
     *     first acts at the scenario's start (SVC-12)
     */
    public record ServiceSetup(Instant created, ServiceSpec spec, List<ListedTask> tasks) {

        /** Takes a copy of the list. */
        public ServiceSetup {
            tasks = List.copyOf(tasks);
        }
    }

    /**
     * A task that is listed under its service: REV-1 places it at its launch.
     *
     * @param launched when it was launched
     * @param name its readable name
     */
    public record ListedTask(Instant launched, Optional<String> name) {}

    /**
     * A standalone task that the file lists.
     *
     * @param launched when it is run
     * @param spec what it asks for
     */
    public record TaskSetup(Instant launched, TaskSpec spec) {}

    /**
     * A standalone task that is started at regular instants, overlapping or not (TASK-3).
     *
     * @param key where it runs and what its tasks are called
     * @param platformVersion as asked for at each run
     * @param first the first run
     * @param every from one run to the next, at least a minute
     * @param length how long each run lasts, from RUNNING; empty for runs without end
     * @param network how each run reaches AWS while it starts; empty if nothing has to be checked (PV-8)
     */
    public record Schedule(StandaloneKey key, PlatformVersionChoice platformVersion, Instant first, Duration every,
            Optional<Duration> length, Optional<TaskNetwork> network) {

        /** @throws IllegalArgumentException if runs come more often than once a minute or have no positive length */
        public Schedule {
            if (every.compareTo(Duration.ofMinutes(1)) < 0) {
                throw new IllegalArgumentException("a schedule runs at most once a minute");
            }
            if (length.isPresent() && !length.get().isPositive()) {
                throw new IllegalArgumentException("a task's length must be positive");
            }
        }

        /** One whose runs reach AWS without the endpoints of a VPC. */
        public Schedule(StandaloneKey key, PlatformVersionChoice platformVersion, Instant first, Duration every,
                Optional<Duration> length) {
            this(key, platformVersion, first, every, length, Optional.empty());
        }

        /** What each run asks for. */
        public TaskSpec spec() {
            return new TaskSpec(key, platformVersion, length, Optional.empty(), network);
        }
    }
}
