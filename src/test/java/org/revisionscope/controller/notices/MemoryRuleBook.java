package org.revisionscope.controller.notices;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.revisionscope.format.aws.EventRule;
import org.revisionscope.format.scenario.PlaceRules;
import org.revisionscope.model.fleet.Place;

/** Rules that are kept in memory. */
public final class MemoryRuleBook implements RuleBook {

    private final SimpleObjectProperty<PlaceRules> rules = new SimpleObjectProperty<>(PlaceRules.NONE);

    @Override
    public ObservableValue<PlaceRules> rules() {
        return rules;
    }

    @Override
    public void keep(Place place, List<EventRule> kept) {
        Map<Place, List<EventRule>> others = new HashMap<>(rules.get().byPlace());
        others.put(place, kept);
        rules.set(new PlaceRules(others));
    }
}
