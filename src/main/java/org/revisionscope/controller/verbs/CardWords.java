package org.revisionscope.controller.verbs;

import java.util.ArrayList;
import java.util.List;

import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.view.Messages;

/**
 * What cards offer, in words.
 *
 * @param situation the fleet at the clock
 * @param messages the words
 */
record CardWords(Situation situation, Messages messages) {

    /** A Region; with its account where there are several. */
    String place(Place place) {
        boolean oneAccount = situation.places().stream()
                .allMatch(other -> other.place().account().equals(place.account()));
        return oneAccount ? place.region().id()
                : messages.format("verbs.place.account", place.account().grouped(), place.region());
    }

    /** A label; with its platform version where several have revisions. */
    String revision(RevisionId id) {
        return new VerbWords(messages).name(new VerbTargets(situation, Focus.NOTHING), id);
    }

    /** What can be asked for as a platform version, the pointer first. */
    List<PlatformVersionChoice> versions() {
        List<PlatformVersionChoice> choices = new ArrayList<>();
        if (situation.versions().latest().isPresent()) {
            choices.add(new PlatformVersionChoice.Latest());
        }
        situation.versions().available().reversed()
                .forEach(version -> choices.add(new PlatformVersionChoice.Exactly(version)));
        return choices;
    }

    /** A choice of platform version. */
    String version(PlatformVersionChoice choice) {
        return switch (choice) {
            case PlatformVersionChoice.Latest _ -> situation.versions().latest()
                    .map(points -> messages.format("verbs.card.version.latest", points))
                    .orElse(PlatformVersionChoice.LATEST_WORD);
            case PlatformVersionChoice.Exactly(var version) -> version.number();
        };
    }
}
