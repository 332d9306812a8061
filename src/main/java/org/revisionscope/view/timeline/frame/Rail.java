package org.revisionscope.view.timeline.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.history.NoticeLife;
import org.revisionscope.model.history.PlaceLives;
import org.revisionscope.view.timeline.outline.Metrics;
import org.revisionscope.view.timeline.scale.TimeScale;
import org.revisionscope.view.timeline.sight.Sight;

/**
 * The places of the notice rail. Where there are too many, those whose notices reach into view come first.
 *
 * @param places one row each, from top to bottom
 * @param hidden how many places have no row
 * @param severalAccounts whether the places belong to more than one account
 */
public record Rail(List<Place> places, int hidden, boolean severalAccounts) {

    /** The most rows, however much room there is, */
    private static final int MOST = 5;
    /** and however little. */
    private static final int LEAST = 2;
    /** The share of the height that it takes at most. */
    private static final double SHARE = 0.25;

    /** The rail of what a sight holds, for the span of a scale, in a control that is so high. */
    public static Rail of(Sight sight, TimeScale scale, double height) {
        int most = Math.clamp((int) (SHARE * height / Metrics.RAIL_ROW), LEAST, MOST);
        PlaceLives lives = sight.past().chronicle().places();
        List<Place> all = new ArrayList<>();
        for (Place place : lives.places()) {
            if (lives.waitAt(place, sight.clock()).isPresent()) {
                all.add(place);
            }
        }
        List<Place> shown = all.size() <= most ? all : noticedFirst(all, sight, scale, most - 1);
        // places are in the order of their accounts
        boolean several = !all.isEmpty() && !all.getFirst().account().equals(all.getLast().account());
        return new Rail(List.copyOf(shown), all.size() - shown.size(), several);
    }

    /** The places that have a row, in their order. */
    private static List<Place> noticedFirst(List<Place> all, Sight sight, TimeScale scale, int most) {
        List<Place> noticed = new ArrayList<>();
        List<Place> others = new ArrayList<>();
        for (Place place : all) {
            (isNoticed(place, sight, scale) ? noticed : others).add(place);
        }
        noticed.addAll(others);
        List<Place> shown = noticed.subList(0, most);
        shown.sort(Comparator.naturalOrder());
        return shown;
    }

    /** Whether a notice of a place reaches into view. */
    private static boolean isNoticed(Place place, Sight sight, TimeScale scale) {
        for (NoticeLife notice : sight.past().chronicle().places().notices(place)) {
            if (sight.past().knows(notice.sentRow()) && scale.shows(notice.sentAt(), notice.startsAt())) {
                return true;
            }
        }
        return false;
    }

    /** How many rows it takes. */
    public int rows() {
        return places.size() + (hidden > 0 ? 1 : 0);
    }
}
