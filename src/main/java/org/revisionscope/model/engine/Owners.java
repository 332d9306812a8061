package org.revisionscope.model.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.history.Journal;

/** Who owns tasks, by number; and the order of owners in which steps of one instant are taken (T-2). */
final class Owners {

    /** Where it is shared with a copy, it is replaced before it changes. */
    private TreeMap<Owner, Integer> numbers = new TreeMap<>();
    private boolean shared;
    private final List<@Nullable ServiceState> services = new ArrayList<>();
    private final List<PlaceState> places = new ArrayList<>();
    private int[] runs = new int[16];
    private int[] ranks = new int[0];

    /** The number of an owner, which is made known to the journal when it is new. */
    int number(Owner owner, PlaceState place, Journal journal) {
        Integer known = numbers.get(owner);
        if (known != null) {
            return known;
        }
        int number = journal.addOwner(owner);
        if (shared) {
            numbers = new TreeMap<>(numbers);
            shared = false;
        }
        numbers.put(owner, number);
        services.add(null);
        places.add(place);
        if (number == runs.length) {
            runs = Arrays.copyOf(runs, 2 * number);
        }
        return number;
    }

    void setService(ServiceState service) {
        services.set(service.owner, service);
    }

    /** All services, deleted ones too. */
    Stream<ServiceState> services() {
        return services.stream().flatMap(Stream::ofNullable);
    }

    /** The service behind an owner, or null where the owner is a standalone job. */
    @Nullable
    ServiceState service(int owner) {
        return services.get(owner);
    }

    Optional<ServiceState> find(ServiceKey key) {
        Integer number = numbers.get(new Owner.OfService(key));
        return number == null ? Optional.empty() : Optional.ofNullable(services.get(number));
    }

    PlaceState place(int owner) {
        return places.get(owner);
    }

    /** Counts a launch: the n-th of this owner, from 1. */
    int nextRun(int owner) {
        return ++runs[owner];
    }

    /** Where an owner stands among all, in the order of {@link Owner#ORDER}. */
    int[] ranks() {
        if (ranks.length != numbers.size()) {
            ranks = new int[numbers.size()];
            int rank = 0;
            for (int number : numbers.values()) {
                ranks[number] = rank++;
            }
        }
        return ranks;
    }

    /**
     * A copy in which owners belong to the copies of their places, and services to copies of themselves.
     *
     * @param copiedPlaces by the numbers of places
     */
    Owners copy(PlaceState[] copiedPlaces) {
        Owners copy = new Owners();
        shared = true;
        copy.shared = true;
        copy.numbers = numbers;
        copy.runs = runs.clone();
        copy.ranks = ranks;
        for (int owner = 0; owner < places.size(); owner++) {
            PlaceState place = copiedPlaces[places.get(owner).number];
            ServiceState service = services.get(owner);
            copy.places.add(place);
            copy.services.add(service == null ? null : service.copy(place));
        }
        return copy;
    }
}
