package org.revisionscope.format.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

import org.revisionscope.model.fleet.AccountId;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.WaitPeriod;

/** A fleet as it can be simulated, before it is said where its revisions begin. */
public final class ImportedFleet {

    private final Instant start;
    private final String catalogue;
    private final SequencedMap<Place, WaitPeriod> places;
    private final List<ImportedService> services;
    private final List<ImportedTask> tasks;
    private final List<ImportedMark> marks;
    private final Cuts cuts;
    private final List<Assumption> assumptions;
    private final SequencedMap<PlatformVersion, List<Instant>> launches;

    ImportedFleet(Instant start, String catalogue, SequencedMap<Place, WaitPeriod> places,
            List<ImportedService> services, List<ImportedTask> tasks, List<ImportedMark> marks, Cuts cuts,
            List<Assumption> assumptions) {
        this.start = start;
        this.catalogue = catalogue;
        this.places = Collections.unmodifiableSequencedMap(places);
        this.services = List.copyOf(services);
        this.tasks = List.copyOf(tasks);
        this.marks = List.copyOf(marks);
        this.cuts = cuts;
        this.assumptions = List.copyOf(assumptions);
        launches = Collections.unmodifiableSequencedMap(sortedLaunches());
    }

    /** When the clock opens. */
    public Instant start() {
        return start;
    }

    /** The same fleet with other cuts proposed. */
    ImportedFleet with(Cuts others) {
        return new ImportedFleet(start, catalogue, places, services, tasks, marks, others, assumptions);
    }

    String catalogue() {
        return catalogue;
    }

    /** Where it runs, with the wait period of each place. */
    public SequencedMap<Place, WaitPeriod> places() {
        return places;
    }

    List<ImportedService> services() {
        return services;
    }

    List<ImportedTask> tasks() {
        return tasks;
    }

    List<ImportedMark> marks() {
        return marks;
    }

    /** The cuts that are proposed. */
    public Cuts cuts() {
        return cuts;
    }

    /** What was assumed, apart from revisions. */
    List<Assumption> assumptions() {
        return assumptions;
    }

    /** Whose fleet it is, in order. */
    public List<AccountId> accounts() {
        return places.sequencedKeySet().stream().map(Place::account).distinct().sorted().toList();
    }

    /** How many services there are. */
    public int serviceCount() {
        return services.size();
    }

    /** How many standalone tasks there are. */
    public int standaloneCount() {
        return tasks.size();
    }

    /** How many tasks there are when the clock opens, those of services included. */
    public int taskCount() {
        return tasks.size() + services.stream()
                .mapToInt(service -> service.tasks().isEmpty() ? service.desiredCount() : service.tasks().size()).sum();
    }

    /** Every launch before the clock opens, by platform version, the earliest first. */
    public SequencedMap<PlatformVersion, List<Instant>> launches() {
        return launches;
    }

    private SequencedMap<PlatformVersion, List<Instant>> sortedLaunches() {
        SequencedMap<PlatformVersion, List<Instant>> sorted = new TreeMap<>();
        for (ImportedService service : services) {
            List<Instant> held = sorted.computeIfAbsent(service.version(), _ -> new ArrayList<>());
            if (service.tasks().isEmpty()) {
                held.addAll(Collections.nCopies(service.desiredCount(), service.created()));
            } else {
                service.tasks().forEach(task -> held.add(task.launched()));
            }
        }
        tasks.forEach(task -> sorted.computeIfAbsent(task.version(), _ -> new ArrayList<>()).add(task.launched()));
        sorted.values().forEach(Collections::sort);
        return sorted;
    }

    /** When anything of a platform version was launched or created first. */
    Instant first(PlatformVersion version) {
        Instant first = start;
        for (ImportedService service : services) {
            if (service.version().equals(version)) {
                first = earlier(first, earlier(service.created(), service.first()));
            }
        }
        for (ImportedTask task : tasks) {
            first = task.version().equals(version) ? earlier(first, task.launched()) : first;
        }
        return first;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
