package org.revisionscope.model.whatif;

import java.util.Arrays;

import org.revisionscope.model.fleet.Place;

/** What is known of one place while a run is read: when retirement starts there, by revision. */
final class PlaceMeter {

    final Place place;
    private final long[] starts;

    /**
     * A place without notices.
     *
     * @param revisions how many revisions the journal knows
     */
    PlaceMeter(Place place, int revisions) {
        this.place = place;
        starts = new long[revisions];
        Arrays.fill(starts, Long.MAX_VALUE);
    }

    /** A notice says when retirement of a revision starts. */
    void announced(int revision, long start) {
        starts[revision] = start;
    }

    /** When retirement of a revision starts; the end of time without a notice. */
    long startOf(int revision) {
        return starts[revision];
    }
}
