package org.revisionscope.model.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.engine.Fx1;
import org.revisionscope.model.scenario.Scenario;

class BranchTreeTest {

    private static final Instant FEB_23 = Instant.parse("2025-02-23T00:00:00Z");
    private static final Scenario STORY = Fx1.history().then(Fx1.markR6()).then("02-24", Fx1.releaseR8())
            .then("02-25", Fx1.updateWeb().forced()).scenario();
    private static final BranchTree TREE = BranchTree.of(STORY, "main");
    private static final TimedDecision ACT = new TimedDecision(FEB_23, Fx1.setWait(14));

    @Test
    @DisplayName("a fork keeps what AWS decides later and drops what the customer does")
    void fork() {
        BranchTree forked = TREE.fork(ACT, Later.KEEP_AWS, "wait 14");
        assertEquals("wait 14", forked.open().name());
        assertEquals(OptionalInt.of(0), forked.open().parent());
        assertEquals(FEB_23, forked.open().fork());
        assertEquals(List.of(Fx1.updateWeb().withDesiredCount(4), Fx1.markR6(), Fx1.setWait(14), Fx1.releaseR8()),
                kinds(forked));
        assertEquals(STORY.decisions(), forked.first().decisions());
    }

    @Test
    @DisplayName("a tree tells which branches left the open one since it was another; none if it did not grow from that")
    void leftSince() {
        BranchTree forked = TREE.fork(ACT, Later.KEEP_AWS, "wait 14");
        BranchTree kept = forked.fork(ACT, Later.KEEP_ALL, "a").opening(forked.current());
        BranchTree two = kept.fork(ACT, Later.KEEP_ALL, "b").opening(forked.current());
        assertEquals(List.of(forked.open()), forked.leftSince(TREE));
        assertEquals(List.of("a", "b"), two.leftSince(forked).stream().map(Branch::name).toList());
        assertEquals(List.of(), TREE.leftSince(forked), "it was taken back");
        assertEquals(List.of(), forked.renaming(1, "other").leftSince(forked));
        assertEquals(List.of(), forked.leftSince(forked.deleting(1)), "what was deleted came back");
        assertEquals(List.of(), forked.leftSince(TREE.renaming(0, "another document")));
    }

    @Test
    @DisplayName("a flag keeps all, the customer's, or none")
    void flags() {
        assertEquals(5, TREE.fork(ACT, Later.KEEP_ALL, "b").open().decisions().size());
        assertEquals(Fx1.updateWeb().forced(), kinds(TREE.fork(ACT, Later.KEEP_CUSTOMER, "b")).getLast());
        assertEquals(ACT.decision(), kinds(TREE.fork(ACT, Later.DROP_ALL, "b")).getLast());
    }

    @Test
    @DisplayName("what the fork's instant already holds stays, and comes first")
    void sameInstant() {
        TimedDecision also = new TimedDecision(Fx1.NOW, Fx1.setWait(0));
        List<Decision> kinds = kinds(TREE.fork(also, Later.DROP_ALL, "b"));
        assertEquals(List.of(Fx1.markR6(), Fx1.setWait(0)), kinds.subList(1, 3));
    }

    @Test
    @DisplayName("crossing out keeps all the others")
    void crossOut() {
        BranchTree without = TREE.crossOut(1, Later.KEEP_ALL, "without the mark");
        assertEquals(List.of(Fx1.updateWeb().withDesiredCount(4), Fx1.releaseR8(), Fx1.updateWeb().forced()),
                kinds(without));
        assertEquals(Fx1.NOW, without.open().fork());
        assertEquals(2, TREE.crossOut(1, Later.KEEP_AWS, "b").open().decisions().size());
    }

    @Test
    @DisplayName("deciding at the edge makes no branch")
    void deciding() {
        BranchTree decided = TREE.deciding(new TimedDecision(Instant.parse("2025-03-01T00:00:00Z"), Fx1.setWait(0)));
        assertEquals(1, decided.branches().size());
        assertEquals(5, decided.open().decisions().size());
    }

    @Test
    @DisplayName("names are free, renamed, and never taken twice")
    void names() {
        BranchTree two = TREE.fork(ACT, Later.KEEP_AWS, "main").opening(0).fork(ACT, Later.KEEP_AWS, "main");
        assertEquals(List.of("main", "main (2)", "main (3)"), two.branches().stream().map(Branch::name).toList());
        assertEquals("other", two.renaming(1, "other").get(1).name());
        assertThrows(IllegalArgumentException.class, () -> two.renaming(1, "main"));
        assertThrows(IllegalArgumentException.class, () -> two.renaming(1, " "));
    }

    @Test
    @DisplayName("the children of a deleted branch go to its parent and tell what they told; its id is not used again")
    void deleting() {
        BranchTree three = TREE.fork(ACT, Later.KEEP_AWS, "a")
                .fork(new TimedDecision(Instant.parse("2025-02-26T00:00:00Z"), Fx1.setWait(0)), Later.KEEP_AWS, "b");
        BranchTree less = three.deleting(1);
        assertEquals(three.get(2).decisions(), less.get(2).decisions());
        assertEquals(OptionalInt.of(0), less.get(2).parent());
        assertEquals(FEB_23, less.get(2).fork(), "from here on it differs from its new parent");
        assertEquals(2, less.current());
        assertEquals(0, less.deleting(2).current(), "the parent of the open branch is opened");
        assertEquals(3, less.deleting(2).fork(ACT, Later.KEEP_AWS, "c").current());
        assertEquals(List.of(less.get(2)), less.children(0));
        assertThrows(IllegalArgumentException.class, () -> less.deleting(0));
        assertThrows(IllegalArgumentException.class, () -> less.opening(1));
    }

    private static List<Decision> kinds(BranchTree tree) {
        return tree.open().decisions().stream().map(TimedDecision::decision).toList();
    }
}
