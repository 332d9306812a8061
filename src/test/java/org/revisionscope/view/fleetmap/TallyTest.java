package org.revisionscope.view.fleetmap;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.RevisionLives;
import org.revisionscope.view.timeline.Stories;

/** What the line under the map counts. */
class TallyTest {

    private static final Chronicle WHOLE = Stories.threeServicesMarked().chronicle();

    /** The chronicle of a run in computation reads on after a frame's looks are known. */
    @Test
    void countsTheSameWhenLaterRevisionsHaveBecomeKnown() {
        RevisionLives revisions = WHOLE.revisions();
        int last = revisions.count() - 1;
        int rows = revisions.releasedRow(last);
        long clock = WHOLE.view().at(rows) - 1;
        Chronicle chronicle = new Chronicle();
        chronicle.catchUp(WHOLE.view(), rows);
        Fleet fleet = new Fleet(chronicle);
        assertTrue(fleet.workTowards(fleet.rowsAt(clock)));
        fleet.seek(fleet.rowsAt(clock), fleet.rowsAt(clock));
        Looks looks = Looks.at(chronicle, clock);
        int[] before = Tally.count(fleet.seating(), looks, chronicle.revisions().count());
        chronicle.catchUp(WHOLE.view(), Integer.MAX_VALUE);
        assertTrue(chronicle.revisions().count() > last, "another revision is known");
        assertTrue(Arrays.stream(before).sum() > 0, "there is something to count");
        assertArrayEquals(before, Tally.count(fleet.seating(), looks, chronicle.revisions().count()));
    }
}
