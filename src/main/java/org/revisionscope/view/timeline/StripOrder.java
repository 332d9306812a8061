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

    private record Candidate(ServiceKey service, boolean selected, int headroom) {}

    /** The services of the strips of a control so high, from top to bottom. */
    static List<ServiceKey> of(Sight sight, Subject selection, double height) {
        int room = Math.clamp((long) (height * SHARE / Metrics.STRIP_ROW), 1, MOST);
        Source past = sight.past();
        List<Candidate> candidates = new ArrayList<>();
        for (ServiceLife life : past.chronicle().services().all()) {
            life.configurationAt(sight.clock()).filter(configuration -> configuration.desiredCount() > 0)
                    .ifPresent(configuration -> candidates.add(new Candidate(life.key(),
                            selection.equals(new Subject.OfService(life.key())),
                            headroom(life, configuration, past))));
        }
        return candidates.stream()
                .sorted(Comparator.comparing(Candidate::selected).reversed()
                        .thenComparingInt(Candidate::headroom))
                .limit(room).sorted(Comparator.comparingInt(Candidate::headroom))
                .map(Candidate::service).toList();
    }

    private static int headroom(ServiceLife life, Configuration configuration, Source past) {
        return life.healthyAt(past.rows()) - configuration.lower();
    }
}
