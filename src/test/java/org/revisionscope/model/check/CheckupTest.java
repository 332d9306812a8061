package org.revisionscope.model.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.fleet.TaskState;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.whatif.Run;

class CheckupTest {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final String LARGEST = "hundred-thousand";

    private final Tale tale = new Tale();

    @Test
    @DisplayName("a retirement as it should be breaks nothing, and every check was made in it")
    void aLawfulTale() {
        int old = markedAndStarted();
        int young = tale.launched(2);
        tale.comesUp(young);
        tale.leaves(old, Rule.SVC_2);
        tale.retired(1);
        tale.gone(old);
        Findings findings = findings();
        assertEquals(List.of(), findings.broken());
        assertEquals(tale.journal.rows(), findings.rows());
        findings.each().forEach(finding -> assertTrue(finding.looked() > 0, finding::toString));
    }

    @Test
    @DisplayName("REV-1: a launch on a superseded revision is found")
    void launchedOnAnOlderRevision() {
        tale.released(2);
        int row = tale.journal.rows();
        tale.launched(1);
        breaks(Check.NEWEST, row);
    }

    @Test
    @DisplayName("TASK-1: a step back is found")
    void aStepBack() {
        int task = tale.launched(1);
        tale.stepped(task, Rule.TASK_1, TaskState.PROVISIONING, TaskState.PENDING);
        breaks(Check.STEPS, tale.stepped(task, Rule.TASK_1, TaskState.PENDING, TaskState.PROVISIONING));
    }

    @Test
    @DisplayName("TASK-1: a step from where the task does not stand is found")
    void aStepFromElsewhere() {
        int task = tale.launched(1);
        breaks(Check.STEPS, tale.stepped(task, Rule.TASK_1, TaskState.ACTIVATING, TaskState.RUNNING));
    }

    @Test
    @DisplayName("RET-3: a notice to a place without a task on the revision is found")
    void aNoticeTooMuch() {
        tale.comesUp(tale.launched(1));
        tale.released(2);
        tale.marked(1, false);
        breaks(Check.NOTICES, tale.sent(Tale.THERE, 1, WEEK, false));
    }

    @Test
    @DisplayName("RET-3: a second notice of one mark is found")
    void aNoticeTwice() {
        tale.comesUp(tale.launched(1));
        tale.released(2);
        tale.marked(1, false);
        tale.sent(Tale.HERE, 1, WEEK, false);
        breaks(Check.NOTICES, tale.sent(Tale.HERE, 1, WEEK, false));
    }

    @Test
    @DisplayName("RET-3: a revision that is retired although a place was never told is found")
    void aNoticeTooFew() {
        int task = tale.launched(1);
        tale.comesUp(task);
        tale.released(2);
        tale.marked(1, false);
        tale.leaves(task, Rule.TASK_2);
        breaks(Check.NOTICES, tale.retired(1));
    }

    @Test
    @DisplayName("RET-4: a notice that names another start than the wait period gives is found")
    void anotherStart() {
        tale.setting(WaitPeriod.FOURTEEN_DAYS);
        tale.comesUp(tale.launched(1));
        tale.released(2);
        tale.marked(1, false);
        breaks(Check.STARTS, tale.sent(Tale.HERE, 1, WEEK, false));
    }

    @Test
    @DisplayName("RET-5: a critical notice that waits is found")
    void criticalAndWaiting() {
        tale.comesUp(tale.launched(1));
        tale.released(2);
        tale.marked(1, true);
        breaks(Check.STARTS, tale.sent(Tale.HERE, 1, WEEK, true));
    }

    @Test
    @DisplayName("RET-4: a start that moved since its notice is found")
    void aStartThatMoved() {
        tale.comesUp(tale.launched(1));
        tale.released(2);
        tale.marked(1, false);
        tale.sent(Tale.HERE, 1, WEEK, false);
        tale.after(WEEK.minusSeconds(1));
        breaks(Check.STARTS, tale.opened(Tale.HERE));
    }

    @Test
    @DisplayName("RET-7: a task that is taken before the start is found")
    void takenTooEarly() {
        int task = tale.launched(1);
        tale.comesUp(task);
        tale.released(2);
        tale.marked(1, false);
        tale.sent(Tale.HERE, 1, WEEK, false);
        breaks(Check.WAITS, tale.outgoing(task));
    }

    @Test
    @DisplayName("RET-7: so is one that is stopped at once")
    void stoppedTooEarly() {
        int task = tale.launched(1);
        tale.comesUp(task);
        breaks(Check.WAITS, tale.leaves(task, Rule.RET_7));
    }

    @Test
    @DisplayName("SVC-1: a launch over the upper limit is found")
    void overTheCeiling() {
        tale.launched(1);
        tale.launched(1);
        int row = tale.journal.rows();
        tale.launched(1);
        breaks(Check.CEILINGS, row);
    }

    @Test
    @DisplayName("SVC-12: what a file lists before its start has no upper limit")
    void listedBeforeTheStart() {
        tale.launched(1);
        tale.launched(1);
        tale.launched(1);
        Checkup later = new Checkup(Tale.START.toEpochMilli() + 1);
        later.readOn(tale.journal.view(), Integer.MAX_VALUE);
        assertEquals(List.of(), later.findings().broken());
    }

    @Test
    @DisplayName("SVC-2: an old task that is stopped before its replacement is healthy is found")
    void underTheFloor() {
        int old = markedAndStarted();
        tale.launched(2);
        breaks(Check.FLOORS, tale.leaves(old, Rule.SVC_2));
    }

    @Test
    @DisplayName("RET-8: a revision that is retired with a task left on it is found")
    void retiredWithATask() {
        markedAndStarted();
        breaks(Check.EMPTIED, tale.retired(1));
    }

    @Test
    @DisplayName("what was read in pieces tells the same")
    void inPieces() {
        Checkup whole = new Checkup(Tale.START.toEpochMilli());
        Checkup pieces = new Checkup(Tale.START.toEpochMilli());
        Run run = Run.of(BundledScenarios.open("three-services-decided").scenario());
        while (run.extend(1)) {
            pieces.readOn(run.view(), 3);
        }
        while (!pieces.readOn(run.view(), 7)) {
            assertTrue(pieces.findings().rows() < run.view().rows());
        }
        whole.readOn(run.view(), Integer.MAX_VALUE);
        assertEquals(whole.findings(), pieces.findings());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    @DisplayName("every bundled scenario holds")
    void bundledScenariosHold(String name) {
        Scenario scenario = BundledScenarios.open(name).scenario();
        Run run = Run.of(scenario);
        while (run.extend(1_000)) {
            // each round runs on
        }
        Checkup checkup = new Checkup(scenario.span().start().toEpochMilli());
        assertTrue(checkup.readOn(run.view(), Integer.MAX_VALUE));
        assertEquals(List.of(), checkup.findings().broken());
    }

    private static Stream<String> names() {
        return BundledScenarios.names().stream().filter(name -> !name.equals(LARGEST));
    }

    /** One healthy task is on r1, which is marked, and whose retirement has started; the answer is the task. */
    private int markedAndStarted() {
        int task = tale.launched(1);
        tale.comesUp(task);
        tale.released(2);
        tale.marked(1, false);
        tale.sent(Tale.HERE, 1, WEEK, false);
        tale.after(WEEK);
        tale.opened(Tale.HERE);
        tale.outgoing(task);
        return task;
    }

    private void breaks(Check check, int row) {
        List<Finding> broken = findings().broken();
        assertEquals(List.of(check), broken.stream().map(Finding::check).toList());
        assertEquals(new Finding.Break(row, tale.journal.view().at(row)), broken.getFirst().broken().orElseThrow());
    }

    private Findings findings() {
        Checkup checkup = new Checkup(Tale.START.toEpochMilli());
        checkup.readOn(tale.journal.view(), Integer.MAX_VALUE);
        return checkup.findings();
    }
}
