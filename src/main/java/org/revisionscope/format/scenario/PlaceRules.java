package org.revisionscope.format.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.revisionscope.format.aws.EventRule;
import org.revisionscope.model.fleet.Place;

/**
 * The rules on the event buses of a file's places (NOTE-4). No run depends on them.
 *
 * @param byPlace the rules of each place that says something about rules
 */
public record PlaceRules(Map<Place, List<EventRule>> byPlace) {

    /** Nobody says anything about rules. */
    public static final PlaceRules NONE = new PlaceRules(Map.of());

    /** Takes a copy of the map. */
    public PlaceRules {
        byPlace = Map.copyOf(byPlace);
    }

    /** The rules of a place; empty if it says nothing about rules, which is not the same as none. */
    public Optional<List<EventRule>> of(Place place) {
        return Optional.ofNullable(byPlace.get(place));
    }

    PlaceRules with(List<Place> places, List<EventRule> rules) {
        Map<Place, List<EventRule>> others = new LinkedHashMap<>(byPlace);
        places.forEach(place -> others.put(place, List.copyOf(rules)));
        return new PlaceRules(others);
    }
}
