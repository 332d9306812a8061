package org.revisionscope.format.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.revisionscope.format.imports.FoundNotice.Standalone;
import org.revisionscope.format.imports.ImportedMark.Named;
import org.revisionscope.format.imports.MarkGuess.Announced;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.StandaloneKey;

/**
 * What notices name, as things of the fleet: those that only a notice names are added, as if they had been there before it.
 *
 * @param services the services of the fleet, which grow
 * @param tasks its standalone tasks, which grow
 * @param unfit services that are left out of it
 * @param ofServices tasks of its services
 */
record NamedThings(Map<ServiceKey, ImportedService> services, Map<Standalone, ImportedTask> tasks,
        Set<ServiceKey> unfit, Map<Standalone, ServiceKey> ofServices) {

    private static final Duration BEFORE = Duration.ofDays(14);

    /** Adds what the notices of a mark name; answers the mark with it. */
    ImportedMark add(Announced announced, ServiceGuess guess, Launching launching, TaskNames names, Remarks remarks) {
        Instant before = before(announced);
        PlatformVersion version = announced.mark().version();
        Set<Place> places = new HashSet<>();
        Set<ServiceKey> namedServices = new TreeSet<>();
        Set<StandaloneKey> namedTasks = new TreeSet<>();
        for (FoundNotice notice : announced.notices()) {
            places.add(notice.place());
            namedServices.addAll(notice.services());
            for (Standalone key : inOrder(notice.tasks())) {
                Optional<ServiceKey> service = Optional.ofNullable(ofServices.get(key));
                if (service.isPresent()) {
                    namedServices.add(service.get());
                } else {
                    namedTasks.add(tasks.computeIfAbsent(key, _ -> task(key, names.of("task", key.id()), version,
                            before, launching, remarks)).key());
                }
            }
        }
        namedServices.removeAll(unfit);
        namedServices.forEach(key -> services.computeIfAbsent(key, _ -> guess.ofNotice(key, version, before)));
        return announced.mark().naming(new Named(places, namedServices, namedTasks));
    }

    /** Two weeks before the notice, and no later than anything that it names and that is known: all of it is as old. */
    private Instant before(Announced announced) {
        Stream<Instant> known = announced.notices().stream().flatMap(notice -> Stream.concat(
                notice.services().stream().map(services::get).filter(Objects::nonNull).map(ImportedService::first),
                notice.tasks().stream().map(tasks::get).filter(Objects::nonNull).map(ImportedTask::launched)));
        return Stream.concat(known, Stream.of(announced.mark().at().minus(BEFORE))).min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static List<Standalone> inOrder(Set<Standalone> named) {
        return named.stream().sorted(Comparator.comparing(Standalone::cluster).thenComparing(Standalone::id)).toList();
    }

    private static ImportedTask task(Standalone key, String name, PlatformVersion version, Instant before,
            Launching launching, Remarks remarks) {
        remarks.add(Remark.NOTICE_TASK, name);
        return new ImportedTask(new StandaloneKey(key.place(), key.cluster(), name), version,
                launching.at(Optional.of(before), version, name));
    }
}
