package org.revisionscope.model.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.history.JournalView;

/**
 * How many tasks are live, by owner and by revision and place, and how many of an owner's are healthy. Owners and
 * revisions have the journal's numbers, places numbers of their own.
 */
final class Headcount {

    private int[] live = {};
    private int[] healthy = {};
    private int[] placeOf = {};
    private final List<Place> places = new ArrayList<>();
    private int[][] liveOn = {};

    /** A task is launched. */
    void launched(JournalView view, int task) {
        know(view);
        int owner = view.ownerOf(task);
        live[owner]++;
        liveOn[view.revisionOf(task)][placeOf[owner]]++;
    }

    /** A task of an owner becomes healthy. */
    void becameHealthy(int owner) {
        healthy[owner]++;
    }

    /** A task is live no more. */
    void left(JournalView view, int task, boolean wasHealthy) {
        int owner = view.ownerOf(task);
        live[owner]--;
        liveOn[view.revisionOf(task)][placeOf[owner]]--;
        if (wasHealthy) {
            healthy[owner]--;
        }
    }

    /** How many tasks of an owner are live. */
    int live(int owner) {
        return live[owner];
    }

    /** How many tasks of an owner are live and past their health wait. */
    int healthy(int owner) {
        return healthy[owner];
    }

    /** Where a revision has live tasks. */
    Set<Place> placesOf(JournalView view, RevisionId revision) {
        Set<Place> found = new TreeSet<>();
        for (int number = 0; number < liveOn.length; number++) {
            if (view.revision(number).equals(revision)) {
                for (int place = 0; place < places.size(); place++) {
                    if (liveOn[number][place] > 0) {
                        found.add(places.get(place));
                    }
                }
            }
        }
        return found;
    }

    /** Makes room for owners and revisions that have come since. */
    private void know(JournalView view) {
        if (view.owners() > live.length || view.revisions() > liveOn.length) {
            int known = live.length;
            live = Arrays.copyOf(live, view.owners());
            healthy = Arrays.copyOf(healthy, view.owners());
            placeOf = Arrays.copyOf(placeOf, view.owners());
            for (int owner = known; owner < placeOf.length; owner++) {
                placeOf[owner] = number(view.owner(owner).place());
            }
            int counted = liveOn.length;
            liveOn = Arrays.copyOf(liveOn, view.revisions());
            Arrays.fill(liveOn, counted, liveOn.length, new int[0]);
            Arrays.setAll(liveOn, revision -> Arrays.copyOf(liveOn[revision], places.size()));
        }
    }

    private int number(Place place) {
        if (!places.contains(place)) {
            places.add(place);
        }
        return places.indexOf(place);
    }
}
