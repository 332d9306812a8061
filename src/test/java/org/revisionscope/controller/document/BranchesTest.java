package org.revisionscope.controller.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.revisionscope.controller.document.Edit.NewBranch;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.format.scenario.ScenarioException;
import org.revisionscope.format.scenario.ScenarioReader;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.engine.Fx1;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.JournalHash;
import org.revisionscope.model.whatif.Alternatives;
import org.revisionscope.model.whatif.Branch;
import org.revisionscope.model.whatif.BranchTree;
import org.revisionscope.model.whatif.Later;

class BranchesTest {

    private static final long NOW = Fx1.NOW.toEpochMilli();
    private static final long DAY = 86_400_000L;

    private final Session session = new Session(new InlineSimulator(), System::nanoTime, BundledScenarios.open("fx1"));
    private final Branches branches = session.branches();
    private long frames;

    BranchesTest() {
        pulse();
        pulse();
    }

    private void pulse() {
        session.pulse(++frames * 16_000_000L);
    }

    private void days(int count) {
        session.playback().days(count);
    }

    private BranchTree tree() {
        return branches.treeProperty().get();
    }

    private List<String> names() {
        return tree().branches().stream().map(Branch::name).toList();
    }

    private String hash() {
        return JournalHash.of(session.chronicleProperty().get().view());
    }

    /** Marks r6 on 21 Feb, sees what becomes of it, and on 23 Feb waits 14 days after all. */
    private void forks() {
        session.act(Fx1.markR6());
        pulse();
        days(10);
        days(-8);
        session.act(Fx1.setWait(14));
        pulse();
    }

    @Test
    void actingInThePastKeepsTheFutureThatWasSeen() {
        session.act(Fx1.markR6());
        pulse();
        Chronicle seen = session.chronicleProperty().get();
        String before = hash();
        days(10);
        days(-8);
        assertEquals(Optional.of("You are looking back at 23 Feb."), session.lookingBackProperty().get());
        session.act(Fx1.setWait(14));
        pulse();
        assertEquals(List.of("First future", "Wait 14 d in eu-west-1 on 23 Feb"), names());
        assertEquals(1, tree().current());
        assertEquals(Instant.ofEpochMilli(NOW + 2 * DAY), tree().open().fork());
        assertEquals(NOW + 2 * DAY, session.playback().clock());
        assertEquals(NOW + 2 * DAY, session.playback().edge());

        days(1);
        branches.open(0);
        pulse();
        assertEquals(before, hash());
        assertSame(seen, session.chronicleProperty().get(), "it is shown again as it was read");
        assertEquals(NOW + 3 * DAY, session.playback().clock(), "the clock stays where it is");
        assertEquals(NOW + 10 * DAY, session.playback().edge(), "one had seen that far here");
    }

    @Test
    void whatCustomersDecideLaterIsDroppedAndNamed() {
        session.act(Fx1.markR6());
        pulse();
        days(3);
        session.act(Fx1.releaseR8());
        pulse();
        days(1);
        session.act(Fx1.setWait(0));
        pulse();
        days(-3);
        session.act(Fx1.setWait(14));
        pulse();
        assertEquals("Wait 14 d in eu-west-1 on 22 Feb (r8 still comes, 1 later decision of yours does not)",
                tree().open().name());
        assertEquals(List.of(Fx1.markR6(), Fx1.setWait(14), Fx1.releaseR8()), kinds());
    }

    @Test
    void theUserMayKeepMoreOrLess() {
        forks();
        days(2);
        session.act(Fx1.setWait(0));
        pulse();
        days(-1);
        branches.laterProperty().set(Later.KEEP_ALL);
        session.act(Fx1.setWait(7));
        pulse();
        assertEquals(List.of(Fx1.markR6(), Fx1.setWait(14), Fx1.setWait(7), Fx1.setWait(0)), kinds());
        assertEquals(Later.KEEP_AWS, branches.laterProperty().get(), "the rule again");
    }

    private List<Object> kinds() {
        return tree().open().decisions().stream().filter(timed -> !timed.at().isBefore(Fx1.NOW))
                .<Object>map(TimedDecision::decision).toList();
    }

    @Test
    void aRefusedDecisionForksNothing() {
        session.act(Fx1.markR6());
        pulse();
        days(4);
        days(-2);
        session.act(Fx1.mark(Fx1.R7));
        pulse();
        assertTrue(session.refusalProperty().get().isPresent());
        assertEquals(1, names().size());
        assertEquals(NOW + 2 * DAY, session.playback().clock());
        assertEquals(NOW + 4 * DAY, session.playback().edge());
    }

    @Test
    void whatChangesNothingLeavesNoStep() {
        session.act(Fx1.setWait(7));
        pulse();
        assertEquals(Optional.of("The wait period of eu-west-1 is 7 days already: nothing to change."),
                session.refusalProperty().get());
        session.act(Fx1.updateWeb().withDesiredCount(4).withMinimumHealthyPercent(100));
        pulse();
        assertTrue(session.refusalProperty().get().isPresent());
        assertEquals(Optional.empty(), session.lastEditProperty().get());
        assertFalse(session.dirtyProperty().get());
        session.act(Fx1.updateWeb().forced());
        pulse();
        assertTrue(session.lastEditProperty().get().isPresent());
    }

    @Test
    void takingAForkBackComesBackToTheBranchThatWasLeft() {
        session.act(Fx1.markR6());
        pulse();
        String parent = hash();
        days(10);
        days(-8);
        session.act(Fx1.setWait(14));
        pulse();
        String forked = hash();
        days(3);
        session.undo();
        pulse();
        assertEquals(List.of("First future"), names());
        assertEquals(parent, hash());
        assertEquals(NOW + 2 * DAY, session.playback().clock());
        assertEquals(NOW + 10 * DAY, session.playback().edge());
        session.redo();
        pulse();
        assertEquals(forked, hash());
        assertEquals(NOW + 2 * DAY, session.playback().clock());
        assertEquals(NOW + 5 * DAY, session.playback().edge());
    }

    @Test
    void aDeletedBranchComesBackWithTheSameHash() {
        forks();
        String hash = hash();
        branches.delete(1);
        pulse();
        assertEquals(List.of("First future"), names());
        assertEquals(0, tree().current());
        session.undo();
        pulse();
        assertEquals(hash, hash());
        assertEquals(1, tree().current());
        branches.delete(0);
        assertEquals(Optional.of("the first branch cannot be deleted"), session.refusalProperty().get());
    }

    @Test
    void namesCanBeTakenBackAndTheStoryGoesOnMeanwhile() {
        forks();
        Chronicle told = session.chronicleProperty().get();
        branches.rename(1, "patience");
        assertEquals(List.of("First future", "patience"), names());
        assertFalse(session.decidingProperty().get());
        assertSame(told, session.chronicleProperty().get());
        branches.rename(1, "First future");
        assertEquals(Optional.of("two branches have one name"), session.refusalProperty().get());
        session.undo();
        assertEquals("Wait 14 d in eu-west-1 on 23 Feb", tree().open().name());
    }

    @Test
    void aDecisionIsCrossedOut() {
        forks();
        days(4);
        int mark = tree().open().decisions().size() - 2;
        branches.crossOut(mark);
        pulse();
        assertEquals("Without: Mark r6 on 21 Feb", tree().open().name());
        assertEquals(List.of(Fx1.setWait(14)), kinds());
        assertEquals(NOW + 6 * DAY, session.playback().clock());
        assertEquals(NOW + 6 * DAY, session.playback().edge());
        session.undo();
        pulse();
        assertEquals(List.of(Fx1.markR6(), Fx1.setWait(14)), kinds());
    }

    @Test
    void waitsAreKeptBesideEachOther() {
        String before = hash();
        branches.keep(Alternatives
                .waits(session.scenario(), Fx1.NOW, Optional.of(Fx1.markR6()), Later.KEEP_AWS).stream()
                .map(wait -> new NewBranch("wait " + wait.number(), Fx1.NOW, wait.decisions())).toList());
        assertEquals(List.of("First future", "wait 0", "wait 7", "wait 14"), names());
        assertEquals(0, tree().current());
        assertEquals(before, hash());
        branches.open(3);
        pulse();
        assertEquals(NOW + 14 * DAY,
                session.chronicleProperty().get().places().notices().getFirst().startsAt());
        session.undo();
        pulse();
        assertEquals(before, hash());
        assertEquals(1, names().size());
    }

    @Test
    void aBranchThatDecidesNothingYet() {
        session.act(Fx1.markR6());
        pulse();
        days(2);
        branches.branchHere();
        pulse();
        assertEquals(List.of("First future", "From 23 Feb"), names());
        assertEquals(1, tree().current());
        session.act(Fx1.setWait(0));
        pulse();
        assertEquals(2, names().size(), "at its edge one branch goes on");
    }

    @Test
    void startingOverCanBeTakenBack() {
        forks();
        days(2);
        String hash = hash();
        session.restart();
        pulse();
        assertEquals(List.of("First future"), names());
        assertEquals(NOW, session.playback().edge());
        session.undo();
        pulse();
        assertEquals(hash, hash());
        assertEquals(NOW + 4 * DAY, session.playback().clock());
        assertEquals(NOW + 4 * DAY, session.playback().edge());
    }

    @Test
    void allFuturesAreInTheFile() throws ScenarioException {
        forks();
        String hash = hash();
        assertTrue(session.dirtyProperty().get());
        Session again = new Session(new InlineSimulator(), System::nanoTime,
                ScenarioReader.read(session.document().text(), "saved"));
        again.pulse(1);
        again.pulse(2);
        assertEquals(tree(), again.branches().treeProperty().get());
        assertEquals(hash, JournalHash.of(again.chronicleProperty().get().view()), "and the open one is open");
        assertFalse(again.dirtyProperty().get());
    }

    @Test
    void aParentThatDecidesBeforeAForkLeavesItAsItWas() throws ScenarioException {
        forks();
        String child = hash();
        Session again = new Session(new InlineSimulator(), System::nanoTime,
                ScenarioReader.read(session.document().text(), "saved"));
        again.pulse(1);
        again.branches().open(0);
        again.pulse(2);
        again.playback().setDown(NOW + DAY, NOW + DAY);
        again.act(Fx1.setWait(0));
        again.pulse(3);
        assertEquals(2, again.branches().treeProperty().get().branches().size());
        Session last = new Session(new InlineSimulator(), System::nanoTime,
                ScenarioReader.read(again.document().text(), "saved"));
        last.pulse(1);
        last.branches().open(1);
        last.pulse(2);
        assertEquals(child, JournalHash.of(last.chronicleProperty().get().view()));
    }
}
