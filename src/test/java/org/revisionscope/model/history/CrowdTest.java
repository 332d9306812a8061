package org.revisionscope.model.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.revisionscope.model.fleet.Place;

/** A crowd's pyramid tells of any stretch of time what a look at every single bar tells. */
class CrowdTest {

    private static final int ROWS = 16_000;

    private final SplittableRandom random = new SplittableRandom(11);
    private final CrowdSlice slice = new CrowdSlice();

    @Test
    void anyStretchIsToldAsByALookAtEveryBar() {
        Chronicle chronicle = read(ROWS);
        List<Lane> lanes = busiest(chronicle);
        for (Lane lane : lanes) {
            BarScan scan = BarScan.of(chronicle, List.of(lane));
            for (int i = 0; i < 100; i++) {
                assertAgrees(scan, lane.crowd(chronicle.rows()), anyStretch(chronicle));
            }
        }
        Lane lane = lanes.getFirst();
        BarScan place = BarScan.of(chronicle, chronicle.lanes().ofRevision(lane.revision()));
        Crowd crowd = chronicle.lanes().crowd(lane.revision(), SyntheticJournal.PLACE, chronicle.rows());
        for (int i = 0; i < 100; i++) {
            assertAgrees(place, crowd, anyStretch(chronicle));
        }
    }

    @Test
    void aPyramidThatGrewIsAsOneBuiltAtOnce() {
        JournalView view = SyntheticJournal.of(5, ROWS).journal.view();
        Chronicle growing = new Chronicle();
        Place place = SyntheticJournal.PLACE;
        // sometimes by so few rows that far more tasks are present, and looked at row by row
        while (!growing.catchUp(view, 1 + random.nextInt(random.nextBoolean() ? 40 : 2_500))) {
            growing.lanes().crowd(0, place, growing.rows());
            for (int i = 0; i < growing.lanes().count(); i += 3) {
                Lane lane = growing.lanes().get(i);
                BarScan scan = BarScan.of(growing, List.of(lane));
                assertAgrees(scan, lane.crowd(growing.rows()), anyStretch(growing));
                assertAgrees(scan, lane.crowd(growing.rows()), anyStretch(growing));
            }
        }
        Lane lane = busiest(growing).getFirst();
        for (int revision : new int[] {0, lane.revision()}) { // one asked for all the time, one at the end
            Crowd crowd = growing.lanes().crowd(revision, place, growing.rows());
            BarScan scan = BarScan.of(growing, growing.lanes().ofRevision(revision));
            for (int i = 0; i < 100; i++) {
                assertAgrees(scan, crowd, anyStretch(growing));
            }
        }
    }

    @Test
    void oneMomentWithoutAnyBarIsFoundInTheLongestStretch() {
        Crowd crowd = new Crowd();
        for (int i = 0; i < 100_000; i++) {
            crowd.change(i, BarChanges.BEGINS);
        }
        crowd.change(200_000, BarChanges.PLACED);
        crowd.read(99_999, 1_000_000, slice);
        assertEquals(100_000, slice.least());
        for (int i = 0; i < 100_000; i++) {
            crowd.change(300_000, i == 0 ? BarChanges.GOES : BarChanges.TURNS_BACK);
            crowd.change(300_000, BarChanges.ENDS);
        }
        for (int i = 0; i < 100_000; i++) {
            crowd.change(300_001, BarChanges.BEGINS);
        }
        for (int i = 0; i < 1_000; i++) {
            crowd.change(400_000 + i, BarChanges.PLACED);
        }
        crowd.read(99_999, 1_000_000, slice);
        assertEquals(0, slice.least());
        assertEquals(100_000, slice.most());
        crowd.read(300_001, 1_000_000, slice);
        assertEquals(100_000, slice.least());
    }

    private static void assertAgrees(BarScan scan, Crowd crowd, long[] stretch) {
        CrowdSlice expected = scan.read(stretch[0], stretch[1]);
        CrowdSlice found = new CrowdSlice();
        crowd.read(stretch[0], stretch[1], found);
        String where = stretch[0] + " to " + stretch[1];
        assertEquals(expected.most(), found.most(), where);
        assertEquals(expected.least(), found.least(), where);
        assertEquals(expected.mostArriving(), found.mostArriving(), where);
        assertEquals(expected.mostGoing(), found.mostGoing(), where);
        assertEquals(expected.arrivingTime(), found.arrivingTime(), where);
        assertEquals(expected.placedTime(), found.placedTime(), where);
        assertEquals(expected.goingTime(), found.goingTime(), where);
    }

    /** A stretch of any length, often one that begins or ends where something happens. */
    private long[] anyStretch(Chronicle chronicle) {
        JournalView view = chronicle.view();
        int last = chronicle.rows() - 1;
        long from = random.nextBoolean()
                ? view.at(random.nextInt(chronicle.rows()))
                : random.nextLong(view.at(0) - 5, view.at(last) + 5);
        long length = 1 + (long) Math.exp(random.nextDouble() * Math.log(view.at(last) - view.at(0) + 2.0));
        long to = random.nextInt(4) == 0 ? view.at(random.nextInt(chronicle.rows())) : from + length;
        return new long[] {from, Math.max(to, from + 1)};
    }

    private static Chronicle read(int rows) {
        Chronicle chronicle = new Chronicle();
        assertTrue(chronicle.catchUp(SyntheticJournal.of(5, rows).journal.view(), Integer.MAX_VALUE));
        return chronicle;
    }

    private static List<Lane> busiest(Chronicle chronicle) {
        return chronicle.lanes().sorted().stream()
                .sorted((one, other) -> other.tasks().size() - one.tasks().size()).limit(3).toList();
    }
}
