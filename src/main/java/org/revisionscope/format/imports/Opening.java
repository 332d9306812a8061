package org.revisionscope.format.imports;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.revisionscope.format.inbox.Found;

/** The instant at which a fleet was looked at, as far as its outputs tell. */
final class Opening {

    private Opening() {}

    /** The latest instant that any output tells of the past, on the next whole minute; empty if only notices tell any. */
    static Optional<Instant> of(Found found, List<FoundNotice> notices) {
        Stream<Optional<Instant>> ofServices =
                found.services().stream().flatMap(service -> Stream.of(service.changedAt(), service.deployedAt()));
        Stream<Optional<Instant>> ofTasks =
                found.tasks().stream().flatMap(task -> Stream.of(task.changedAt(), task.launchedAt()));
        Optional<Instant> ofFleet = latest(Stream.concat(ofServices, ofTasks));
        if (ofFleet.isEmpty()) {
            return Optional.empty();
        }
        return latest(Stream.concat(Stream.of(ofFleet), notices.stream().map(FoundNotice::toldAt)))
                .map(Opening::nextMinute);
    }

    private static Optional<Instant> latest(Stream<Optional<Instant>> instants) {
        return instants.flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    private static Instant nextMinute(Instant instant) {
        Instant minute = instant.truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(instant) ? minute : minute.plus(1, ChronoUnit.MINUTES);
    }
}
