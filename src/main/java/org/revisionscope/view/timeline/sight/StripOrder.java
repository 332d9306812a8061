package org.revisionscope.view.timeline.sight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.revisionscope.model.event.ServiceEvent.Configuration;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.history.ServiceLife;

/** Which services have a floor strip, and in which order: those that are wanted or selected, then least headroom first. */
public final class StripOrder {

    /** Never more strips than this. */
    private static final int MOST = 6;

    private StripOrder() {}

    /** A service whose floor may be shown: the lower its rank, the sooner it is. */
    private record Candidate(ServiceKey service, int rank, int headroom) {

        boolean isBefore(Candidate other) {
            return rank == other.rank ? headroom < other.headroom : rank < other.rank;
        }
    }

    /** The services of the strips from top to bottom, where there is room for so many. */
    public static List<ServiceKey> of(Sight sight, Subject selection, int most) {
        int room = Math.min(most, MOST);
        if (sight.strips().isEmpty()) {
            return first(sight, service(selection, sight).stream().toList(), room).stream()
                    .sorted(Comparator.comparingInt(Candidate::headroom)).map(Candidate::service).toList();
        }
        return first(sight, sight.strips(), room).stream().map(Candidate::service).toList();
    }

    /** The services with least headroom, as many as could ever be shown. */
    static List<ServiceKey> tightest(Sight sight) {
        return first(sight, List.of(), MOST).stream().map(Candidate::service).toList();
    }

    /** So many services: these first, in their order, and then those with least headroom. */
    private static List<Candidate> first(Sight sight, List<ServiceKey> wanted, int room) {
        Source past = sight.past();
        List<Candidate> first = new ArrayList<>(room + 1);
        for (ServiceLife life : past.chronicle().services().all()) {
            Configuration configuration = life.configurationAt(sight.clock()).orElse(null);
            if (configuration != null && configuration.desiredCount() > 0) {
                int place = wanted.indexOf(life.key());
                insert(first, new Candidate(life.key(), place < 0 ? wanted.size() : place,
                        life.healthyAt(past.rows()) - held(life, sight) - configuration.lower()), room);
            }
        }
        return first;
    }

    /** Keeps the first so many in order; of equal ones those that came first. There are far more services than room. */
    private static void insert(List<Candidate> first, Candidate candidate, int room) {
        int place = first.size();
        while (place > 0 && candidate.isBefore(first.get(place - 1))) {
            place--;
        }
        if (place < room) {
            first.add(place, candidate);
            if (first.size() > room) {
                first.removeLast();
            }
        }
    }

    /** The service that is selected, or whose task is. */
    private static Optional<ServiceKey> service(Subject selection, Sight sight) {
        return switch (selection) {
            case Subject.OfService selected -> Optional.of(selected.service());
            case Subject.OfTask selected -> {
                JournalView view = sight.past().chronicle().view();
                yield view.owner(view.ownerOf(selected.task())) instanceof Owner.OfService owner
                        ? Optional.of(owner.key())
                        : Optional.empty();
            }
            case Subject.Nothing _,Subject.OfBookmark _,Subject.OfVersion _,Subject.OfRevision _,Subject.OfPlace _,Subject.OfNotice _ ->
                    Optional.empty();
        };
    }

    /** How many tasks more were missing in a breach that has only just gone by. */
    private static int held(ServiceLife life, Sight sight) {
        List<ServiceLife.Breach> breaches = life.breaches();
        int held = 0;
        for (int i = life.breachesUntil(sight.clock()) - 1; i >= 0; i--) { // what was read ahead may be long
            ServiceLife.Breach breach = breaches.get(i);
            if (breach.to().orElse(Source.NEVER) <= sight.passage().heldFrom()) {
                break;
            }
            if (!breach.holdsAt(sight.clock())) {
                held = Math.max(held, breach.lower() - breach.healthy());
            }
        }
        return held;
    }
}
