package org.revisionscope.model.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import java.util.SplittableRandom;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.revisionscope.model.fleet.TaskArn;

/** A chronicle that has read to the end answers about any earlier row as one who has read no further. */
class ChronicleReplayTest {

    private static JournalView view;
    private static Chronicle whole;

    @BeforeAll
    static void writeAndRead() {
        view = SyntheticJournal.of(7, 200_000).journal.view();
        whole = new Chronicle();
        assertTrue(whole.catchUp(view, Integer.MAX_VALUE));
    }

    @Test
    void statesOfTasksEqualAReplay() {
        SplittableRandom random = new SplittableRandom(1);
        TaskLives lives = whole.tasks();
        for (int i = 0; i < 12; i++) {
            int rowsUntil = random.nextInt(view.rows());
            Replay replay = new Replay(view, rowsUntil);
            assertEquals(replay.tasks(), lives.launchedBefore(rowsUntil));
            for (int task = 0; task < replay.tasks(); task++) {
                assertEquals(replay.stateOfTask.get(task), lives.stateAt(task, rowsUntil));
                assertEquals(replay.isLive(task), lives.isLiveAt(task, rowsUntil));
                assertEquals(replay.healthy.get(task), lives.isHealthyAt(task, rowsUntil));
                assertEquals(replay.outgoing.get(task), lives.isOutgoingAt(task, rowsUntil));
            }
        }
    }

    @Test
    void countsOfLanesAndServicesEqualAReplay() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 12; i++) {
            int rowsUntil = random.nextInt(view.rows() + 1);
            Replay replay = new Replay(view, rowsUntil);
            int[] live = new int[view.owners()];
            int[] healthy = new int[view.owners()];
            int[] liveOfLane = new int[whole.lanes().count()];
            for (int task = 0; task < replay.tasks(); task++) {
                live[view.ownerOf(task)] += replay.isLive(task) ? 1 : 0;
                healthy[view.ownerOf(task)] += replay.healthy.get(task) ? 1 : 0;
                liveOfLane[whole.tasks().lane(task)] += replay.isLive(task) ? 1 : 0;
            }
            for (int lane = 0; lane < liveOfLane.length; lane++) {
                assertEquals(liveOfLane[lane], whole.lanes().get(lane).liveAt(rowsUntil));
            }
            for (int owner = 0; owner < view.owners(); owner++) {
                if (whole.services().ofOwner(owner).isPresent()) {
                    ServiceLife service = whole.services().ofOwner(owner).get();
                    assertEquals(live[owner], service.liveAt(rowsUntil));
                    assertEquals(healthy[owner], service.healthyAt(rowsUntil));
                }
            }
        }
    }

    @Test
    void aStepLineAgreesWithTheCountsAtItsInstants() {
        for (ServiceLife service : whole.services().all()) {
            StepLine steps = service.steps();
            for (int step = 0; step < steps.size(); step += 7) {
                int rowsUntil = view.rowsUntil(steps.at(step));
                assertEquals(service.healthyAt(rowsUntil), steps.healthy(step));
                assertEquals(service.liveAt(rowsUntil), steps.live(step));
            }
        }
    }

    @Test
    void everyTaskIsFoundByItsArn() {
        for (int task = 0; task < view.tasks(); task += 97) {
            assertEquals(OptionalInt.of(task), whole.lanes().find(view.arn(task)));
        }
        TaskArn unknown = new TaskArn(SyntheticJournal.PLACE, "production", "0".repeat(32));
        assertEquals(OptionalInt.empty(), whole.lanes().find(unknown));
    }

    @Test
    void readingInPiecesOfAGrowingJournalTellsTheSame() {
        SyntheticJournal growing = new SyntheticJournal(7);
        Chronicle pieces = new Chronicle();
        SplittableRandom random = new SplittableRandom(3);
        while (growing.journal.rows() < view.rows()) {
            growing.extendTo(Math.min(view.rows(), growing.journal.rows() + random.nextInt(1, 9_000)));
            pieces.catchUp(growing.journal.view(), random.nextInt(1, 9_000));
            pieces.services().all().forEach(ServiceLife::steps);
        }
        assertTrue(pieces.catchUp(view, Integer.MAX_VALUE));
        assertFalse(whole.services().all().isEmpty());
        for (ServiceLife service : whole.services().all()) {
            assertEquals(text(service.steps()),
                    text(pieces.services().of(service.key()).orElseThrow().steps()));
        }
        assertEquals(whole.headlines().count(), pieces.headlines().count());
        assertEquals(whole.lanes().sorted().stream().map(Lane::number).toList(),
                pieces.lanes().sorted().stream().map(Lane::number).toList());
    }

    @Test
    void platformAndPlacesAtAnInstantEqualWhatOneKnewThen() {
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < 20; i++) {
            long instant = view.at(random.nextInt(view.rows()));
            Chronicle then = new Chronicle();
            then.catchUp(view, view.rowsUntil(instant));
            for (int revision = 0; revision < whole.revisions().count(); revision++) {
                boolean known = revision < then.revisions().count();
                assertEquals(known, whole.revisions().phaseAt(revision, instant).isPresent());
                if (known) {
                    assertEquals(then.revisions().phaseAt(revision, Long.MAX_VALUE),
                            whole.revisions().phaseAt(revision, instant));
                }
            }
            assertEquals(then.places().waitAt(SyntheticJournal.PLACE, Long.MAX_VALUE),
                    whole.places().waitAt(SyntheticJournal.PLACE, instant));
            for (ServiceLife service : then.services().all()) {
                assertEquals(service.configurationAt(Long.MAX_VALUE),
                        whole.services().of(service.key()).orElseThrow().configurationAt(instant));
            }
            assertEquals(then.headlines().count(), whole.headlines().before(then.rows()));
        }
    }

    @Test
    void aShorterViewIsRefused() {
        JournalView shorter = SyntheticJournal.of(7, 10).journal.view();
        assertThrows(IllegalArgumentException.class, () -> whole.catchUp(shorter, 1));
    }

    private static String text(StepLine steps) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            text.append(steps.at(i)).append(' ').append(steps.healthy(i)).append(' ').append(steps.live(i))
                    .append('\n');
        }
        return text.toString();
    }

    @Test
    void aBranchTakesOverTheWholeChunksThatItsJournalShares() {
        SyntheticJournal growing = SyntheticJournal.of(7, 20_000);
        Chronicle before = new Chronicle();
        before.catchUp(growing.journal.view(), Integer.MAX_VALUE);
        growing.extendTo(30_000);
        Chronicle branch = before.branch(growing.journal.view());
        assertEquals(20_000 / Chunks.SIZE * Chunks.SIZE, branch.rows());
        Chronicle anew = new Chronicle();
        anew.catchUp(growing.journal.view(), Integer.MAX_VALUE);
        branch.catchUp(growing.journal.view(), Integer.MAX_VALUE);
        assertEquals(ChronicleText.of(anew), ChronicleText.of(branch));
        JournalView stranger = SyntheticJournal.of(7, 20_000).journal.view();
        assertEquals(0, before.branch(stranger).rows(), "rows of its own, though they tell the same");
    }
}
