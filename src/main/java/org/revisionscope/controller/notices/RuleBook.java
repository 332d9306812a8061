package org.revisionscope.controller.notices;

import java.util.List;
import java.util.Optional;

import javafx.beans.value.ObservableValue;

import org.revisionscope.controller.document.Session;
import org.revisionscope.format.aws.EventRule;
import org.revisionscope.format.scenario.PlaceRules;
import org.revisionscope.model.fleet.Place;

/** The rules on the event buses of the open document, to be read and changed. */
public interface RuleBook {

    /** All of them, which change with the document. */
    ObservableValue<PlaceRules> rules();

    /** The rules of a place are these from now on. */
    void keep(Place place, List<EventRule> rules);

    /** The rules of a place; empty if it says nothing about rules. */
    default Optional<List<EventRule>> of(Place place) {
        return rules().getValue().of(place);
    }

    /** Those of a session's document. */
    static RuleBook of(Session session) {
        return new RuleBook() {
            @Override
            public ObservableValue<PlaceRules> rules() {
                return session.rulesProperty();
            }

            @Override
            public void keep(Place place, List<EventRule> rules) {
                session.rule(place, rules);
            }
        };
    }
}
