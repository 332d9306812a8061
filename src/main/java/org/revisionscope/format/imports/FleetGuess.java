package org.revisionscope.format.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.revisionscope.format.imports.Assumption.Topic;
import org.revisionscope.format.imports.FoundNotice.Standalone;
import org.revisionscope.format.imports.MarkGuess.Announced;
import org.revisionscope.format.inbox.Fit;
import org.revisionscope.format.inbox.Found;
import org.revisionscope.format.inbox.FoundService;
import org.revisionscope.format.inbox.FoundTask;
import org.revisionscope.format.scenario.Limits;
import org.revisionscope.model.explain.Dates;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.StandaloneKey;
import org.revisionscope.model.fleet.WaitPeriod;

/** Makes a fleet of what was found. */
public final class FleetGuess {

    private static final String NOTHING =
            "nothing that was found runs on Fargate now, so there is no fleet to import";
    private static final String EXPECTED = "; expected is describe-services or describe-tasks";
    private static final Set<Topic> REASONS = EnumSet.of(Topic.NOTICES, Topic.LEFT_OUT);
    private static final Duration FAR = Duration.ofDays(366);

    private final Found found;
    private final Remarks remarks = new Remarks();
    private final KnownVersions versions = new KnownVersions(remarks);
    private final TaskNames names = new TaskNames();
    private final List<FoundNotice> notices;
    private final Set<ServiceKey> unfit = new HashSet<>();
    private final SequencedMap<ServiceKey, ImportedService> services = new LinkedHashMap<>();
    private final Map<Standalone, ImportedTask> tasks = new LinkedHashMap<>();
    private final Map<Standalone, ServiceKey> ofServices = new HashMap<>();

    private FleetGuess(Found found) {
        this.found = found;
        notices = new ArrayList<>(NoticeMerge.notices(found, remarks));
    }

    /**
     * The fleet.
     *
     * @throws ImportException if there is none, or if it is larger than a scenario can be
     */
    public static ImportedFleet of(Found found) throws ImportException {
        return new FleetGuess(found).fleet();
    }

    private ImportedFleet fleet() throws ImportException {
        List<FoundService> fitting = fitting();
        List<FoundTask> running = running();
        if (fitting.isEmpty() && running.isEmpty() && notices.isEmpty()) {
            throw nothing();
        }
        checkSize(fitting, running);
        SequencedMap<Place, WaitPeriod> waits = waits(fitting, running);
        Instant start = start(waits);
        if (start.isBefore(versions.released(KnownVersions.CURRENT))) {
            throw new ImportException("the output is of " + Dates.full(start.toEpochMilli())
                    + ", when there was no platform version 1.4.0 yet");
        }
        Launching launching = new Launching(start, versions, remarks);
        ServiceGuess guess = new ServiceGuess(versions, launching, names, remarks);
        addTold(fitting, running, guess, launching);
        if (!running.isEmpty() || !fitting.isEmpty()) {
            notices.removeIf(notice -> isPast(notice, start));
        }
        notices.removeIf(notice -> isFar(notice, start));
        List<ImportedMark> marks = new ArrayList<>();
        for (Announced announced : new MarkGuess(waits, this::version, remarks).of(notices)) {
            marks.add(new NamedThings(services, tasks, unfit, ofServices).add(announced, guess, launching, names,
                    remarks));
        }
        if (services.isEmpty() && tasks.isEmpty()) {
            throw nothing();
        }
        Asides.tell(found, remarks);
        List<ImportedService> sorted = new ArrayList<>(services.values());
        sorted.sort(Comparator.comparing(ImportedService::key));
        ImportedFleet uncut = new ImportedFleet(start, versions.catalogueName(), waits, sorted,
                List.copyOf(tasks.values()), marks, new Cuts(List.of()),
                remarks.all());
        if (uncut.taskCount() > Limits.TASKS) {
            throw tooLarge(uncut.taskCount());
        }
        return uncut.with(new FleetCuts(uncut).proposed());
    }

    /** Says with it why nothing was made of what there is. */
    private ImportException nothing() {
        Asides.tell(found, remarks);
        String reasons = remarks.all().stream().filter(each -> REASONS.contains(each.topic()))
                .map(Assumption::sentence).collect(Collectors.joining(" "));
        return new ImportException(reasons.isEmpty() ? NOTHING + EXPECTED : NOTHING + ". " + reasons);
    }

    private List<FoundService> fitting() {
        List<FoundService> fitting = new ArrayList<>();
        for (FoundService service : found.services()) {
            if (service.fit() == Fit.FITS) {
                fitting.add(service);
            } else {
                unfit.add(service.key());
                leaveOut(service.fit(), service.key().resource());
            }
        }
        return fitting;
    }

    private List<FoundTask> running() {
        List<FoundTask> running = new ArrayList<>();
        for (FoundTask task : found.tasks()) {
            if (task.fit() != Fit.FITS) {
                leaveOut(task.fit(), task.family() + " " + task.id());
            } else if (task.service().isEmpty() || !unfit.contains(key(task))) {
                running.add(task);
            }
        }
        return running;
    }

    private void leaveOut(Fit fit, String subject) {
        switch (fit) {
            case GONE -> remarks.add(Remark.GONE, subject);
            case WINDOWS -> remarks.add(Remark.WINDOWS, subject);
            case ELSEWHERE -> remarks.add(Remark.ELSEWHERE, subject);
            case FITS -> throw new IllegalArgumentException(subject + " takes part");
        }
    }

    private static ServiceKey key(FoundTask task) {
        return new ServiceKey(task.place(), task.cluster(), task.service().orElseThrow());
    }

    /** Before anything is made of counts, which may be any. */
    private static void checkSize(List<FoundService> fitting, List<FoundTask> running) throws ImportException {
        long most = running.size() + fitting.stream().mapToLong(FoundService::desiredCount).sum();
        if (most > Limits.TASKS) {
            throw tooLarge(most);
        }
    }

    private static ImportException tooLarge(long tasks) {
        return new ImportException(String.format(Locale.ENGLISH,
                "the fleet has up to %,d tasks, a scenario has at most %,d", tasks, Limits.TASKS));
    }

    private SequencedMap<Place, WaitPeriod> waits(List<FoundService> fitting, List<FoundTask> running) {
        Set<Place> places = new TreeSet<>();
        fitting.forEach(service -> places.add(service.key().place()));
        running.forEach(task -> places.add(task.place()));
        notices.forEach(notice -> places.add(notice.place()));
        return new WaitGuess(found.settings(), notices, remarks).of(places);
    }

    private Instant start(Map<Place, WaitPeriod> waits) throws ImportException {
        Optional<Instant> seen = Opening.of(found, notices);
        if (seen.isPresent()) {
            remarks.add(Topic.CLOCK, "The clock opens on " + Dates.full(seen.get().toEpochMilli())
                    + ", the latest instant that the output tells.");
            return seen.get();
        }
        MarkGuess marks = new MarkGuess(waits, _ -> KnownVersions.CURRENT, remarks);
        Instant first = notices.stream().map(notice -> marks.mark(notice).at()).min(Comparator.naturalOrder())
                .orElseThrow(() -> new ImportException("no output tells an instant, so it cannot be said when the "
                        + "clock should open"));
        remarks.add(Topic.CLOCK, "The clock opens on " + Dates.full(first.toEpochMilli())
                + ", when the first notice is sent.");
        return first;
    }

    private void addTold(List<FoundService> fitting, List<FoundTask> running, ServiceGuess guess,
            Launching launching) {
        Map<ServiceKey, List<FoundTask>> byService = new LinkedHashMap<>();
        for (FoundTask task : running) {
            if (task.service().isPresent()) {
                byService.computeIfAbsent(key(task), _ -> new ArrayList<>()).add(task);
                ofServices.put(new Standalone(task.place(), task.cluster(), task.id()), key(task));
            } else {
                addStandalone(task, launching);
            }
        }
        for (FoundService service : fitting) {
            List<FoundTask> its = Optional.ofNullable(byService.remove(service.key())).orElse(List.of());
            services.put(service.key(), guess.told(service, its));
        }
        byService.forEach((key, its) -> services.put(key, guess.ofTasks(key, its)));
    }

    private void addStandalone(FoundTask task, Launching launching) {
        String name = names.of(task.family(), task.id());
        PlatformVersion version = versions.known(task.version(), name);
        remarks.add(Remark.ENDLESS, name);
        if (task.origin() == FoundTask.Origin.SCHEDULE) {
            remarks.add(Remark.SCHEDULED, name);
        }
        tasks.put(new Standalone(task.place(), task.cluster(), task.id()),
                new ImportedTask(new StandaloneKey(task.place(), task.cluster(), name), version,
                        launching.at(task.launchedAt(), version, name)));
    }

    private boolean isPast(FoundNotice notice, Instant start) {
        return leftOut(notice, !notice.startsAt().isAfter(start), "had started before the clock opens");
    }

    private boolean isFar(FoundNotice notice, Instant start) {
        return leftOut(notice, Duration.between(start, notice.startsAt()).compareTo(FAR) > 0,
                "starts more than a year after the clock opens");
    }

    private boolean leftOut(FoundNotice notice, boolean isLeftOut, String why) {
        if (isLeftOut) {
            remarks.add(Topic.NOTICES, "The retirement in " + WaitGuess.told(notice.place()) + " of "
                    + Dates.full(notice.startsAt().toEpochMilli()) + " " + why + ", so its notice is left out.");
        }
        return isLeftOut;
    }

    /** The version of most that a notice names, as far as it is known. */
    private PlatformVersion version(FoundNotice notice) {
        Map<PlatformVersion, Integer> counts = new HashMap<>();
        for (ServiceKey key : notice.services()) {
            Optional.ofNullable(services.get(key)).ifPresent(each -> counts.merge(each.version(), 1, Integer::sum));
        }
        for (Standalone key : notice.tasks()) {
            Optional.ofNullable(tasks.get(key)).ifPresent(each -> counts.merge(each.version(), 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<PlatformVersion, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).orElse(KnownVersions.CURRENT);
    }
}
