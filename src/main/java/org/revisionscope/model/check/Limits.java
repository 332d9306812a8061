package org.revisionscope.model.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.revisionscope.model.event.ServiceEvent.Configuration;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.history.JournalView;

/** The fewest healthy and the most live tasks that each service is allowed; a standalone job has no limits. */
final class Limits {

    /** Looked up by key only. */
    private final Map<ServiceKey, Limit> ofServices = new HashMap<>();
    /** The same by the journal's numbers of owners. */
    private final List<Limit> ofOwners = new ArrayList<>();

    /** What one owner is allowed now. */
    private static final class Limit {
        private int lower;
        private int upper = Integer.MAX_VALUE;
    }

    /** A service is asked to be something else. */
    void configured(ServiceKey service, Configuration configuration) {
        Limit limit = of(service);
        limit.lower = configuration.lower();
        limit.upper = configuration.upper();
    }

    /** The fewest healthy tasks that an owner may have. */
    int lower(JournalView view, int owner) {
        return of(view, owner).lower;
    }

    /** The most live tasks that an owner may have. */
    int upper(JournalView view, int owner) {
        return of(view, owner).upper;
    }

    private Limit of(JournalView view, int owner) {
        for (int number = ofOwners.size(); number <= owner; number++) {
            ofOwners.add(view.owner(number) instanceof Owner.OfService service ? of(service.key()) : new Limit());
        }
        return ofOwners.get(owner);
    }

    private Limit of(ServiceKey service) {
        return ofServices.computeIfAbsent(service, _ -> new Limit());
    }
}
