package org.revisionscope.view.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.history.NoticeLife;
import org.revisionscope.model.history.PlaceLives;

/**
 * The places of the notice rail. Where there are too many, those whose notices reach into view come first.
 *
 * @param places one row each, from top to bottom
 * @param hidden how many places have no row
 * @param severalAccounts whether the places belong to more than one account
 */
record Rail(List<Place> places, int hidden, boolean severalAccounts) {

    /** The most places that are shown one by one. */
    static final int MOST = 5;

    /** The rail of what a sight holds, for the span of a scale. */
    static Rail of(Sight sight, TimeScale scale) {
        PlaceLives lives = sight.past().chronicle().places();
        TreeSet<Place> all = new TreeSet<>(lives.places());
        all.removeIf(place -> lives.waitAt(place, sight.clock()).isEmpty());
        List<Place> shown = new ArrayList<>(all);
        if (shown.size() > MOST) {
            Set<Place> noticed = new HashSet<>();
            for (NoticeLife notice : lives.notices()) {
                if (sight.past().knows(notice.sentRow()) && scale.shows(notice.sentAt(), notice.startsAt())) {
                    noticed.add(notice.id().place());
                }
            }
            shown.sort(Comparator.comparing((Place place) -> !noticed.contains(place)));
            shown = shown.subList(0, MOST - 1);
            shown.sort(Comparator.naturalOrder());
        }
        return new Rail(List.copyOf(shown), all.size() - shown.size(),
                all.stream().map(Place::account).distinct().count() > 1);
    }

    /** How many rows it takes. */
    int rows() {
        return places.size() + (hidden > 0 ? 1 : 0);
    }
}
