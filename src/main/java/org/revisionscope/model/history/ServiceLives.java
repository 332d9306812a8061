package org.revisionscope.model.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.revisionscope.model.event.ServiceEvent;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.ServiceKey;

/** The lives of services, numbered in order of creation; a service that was deleted and created again goes on. */
public final class ServiceLives {

    private JournalView view;
    private final TaskLives tasks;
    private final List<ServiceLife> lives = new ArrayList<>();
    private final Map<ServiceKey, ServiceLife> byKey = new HashMap<>();
    private List<ServiceLife> sorted = List.of();

    ServiceLives(JournalView view, TaskLives tasks) {
        this.tasks = tasks;
        this.view = view;
    }

    /** How many services were created. */
    public int count() {
        return lives.size();
    }

    /** A service by its number. */
    public ServiceLife get(int service) {
        return lives.get(service);
    }

    /** All services, in order of creation. */
    public List<ServiceLife> all() {
        return Collections.unmodifiableList(lives);
    }

    /** All services, by key. */
    public List<ServiceLife> sorted() {
        if (sorted.size() != lives.size()) {
            sorted = lives.stream().sorted(Comparator.comparing(ServiceLife::key)).toList();
        }
        return sorted;
    }

    /** A service by its key. */
    public Optional<ServiceLife> of(ServiceKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The service behind the journal's number of an owner; empty for a standalone job. */
    public Optional<ServiceLife> ofOwner(int owner) {
        return view.owner(owner) instanceof Owner.OfService service ? of(service.key()) : Optional.empty();
    }

    void readOn(JournalView longer) {
        view = longer;
    }

    void read(int row, ServiceEvent event) {
        long at = view.at(row);
        ServiceLife life = life(event.service());
        switch (event) {
            case ServiceEvent.ServiceDeleted _ -> life.deleted(at);
            case ServiceEvent.Configured configured -> life.configured(row, at, configured.configuration());
            case ServiceEvent.DeploymentStarted started -> life.deployed(row, at, started);
            case ServiceEvent.DeploymentCompleted completed -> life.completed(completed.deployment(), at);
            case ServiceEvent.FloorBreached breached -> life.breached(row, at, breached.healthy(), breached.lower());
            case ServiceEvent.FloorRestored _ -> life.restored(at);
            case ServiceEvent.SteadyState _ -> {
                // being steady is no change of anything that is kept here
            }
        }
    }

    void joined(Lane lane) {
        if (view.owner(lane.owner()) instanceof Owner.OfService service) {
            life(service.key()).joined(lane);
        }
    }

    private ServiceLife life(ServiceKey key) {
        ServiceLife known = byKey.get(key);
        if (known != null) {
            return known;
        }
        ServiceLife life = new ServiceLife(tasks, key, lives.size());
        lives.add(life);
        byKey.put(key, life);
        return life;
    }
}
