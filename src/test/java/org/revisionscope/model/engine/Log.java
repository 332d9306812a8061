package org.revisionscope.model.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.revisionscope.model.event.Entry;
import org.revisionscope.model.event.Event;
import org.revisionscope.model.event.TaskEvent;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.TaskArn;
import org.revisionscope.model.fleet.TaskState;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.scenario.Scenario;

/** An event log that can be asked what a worked case says: how low, how high, when, on which revision. */
public final class Log {

    private final List<Entry> entries;

    private Log(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** The log of a scenario that is run to its end. */
    public static Log of(Scenario scenario) {
        Simulation simulation = Simulation.of(scenario);
        simulation.runToEnd();
        return of(simulation.view());
    }

    /** What a journal holds. */
    public static Log of(JournalView view) {
        List<Entry> entries = new ArrayList<>(view.rows());
        for (int row = 0; row < view.rows(); row++) {
            entries.add(view.entry(row));
        }
        return new Log(entries);
    }

    /** Every line, in order. */
    public List<Entry> entries() {
        return entries;
    }

    /** The events of one kind, in order. */
    public <E extends Event> List<E> events(Class<E> kind) {
        return entries.stream().map(Entry::event).filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The only event of a kind. */
    public <E extends Event> E only(Class<E> kind) {
        List<E> found = events(kind);
        if (found.size() != 1) {
            throw new AssertionError("expected one " + kind.getSimpleName() + ", found " + found);
        }
        return found.getFirst();
    }

    /** The lines whose event is of a kind and passes a test. */
    public <E extends Event> List<Entry> lines(Class<E> kind, Predicate<E> which) {
        return entries.stream().filter(entry -> kind.isInstance(entry.event()) && which.test(kind.cast(entry.event())))
                .toList();
    }

    /** When each event of a kind that passes a test happened. */
    public <E extends Event> List<Instant> times(Class<E> kind, Predicate<E> which) {
        return lines(kind, which).stream().map(Entry::at).toList();
    }

    /** The task that the scenario gave this name. */
    public TaskArn taskNamed(String name) {
        return events(TaskEvent.TaskLaunched.class).stream()
                .filter(launched -> launched.name().equals(Optional.of(name)))
                .map(TaskEvent.TaskLaunched::task).findFirst().orElseThrow();
    }

    /** The launch of a task. */
    public TaskEvent.TaskLaunched launchOf(TaskArn task) {
        return events(TaskEvent.TaskLaunched.class).stream()
                .filter(launched -> launched.task().equals(task)).findFirst().orElseThrow();
    }

    /** The launches of a service, in order. */
    public List<Entry> launchesOf(ServiceKey service) {
        return lines(TaskEvent.TaskLaunched.class, launched -> launched.service().equals(Optional.of(service)));
    }

    /** The steps with which tasks of a service ceased to be live, in order. */
    public List<Entry> stopsOf(ServiceKey service) {
        Set<TaskArn> mine = tasksOf(service);
        return lines(TaskEvent.TaskStateChanged.class,
                step -> mine.contains(step.task()) && step.from().isLive() && !step.to().isLive());
    }

    /** When a task reached a state. */
    public Instant reached(TaskArn task, TaskState state) {
        return times(TaskEvent.TaskStateChanged.class, step -> step.task().equals(task) && step.to() == state)
                .getFirst();
    }

    /** The number of live tasks of a service after each line. */
    public Counts liveOf(ServiceKey service) {
        return counts(tasksOf(service), TaskLives::live);
    }

    /** The number of healthy tasks of a service after each line. */
    public Counts healthyOf(ServiceKey service) {
        return counts(tasksOf(service), TaskLives::healthy);
    }

    /** The number of live tasks on a revision after each line. */
    public Counts liveOn(RevisionId revision) {
        Set<TaskArn> there = new HashSet<>();
        events(TaskEvent.TaskLaunched.class).stream().filter(launched -> launched.revision().equals(revision))
                .forEach(launched -> there.add(launched.task()));
        return counts(there, TaskLives::live);
    }

    private Set<TaskArn> tasksOf(ServiceKey service) {
        Set<TaskArn> mine = new HashSet<>();
        launchesOf(service).forEach(entry -> mine.add(((TaskEvent.TaskLaunched) entry.event()).task()));
        return mine;
    }

    private Counts counts(Set<TaskArn> tasks, ToIntFunction<TaskLives> measure) {
        TaskLives lives = new TaskLives();
        List<Counts.Step> steps = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.event() instanceof TaskEvent event && tasks.contains(event.task())) {
                lives.apply(event);
                steps.add(new Counts.Step(entry.at(), measure.applyAsInt(lives)));
            }
        }
        return new Counts(steps);
    }

    /** Which of some tasks are live and which healthy, line by line. */
    private static final class TaskLives {

        private final Set<TaskArn> live = new HashSet<>();
        private final Set<TaskArn> healthy = new HashSet<>();

        void apply(TaskEvent event) {
            switch (event) {
                case TaskEvent.TaskLaunched launched -> live.add(launched.task());
                case TaskEvent.TaskHealthy passed -> healthy.add(passed.task());
                case TaskEvent.TaskStateChanged step when !step.to().isLive() -> {
                    live.remove(step.task());
                    healthy.remove(step.task());
                }
                case TaskEvent.TaskStateChanged _,TaskEvent.TaskOutgoing _,TaskEvent.TaskStopped _ -> {
                    // neither changes what is live or healthy
                }
            }
        }

        int live() {
            return live.size();
        }

        int healthy() {
            return healthy.size();
        }
    }

    /**
     * A number that changes from line to line.
     *
     * @param steps its value after each line that may have changed it
     */
    public record Counts(List<Step> steps) {

        /**
         * A value and since when.
         *
         * @param at the instant of the line
         * @param value the number after it
         */
        public record Step(Instant at, int value) {}

        /** The value that an instant ends with. */
        public int at(Instant instant) {
            return steps.stream().filter(step -> !step.at().isAfter(instant)).reduce((_, later) -> later)
                    .map(Step::value).orElse(0);
        }

        /** The same from an instant on, beginning with the value that it was reached with. */
        public Counts since(Instant instant) {
            int before = steps.stream().filter(step -> step.at().isBefore(instant)).reduce((_, later) -> later)
                    .map(Step::value).orElse(0);
            return new Counts(Stream.concat(Stream.of(new Step(instant, before)),
                    steps.stream().filter(step -> !step.at().isBefore(instant))).toList());
        }

        /** The lowest value. */
        public int lowest() {
            return steps.stream().mapToInt(Step::value).min().orElse(0);
        }

        /** The highest value. */
        public int highest() {
            return steps.stream().mapToInt(Step::value).max().orElse(0);
        }

        /** The instants that end with a value, each from a change up to the next. */
        public List<Instant> changesTo(int value) {
            List<Instant> found = new ArrayList<>();
            for (Step step : steps) {
                if (at(step.at()) == value && (found.isEmpty() || !found.getLast().equals(step.at()))) {
                    found.add(step.at());
                }
            }
            return found;
        }

        /** The area under the number between two instants, in whole milliseconds. */
        public long millis(Instant from, Instant to) {
            long sum = 0;
            Instant reached = from;
            int value = at(from);
            for (Step step : steps) {
                if (step.at().isAfter(from) && step.at().isBefore(to)) {
                    sum += value * (step.at().toEpochMilli() - reached.toEpochMilli());
                    reached = step.at();
                    value = step.value();
                }
            }
            return sum + value * (to.toEpochMilli() - reached.toEpochMilli());
        }
    }
}
