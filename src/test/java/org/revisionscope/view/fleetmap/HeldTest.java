package org.revisionscope.view.fleetmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.revisionscope.model.event.EventType;
import org.revisionscope.model.fleet.TaskState;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.history.Seats;
import org.revisionscope.view.timeline.Stories;

/** What falls between two frames of the map is still seen in the second. */
class HeldTest {

    private static final Chronicle STORY = Stories.threeServicesMarked().chronicle();

    /** The clock plays, stands, leaps on and leaps back: always the worst of exactly the rows in the moment. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void holdsTheWorstOfEverySeatWhateverWayTheClockTook(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        JournalView view = STORY.view();
        Seats seats = new Seats();
        seats.readTo(view, view.rows(), Integer.MAX_VALUE);
        Held held = new Held();
        int rows = 0;
        for (int frame = 0; frame < 200; frame++) {
            rows = random.nextInt(8) == 0 ? random.nextInt(view.rows())
                    : Math.min(view.rows(), rows + random.nextInt(12));
            int before = random.nextInt(6) == 0 ? rows : Math.max(0, rows - random.nextInt(30));
            held.hold(view, seats, before, rows);
            assertEquals(before < rows, held.isOn());
            for (int owner = 0; owner < seats.owners(); owner++) {
                for (int seat = 0; seat < seats.opened(owner, view.rows()); seat++) {
                    assertEquals(worst(view, seats, owner, seat, before, rows), held.worst(owner, seat),
                            "seat " + seat + " of " + view.owner(owner) + ", rows " + before + " to " + rows);
                }
            }
        }
    }

    /** By the rules of the timeline: leaving is worse than starting, and starting worse than not yet being healthy. */
    private static int worst(JournalView view, Seats seats, int owner, int seat, int from, int until) {
        int worst = Look.FREE.ordinal();
        for (int row = from; row < until; row++) {
            if (view.type(row).isAboutATask() && view.ownerOf(view.task(row)) == owner
                    && seats.seatOf(view.task(row)) == seat) {
                worst = Math.max(worst, look(view, row).ordinal());
            }
        }
        return worst;
    }

    private static Look look(JournalView view, int row) {
        if (view.type(row) == EventType.TASK_STOPPED && view.lost(row)) {
            return Look.LOST;
        }
        boolean comes = view.type(row) == EventType.TASK_LAUNCHED
                || view.type(row) == EventType.TASK_STATE_CHANGED && view.stateAfter(row).isLive();
        boolean hasCome = view.type(row) == EventType.TASK_HEALTHY;
        assertTrue(view.type(row) != EventType.TASK_STATE_CHANGED || view.stateBefore(row) != TaskState.STOPPED);
        return hasCome ? Look.ARRIVING : comes ? Look.STARTING : Look.GOING;
    }

    /** At a day a second a whole retirement lies between two frames; the cells that it swept are seen and counted. */
    @Test
    void aRetirementBetweenTwoFramesIsSeenAndCounted() {
        Fleet fleet = new Fleet(STORY);
        int before = fleet.rowsAt(java.time.Instant.parse("2025-02-28T17:59:00Z").toEpochMilli());
        int after = fleet.rowsAt(java.time.Instant.parse("2025-02-28T18:30:00Z").toEpochMilli());
        assertTrue(fleet.workTowards(after));
        fleet.seek(after, after);
        Looks looks = Looks.at(STORY, java.time.Instant.parse("2025-02-28T18:30:00Z").toEpochMilli());
        Plan plan = Planner.plan(fleet.groups(), 400, 300);
        int revisions = STORY.revisions().count();
        assertEquals(0, shading(fleet, looks).count(plan, revisions)[Look.GOING.ordinal()], "it is over");
        fleet.seek(after, before);
        assertEquals(8, shading(fleet, looks).count(plan, revisions)[Look.GOING.ordinal()],
                "eight service tasks went, each on a seat of its own");
        assertEquals(1, shading(fleet, looks).count(plan, revisions)[Look.LOST.ordinal()], "the orphan stays lit");
        fleet.seek(after, after);
        assertFalse(fleet.held().isOn(), "what the moment held goes with it");
        assertEquals(1, shading(fleet, looks).count(plan, revisions)[Look.LOST.ordinal()]);
    }

    private static Shading shading(Fleet fleet, Looks looks) {
        return new Shading(fleet.seating(), Wash.none(looks), fleet.held(), Optional.empty());
    }
}
