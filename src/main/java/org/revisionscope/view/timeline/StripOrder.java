package org.revisionscope.view.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.revisionscope.model.event.ServiceEvent.Configuration;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.history.ServiceLife;

/** Which services have a floor strip, and in which order: the selected one, then least headroom first. */
final class StripOrder {

    /** Never more strips than this. */
    private static final int MOST = 6;

    /** The share of the control's height that strips may take. */
    private static final double SHARE = 0.16;

    private StripOrder() {}

    private record Candidate(ServiceKey service, boolean selected, int headroom) {

        boolean isBefore(Candidate other) {
            return selected == other.selected ? headroom < other.headroom : selected;
        }
    }

    /** The services of the strips of a control so high, from top to bottom. */
    static List<ServiceKey> of(Sight sight, Subject selection, double height) {
        int room = Math.clamp((long) (height * SHARE / Metrics.STRIP_ROW), 1, MOST);
        Source past = sight.past();
        List<Candidate> first = new ArrayList<>(room + 1);
        for (ServiceLife life : past.chronicle().services().all()) {
            Configuration configuration = life.configurationAt(sight.clock()).orElse(null);
            if (configuration != null && configuration.desiredCount() > 0) {
                insert(first, new Candidate(life.key(), isSelected(life, selection),
                        life.healthyAt(past.rows()) - held(life, sight) - configuration.lower()), room);
            }
        }
        return first.stream().sorted(Comparator.comparingInt(Candidate::headroom)).map(Candidate::service).toList();
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

    private static boolean isSelected(ServiceLife life, Subject selection) {
        return selection instanceof Subject.OfService selected && selected.service().equals(life.key());
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
