package org.revisionscope.format.inbox;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All that was found in some files.
 *
 * @param files what each of them held, in order
 * @param services in the order of the files, each once
 * @param tasks the same
 * @param settings wait periods
 * @param events what AWS Health told of retirements
 * @param entities what those events affect
 * @param asides what was seen, and what is made of it is nothing: how often, by what it is
 */
public record Found(List<FoundFile> files, List<FoundService> services, List<FoundTask> tasks,
        List<FoundSetting> settings, List<FoundEvent> events, List<FoundEntity> entities,
        Map<Aside, Integer> asides) {

    /** Takes copies. */
    public Found {
        files = List.copyOf(files);
        services = List.copyOf(services);
        tasks = List.copyOf(tasks);
        settings = List.copyOf(settings);
        events = List.copyOf(events);
        entities = List.copyOf(entities);
        asides = Map.copyOf(asides);
    }

    /** Something that nothing is made of. */
    public enum Aside {
        /** An entry of a list called failures: AWS did not find what it was asked for. */
        FAILURE,
        /** A list that goes on elsewhere: a nextToken. */
        MORE_PAGES,
        /** A Health event about something else than a retirement of tasks. */
        OTHER_EVENT,
        /** A second telling of a service or task; the one with later news is taken. */
        REPEATED,
        /** A service or task on Fargate Spot. */
        SPOT,
        /** The setting that windows decide when tasks are retired. */
        EVENT_WINDOWS
    }

    /** How often something was seen that nothing is made of. */
    public int count(Aside aside) {
        return asides.getOrDefault(aside, 0);
    }

    /** What could not be used of any file. */
    public Stream<ImportProblem> problems() {
        return files.stream().flatMap(file -> file.problems().stream());
    }

    /** Whether there is nothing to make a fleet of. */
    public boolean isEmpty() {
        return services.isEmpty() && tasks.isEmpty() && events.isEmpty();
    }
}
