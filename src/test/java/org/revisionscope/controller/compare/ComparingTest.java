package org.revisionscope.controller.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.revisionscope.controller.action.ActionList;
import org.revisionscope.controller.action.KeyMap;
import org.revisionscope.controller.document.Branches;
import org.revisionscope.controller.document.InlineSimulator;
import org.revisionscope.controller.document.Session;
import org.revisionscope.controller.futures.Futures;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.decision.AwsDecision.MarkRevision;
import org.revisionscope.model.engine.Fx1;
import org.revisionscope.model.explain.Comparisons;
import org.revisionscope.model.history.JournalHash;
import org.revisionscope.model.whatif.Branch;
import org.revisionscope.model.whatif.Comparison;
import org.revisionscope.view.Messages;

/** Comparing without a window: B2's test as it is written, and what becomes of a comparison when its branches change. */
class ComparingTest {

    private static final MarkRevision MARK = (MarkRevision) Fx1.markR6();

    private final Session session = new Session(new InlineSimulator(), System::nanoTime, BundledScenarios.open("fx1"));
    private final Branches branches = session.branches();
    private final Comparing comparing = new Comparing(session, Futures.atOnce());
    private final List<String> explained = new ArrayList<>();
    private Optional<MarkRevision> intended = Optional.of(MARK);
    private long frames;

    ComparingTest() {
        pulse();
        pulse();
    }

    @Test
    @DisplayName("Given FX1, when Compare waits is run on Mark r6, then B2")
    void waits() {
        String origin = hash();
        does("compare.waits");
        assertEquals(List.of("First future", "wait 0 days", "wait 7 days", "wait 14 days"), names());
        assertEquals(0, branches.treeProperty().get().current(), "the origin stays open");
        assertEquals(List.of(BigDecimal.ZERO, BigDecimal.valueOf(35), BigDecimal.valueOf(70)), outcome().sides()
                .stream().map(side -> side.finished().measures().exposure().taskDays()).toList());
        assertEquals("Retirement of r6 in eu-west-1 starts on Fri 21 Feb 2025 18:00 UTC in wait 0 days, "
                + "on Fri 28 Feb 2025 18:00 UTC in wait 7 days, on Fri 7 Mar 2025 18:00 UTC in wait 14 days.",
                sentences().get(1));
        assertEquals("Exposure: 0 task-days in wait 0 days, 35 task-days in wait 7 days, 70 task-days in wait 14 days.",
                sentences().get(2));
        assertEquals(origin, hash());
        String seven = outcome().sides().get(1).finished().hash();
        branches.delete(2);
        pulse();
        assertEquals(List.of("wait 0 days", "wait 14 days"), compared());
        session.undo();
        pulse();
        comparing.compare(List.of(1, 2, 3));
        assertEquals(List.of("wait 0 days", "wait 7 days", "wait 14 days"), compared());
        assertEquals(seven, outcome().sides().get(1).finished().hash());
    }

    @Test
    @DisplayName("a mark that the future brings itself is not marked once more")
    void waitsOfAMarkThatComes() {
        session.act(MARK);
        pulse();
        session.playback().days(2);
        session.playback().days(-2);
        does("compare.waits");
        assertEquals(List.of(BigDecimal.ZERO, BigDecimal.valueOf(35), BigDecimal.valueOf(70)), outcome().sides()
                .stream().map(side -> side.finished().measures().exposure().taskDays()).toList());
        assertTrue(branches.treeProperty().get().branches().stream().skip(1)
                .allMatch(
                        branch -> branch.decisions().stream().filter(timed -> timed.decision().equals(MARK)).count()
                                == 1));
    }

    @Test
    @DisplayName("asked for once more, the same branches are compared, and nothing is left to undo but the first time")
    void waitsAgain() {
        does("compare.waits");
        comparing.stop();
        branches.rename(2, "a week");
        does("compare.waits");
        assertEquals(List.of("wait 0 days", "a week", "wait 14 days"), compared());
        assertEquals(4, names().size());
        session.undo();
        session.undo();
        assertEquals(List.of("First future"), names());
    }

    @Test
    @DisplayName("compare floors: three branches, and at its lowest web has 4, 2 and 1")
    void floors() {
        does("compare.floors");
        assertEquals(List.of("floor 100 %", "floor 50 %", "floor 0 %"), compared());
        assertTrue(sentences().contains(
                "At its lowest web has 4 of 4 healthy in floor 100 %, 2 of 2 in floor 50 %, 1 of 0 in floor 0 %."),
                sentences().toString());
    }

    @Test
    @DisplayName("where nothing is marked from here on, it is said instead")
    void nothingMarked() {
        intended = Optional.empty();
        does("compare.waits");
        assertEquals(List.of("Nothing is marked from here on, so waits and floors make no difference. "
                + "Go back to before the mark."), explained);
        assertFalse(comparing.isOn());
        assertEquals(List.of("First future"), names());
    }

    @Test
    @DisplayName("one tick compares with the open branch; the same key again ends it")
    void ticked() {
        branches.branchHere();
        pulse();
        comparing.toggle(0);
        does("compare.ticked");
        assertEquals(List.of("First future", "From 21 Feb"), compared());
        assertEquals(List.of("These two futures are the same. Same hash."), sentences());
        does("compare.ticked");
        assertFalse(comparing.isOn());
        assertEquals(List.of(0, 1), comparing.ticked());
    }

    @Test
    @DisplayName("a comparison follows its branches: names, decisions, and the document that goes")
    void follows() {
        does("compare.waits");
        branches.rename(1, "at once");
        assertEquals(List.of("at once", "wait 7 days", "wait 14 days"), compared());
        branches.open(3);
        pulse();
        session.playback().days(3);
        session.act(Fx1.updateWeb().withDesiredCount(6));
        pulse();
        assertTrue(outcome().sides().getLast().finished().measures().exposure().taskDays()
                .compareTo(BigDecimal.valueOf(70)) <= 0);
        assertEquals(branches.scenario(branches.treeProperty().get().get(3)),
                outcome().sides().getLast().finished().scenario());
        session.open(BundledScenarios.open("a-quarter"), Optional.empty());
        pulse();
        assertFalse(comparing.isOn());
        assertEquals(List.of(), comparing.ticked());
    }

    @Test
    @DisplayName("of four ticks the first goes")
    void ticks() {
        does("compare.waits");
        assertEquals(List.of(1, 2, 3), comparing.ticked());
        comparing.toggle(0);
        assertEquals(List.of(2, 3, 0), comparing.ticked());
        comparing.toggle(3);
        assertEquals(List.of(0, 2), comparing.wanted());
    }

    private void does(String id) {
        ActionList list =
                new ActionList(new CompareActions(comparing, session, Messages.load(), () -> intended, () -> {},
                        explained::add).all(), Messages.load(), new KeyMap(), explained::add);
        list.run(list.get(id));
        pulse();
    }

    private Comparing.Outcome outcome() {
        return comparing.outcomeProperty().get().orElseThrow();
    }

    private List<String> compared() {
        return outcome().sides().stream().map(side -> side.branch().name()).toList();
    }

    private List<String> sentences() {
        Comparison comparison = outcome().comparison();
        return Comparisons.sentences(comparison);
    }

    private List<String> names() {
        return branches.treeProperty().get().branches().stream().map(Branch::name).toList();
    }

    private String hash() {
        return JournalHash.of(session.chronicleProperty().get().view());
    }

    private void pulse() {
        session.pulse(++frames * 16_000_000L);
        session.pulse(++frames * 16_000_000L);
    }
}
