package org.revisionscope.model.history;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.revisionscope.model.fleet.TaskState;

/** Any instant is a query, and gives what a replay from the start gives. */
class MomentTest {

    private static final int ROWS = 450_000;
    private static JournalView view;

    @BeforeAll
    static void writeAJournal() {
        view = SyntheticJournal.of(20_250_221, ROWS).journal.view();
    }

    @Test
    void theJournalIsLongEnoughForSeveralCheckpointsAndReusesSlots() {
        assertTrue(view.checkpoints().size() >= 3);
        assertTrue(view.tasks() > 3 * view.slots(), view.tasks() + " tasks in " + view.slots() + " slots");
    }

    @Test
    void aSeekToAnyRowEqualsAReplayFromTheStart() {
        Moment moment = Moment.of(view);
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 60; i++) {
            assertEqualsReplay(moment, random.nextInt(view.rows() + 1));
        }
    }

    @Test
    void aScrubBackAndForthEqualsAReplayFromTheStart() {
        Moment moment = Moment.of(view);
        SplittableRandom random = new SplittableRandom(2);
        int position = view.rows() / 2;
        for (int i = 0; i < 40; i++) {
            position = Math.clamp(position + random.nextInt(-40_000, 40_000), 0, view.rows());
            assertEqualsReplay(moment, position);
        }
    }

    @Test
    void everyRowAroundACheckpointEqualsAReplayFromTheStart() {
        Moment moment = Moment.of(view);
        for (int checkpoint = 1; checkpoint <= 2; checkpoint++) {
            for (int distance = -3; distance <= 3; distance++) {
                assertEqualsReplay(moment, checkpoint * Checkpoints.INTERVAL + distance);
                moment.seek(view.rows());
            }
        }
        assertEqualsReplay(moment, 0);
        assertEqualsReplay(moment, view.rows());
    }

    @Test
    void aMomentOutsideTheViewIsRefused() {
        Moment moment = Moment.of(view);
        assertThrows(IndexOutOfBoundsException.class, () -> moment.seek(-1));
        assertThrows(IndexOutOfBoundsException.class, () -> moment.seek(view.rows() + 1));
    }

    @Test
    void aForkHasItsParentsPastAndItsOwnFuture() {
        SyntheticJournal parent = SyntheticJournal.of(3, 150_000);
        JournalView fork = parent.journal.fork().view();
        parent.extendTo(200_000);
        Moment ofFork = Moment.of(fork);
        ofFork.seek(fork.rows());
        Moment ofParent = Moment.of(parent.journal.view());
        ofParent.seek(fork.rows());
        for (int slot = 0; slot < ofFork.slots(); slot++) {
            assertEquals(ofParent.lastRowOfSlot(slot), ofFork.lastRowOfSlot(slot));
        }
    }

    private static void assertEqualsReplay(Moment moment, int rowsUntil) {
        moment.seek(rowsUntil);
        Replay replay = new Replay(view, rowsUntil);
        int[] last = new int[moment.slots()];
        for (int slot = 0; slot < last.length; slot++) {
            last[slot] = moment.lastRowOfSlot(slot);
            int task = moment.taskOfSlot(slot);
            if (task != Journal.NONE) {
                assertEquals(replay.stateOfTask.get(task), moment.stateOfSlot(slot));
            } else {
                assertEquals(TaskState.STOPPED, moment.stateOfSlot(slot));
            }
        }
        assertArrayEquals(replay.lastRowOfSlot, last, "after " + rowsUntil + " rows");
        List<Integer> live = new ArrayList<>();
        moment.forEachLiveTask(live::add);
        List<Integer> expected = new ArrayList<>();
        for (int task = 0; task < replay.tasks(); task++) {
            if (replay.isLive(task)) {
                expected.add(task);
            }
        }
        assertEquals(expected, live.stream().sorted().toList());
    }
}
