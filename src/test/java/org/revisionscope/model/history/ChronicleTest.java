package org.revisionscope.model.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revisionscope.model.engine.Fx1.IRELAND;
import static org.revisionscope.model.engine.Fx1.NOW;
import static org.revisionscope.model.engine.Fx1.R6;
import static org.revisionscope.model.engine.Fx1.V1_4;
import static org.revisionscope.model.engine.Fx1.WEB;
import static org.revisionscope.model.engine.Fx1.mark;
import static org.revisionscope.model.engine.Fx1.markR6;
import static org.revisionscope.model.engine.Fx1.markR6Critical;
import static org.revisionscope.model.engine.Fx1.releaseR8;
import static org.revisionscope.model.engine.Fx1.setWait;
import static org.revisionscope.model.engine.Fx1.updateWeb;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.revisionscope.model.decision.CustomerDecision.RunTask;
import org.revisionscope.model.decision.CustomerDecision.StopTask;
import org.revisionscope.model.engine.Fx1;
import org.revisionscope.model.engine.Simulation;
import org.revisionscope.model.event.ServiceEvent.Configuration;
import org.revisionscope.model.fleet.NoticeStatus;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.fleet.StandaloneKey;
import org.revisionscope.model.fleet.StopCause;
import org.revisionscope.model.fleet.TaskRef;
import org.revisionscope.model.fleet.TaskSpec;
import org.revisionscope.model.fleet.TaskState;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.scenario.Assumptions.WhenReplacementCannotStart;
import org.revisionscope.model.scenario.Faults;
import org.revisionscope.model.scenario.Scenario;

/** What a chronicle tells of the worked cases. */
class ChronicleTest {

    private static final long MARKED = NOW.toEpochMilli();
    private static final long START = millis("2025-02-28T18:00:00Z");
    private static final long REPLACED = millis("2025-02-28T18:01:00Z");

    @Test
    @DisplayName("r6 is newest, superseded, marked, retiring and retired, each from its instant on")
    void phases() {
        RevisionLives revisions = read(Fx1.history().then(markR6())).revisions();
        int r6 = revisions.number(R6).orElseThrow();
        assertEquals(Optional.empty(), revisions.phaseAt(r6, millis("2025-01-09T23:59:59Z")));
        assertEquals(Optional.of(RevisionPhase.NEWEST), revisions.phaseAt(r6, millis("2025-01-10T00:00:00Z")));
        assertEquals(Optional.of(RevisionPhase.SUPERSEDED), revisions.phaseAt(r6, millis("2025-02-10T00:00:00Z")));
        assertEquals(Optional.of(RevisionPhase.MARKED), revisions.phaseAt(r6, MARKED));
        assertEquals(Optional.of(RevisionPhase.MARKED), revisions.phaseAt(r6, START - 1));
        assertEquals(Optional.of(RevisionPhase.RETIRING), revisions.phaseAt(r6, START));
        assertEquals(Optional.of(RevisionPhase.RETIRED), revisions.phaseAt(r6, REPLACED));
        assertEquals(OptionalLong.of(REPLACED), revisions.retired(r6));
        assertEquals("kernel vulnerability", revisions.reason(r6));
        assertFalse(revisions.critical(r6));
        assertEquals(r6, revisions.newestAt(V1_4, millis("2025-02-09T00:00:00Z")).orElseThrow());
        assertEquals(r6 + 1, revisions.newestAt(V1_4, MARKED).orElseThrow());
    }

    @Test
    @DisplayName("A critical mark is told as such, and retirement starts with it")
    void critical() {
        RevisionLives revisions = read(Fx1.history().then(markR6Critical())).revisions();
        int r6 = revisions.number(R6).orElseThrow();
        assertTrue(revisions.critical(r6));
        assertEquals(OptionalLong.of(MARKED), revisions.retiringFrom(r6));
    }

    @Test
    @DisplayName("LATEST points at 1.4.0 from the first instant of the run")
    void latest() {
        Chronicle chronicle = read(Fx1.history());
        assertEquals(List.of(V1_4), chronicle.revisions().versions());
        assertEquals(Optional.of(V1_4), chronicle.revisions().latestAt(MARKED));
        assertEquals(Optional.empty(), chronicle.revisions().latestAt(chronicle.view().at(0) - 1));
    }

    @Test
    @DisplayName("The notice is upcoming, open and closed, and 5, 3 and 0 of its 5 tasks are left")
    void notice() {
        Chronicle chronicle = read(Fx1.history().then(markR6()));
        NoticeLife notice = chronicle.places().notices(IRELAND).getFirst();
        assertEquals(Optional.empty(), notice.statusAt(MARKED - 1));
        assertEquals(Optional.of(NoticeStatus.UPCOMING), notice.statusAt(MARKED));
        assertEquals(Optional.of(NoticeStatus.OPEN), notice.statusAt(START));
        assertEquals(Optional.of(NoticeStatus.CLOSED), notice.statusAt(REPLACED));
        assertEquals(5, notice.tasksFound());
        assertEquals(5, notice.tasksLeft(rowsUntil(chronicle, START - 1)));
        assertEquals(3, notice.tasksLeft(rowsUntil(chronicle, START)));
        assertEquals(0, notice.tasksLeft(rowsUntil(chronicle, REPLACED)));
        assertEquals(START, notice.startsAt());
    }

    @Test
    @DisplayName("A wait set to 14 on 23 Feb holds from that day on")
    void waitSetting() {
        PlaceLives places = read(Fx1.history().then(markR6()).then("02-23", setWait(14))).places();
        assertEquals(Optional.of(WaitPeriod.SEVEN_DAYS), places.waitAt(IRELAND, MARKED));
        assertEquals(Optional.of(WaitPeriod.FOURTEEN_DAYS), places.waitAt(IRELAND, millis("2025-02-23T00:00:00Z")));
        assertEquals(List.of(IRELAND), List.copyOf(places.places()));
    }

    @Test
    @DisplayName("web goes 4 to 7 to 4 live at the start, and stays 4 healthy")
    void counts() {
        Chronicle chronicle = read(Fx1.history().then(markR6()));
        ServiceLife web = chronicle.services().of(WEB).orElseThrow();
        StepLine steps = web.steps();
        assertEquals(4, steps.live(steps.stepAt(START - 1)));
        assertEquals(7, steps.live(steps.stepAt(START)));
        assertEquals(4, steps.live(steps.stepAt(REPLACED)));
        for (int step = steps.stepAt(MARKED); step < steps.size(); step++) {
            assertEquals(4, steps.healthy(step));
        }
        assertEquals(Journal.NONE, steps.stepAt(millis("2025-01-19T00:00:00Z")));
        assertEquals(7, web.liveAt(rowsUntil(chronicle, START)));
    }

    @Test
    @DisplayName("web asks for 3, from 12 Feb for 4")
    void configuration() {
        ServiceLife web = read(Fx1.history()).services().of(WEB).orElseThrow();
        assertEquals(Optional.empty(), web.configurationAt(millis("2025-01-19T23:59:59Z")));
        assertEquals(3, web.configurationAt(millis("2025-02-12T08:59:59Z")).map(Configuration::desiredCount).get());
        assertEquals(4, web.configurationAt(millis("2025-02-12T09:00:00Z")).map(Configuration::lower).get());
        assertEquals(8, web.configurationAt(MARKED).map(Configuration::upper).get());
    }

    @Test
    @DisplayName("A blocked service is under its floor for a minute")
    void breach() {
        Chronicle chronicle = read(Fx1.history().withWebOf(1, 100, 150).then(markR6()));
        ServiceLife web = chronicle.services().of(WEB).orElseThrow();
        ServiceLife.Breach breach = web.breachAt(START).orElseThrow();
        assertEquals(0, breach.healthy());
        assertEquals(1, breach.lower());
        assertEquals(OptionalLong.of(REPLACED), breach.to());
        assertTrue(web.breachAt(REPLACED).isEmpty());
        assertTrue(kindsFrom(chronicle, START).containsAll(List.of(HeadlineKind.BREACH, HeadlineKind.RESTORED)));
    }

    @Test
    @DisplayName("A forced deployment is the primary one from its start, completed when its tasks are healthy")
    void deployment() {
        Chronicle chronicle = read(
                Fx1.history().then(markR6()).then("02-24", releaseR8()).then("02-25", updateWeb().forced()));
        ServiceLife web = chronicle.services().of(WEB).orElseThrow();
        assertEquals(2, web.deployments().size());
        assertEquals(web.deployments().get(1), web.deploymentAt(millis("2025-02-25T00:00:00Z")).orElseThrow());
        assertEquals(web.deployments().get(0), web.deploymentAt(MARKED).orElseThrow());
        assertEquals(OptionalLong.of(millis("2025-02-25T00:01:00Z")), web.deployments().get(1).completedAt());
        assertTrue(kindsFrom(chronicle, MARKED).contains(HeadlineKind.DEPLOYMENT));
    }

    @Test
    @DisplayName("The story from the mark on: mark, notice, start, two losses")
    void headlines() {
        Chronicle chronicle = read(Fx1.history().then(markR6()));
        assertEquals(List.of(HeadlineKind.MARK, HeadlineKind.NOTICE, HeadlineKind.RETIREMENT_START, HeadlineKind.LOST,
                HeadlineKind.LOST), kindsFrom(chronicle, MARKED));
    }

    @Test
    @DisplayName("A hold ends with a headline: the launch that can start after those that could not")
    void holdEnds() {
        Chronicle chronicle = read(Fx1.heldUp(Duration.ofHours(5), WhenReplacementCannotStart.HOLD));
        assertEquals(List.of(HeadlineKind.RETIREMENT_START, HeadlineKind.LOST, HeadlineKind.LOST,
                HeadlineKind.LAUNCHES_AGAIN), kindsFrom(chronicle, START));
        int row = chronicle.headlines().row(chronicle.headlines().count() - 1);
        assertEquals(millis("2025-02-28T23:04:59Z"), chronicle.view().at(row));
        assertEquals(Optional.of(HeadlineKind.LAUNCHES_AGAIN), chronicle.headlines().kindOf(row));
        assertEquals(Optional.empty(), chronicle.headlines().kindOf(row + 1), "one of three that start together");
        int replacement = chronicle.view().task(row);
        assertEquals(row, chronicle.tasks().launchRow(replacement));
        assertEquals(60_000, chronicle.view().at(chronicle.tasks().healthyRow(replacement)) - chronicle.view().at(row));
    }

    @Test
    @DisplayName("What a replacement kept waiting that took long to become healthy is a headline once it goes on")
    void slowHoldEnds() {
        Chronicle chronicle = read(Fx1.slowToBecomeHealthy(Duration.ofHours(3)));
        assertEquals(List.of(HeadlineKind.RETIREMENT_START, HeadlineKind.LOST, HeadlineKind.LOST,
                HeadlineKind.HOLD_ENDS), kindsFrom(chronicle, START));
        int row = chronicle.headlines().row(chronicle.headlines().count() - 1);
        assertEquals(millis("2025-02-28T21:00:20Z"), chronicle.view().at(row));
        assertEquals(row, chronicle.tasks().leftRow(chronicle.view().task(row)));
        assertEquals(List.of(HeadlineKind.RETIREMENT_START, HeadlineKind.LOST, HeadlineKind.LOST),
                kindsFrom(read(Fx1.slowToBecomeHealthy(Duration.ofMinutes(9))), START), "it is all one thing to see");
    }

    @Test
    @DisplayName("Where retirement gives a hold up, the floor is breached, and launches that work again still are news")
    void holdGivenUp() {
        Chronicle chronicle = read(Fx1.heldUp(Duration.ofHours(30), WhenReplacementCannotStart.STOP_ANYWAY));
        assertEquals(List.of(HeadlineKind.BREACH, HeadlineKind.LAUNCHES_AGAIN, HeadlineKind.RESTORED),
                kindsFrom(chronicle, START + 3_600_000));
    }

    @Test
    @DisplayName("A refused decision is a headline, and nothing else changes")
    void refused() {
        Chronicle chronicle = read(Fx1.history().then(mark(Fx1.R7)));
        assertEquals(List.of(HeadlineKind.REFUSED), kindsFrom(chronicle, MARKED));
    }

    @Test
    @DisplayName("A run that names a lost task ends the loss; until then it is lost (TASK-4)")
    void lossEnds() {
        Chronicle chronicle = read(Fx1.history().then(markR6()).then("03-02", runInsteadOf("etl-1")));
        TaskLives tasks = chronicle.tasks();
        int etl = tasksOf(chronicle, "etl-1").getFirst();
        assertFalse(tasks.isLostAt(etl, rowsUntil(chronicle, START)));
        assertTrue(tasks.isLostAt(etl, rowsUntil(chronicle, START + 50_000)));
        assertFalse(tasks.isLostAt(etl, rowsUntil(chronicle, millis("2025-03-02T00:00:00Z"))));
        assertEquals(tasksOf(chronicle, "etl-1").getLast(), tasks.replacedBy(etl));
        assertEquals(Journal.NONE, tasks.replacedByAt(etl, rowsUntil(chronicle, START + 50_000)));
    }

    @Test
    @DisplayName("A customer's stop is a decision, and the turning points of the task are its rows")
    void customersStop() {
        Chronicle chronicle = read(Fx1.history().then("02-22", new StopTask(new TaskRef.ByName("etl-2"))));
        TaskLives tasks = chronicle.tasks();
        int etl = tasksOf(chronicle, "etl-2").getFirst();
        long stop = millis("2025-02-22T00:00:00Z");
        assertEquals(List.of(HeadlineKind.DECISION), kindsFrom(chronicle, MARKED));
        assertEquals(stop, chronicle.view().at(tasks.leftRow(etl)));
        assertEquals(stop + 50_000, chronicle.view().at(tasks.stoppedRow(etl)));
        assertEquals(Optional.of(StopCause.USER), tasks.stopCause(etl));
        assertEquals(TaskState.RUNNING, tasks.stateAt(etl, rowsUntil(chronicle, stop - 1)));
        assertEquals(TaskState.STOPPING, tasks.stateAt(etl, rowsUntil(chronicle, stop)));
        assertThrows(IllegalArgumentException.class, () -> tasks.stateAt(etl, tasks.launchRow(etl)));
    }

    @Test
    @DisplayName("A task of web that a fault ends is a headline, and so is the floor that it breaks")
    void crash() {
        Instant at = Instant.parse("2025-02-22T12:00:00Z");
        Faults faults = new Faults(List.of(new Faults.ServiceTaskExits(at, WEB)), Optional.empty());
        Chronicle chronicle = read(Fx1.history().scenario().withFaults(faults));
        assertEquals(List.of(HeadlineKind.CRASH, HeadlineKind.BREACH, HeadlineKind.RESTORED),
                kindsFrom(chronicle, MARKED));
        assertEquals(at.toEpochMilli(), chronicle.headlines().at(chronicle.headlines().count() - 3));
    }

    @Test
    @DisplayName("Lanes are listed by revision, then owner")
    void lanes() {
        Chronicle chronicle = read(Fx1.history().then(markR6()));
        List<String> listed = chronicle.lanes().sorted().stream()
                .map(lane -> chronicle.revisions().id(lane.revision()).label() + " "
                        + chronicle.lanes().owner(lane).name() + " " + lane.tasks().size())
                .toList();
        assertEquals(List.of("r6 etl-1 1", "r6 etl-2 1", "r6 web 3", "r7 web 4"), listed);
    }

    private static Chronicle read(Fx1 story) {
        return read(story.scenario());
    }

    private static Chronicle read(Scenario scenario) {
        Simulation simulation = Simulation.of(scenario);
        simulation.runToEnd();
        Chronicle chronicle = new Chronicle();
        assertTrue(chronicle.catchUp(simulation.view(), Integer.MAX_VALUE));
        return chronicle;
    }

    private static List<HeadlineKind> kindsFrom(Chronicle chronicle, long instant) {
        Headlines headlines = chronicle.headlines();
        List<HeadlineKind> kinds = new ArrayList<>();
        for (int i = headlines.before(rowsUntil(chronicle, instant - 1)); i < headlines.count(); i++) {
            kinds.add(headlines.kind(i));
        }
        return kinds;
    }

    private static List<Integer> tasksOf(Chronicle chronicle, String job) {
        List<Integer> tasks = new ArrayList<>();
        for (int task = 0; task < chronicle.tasks().count(); task++) {
            Owner owner = chronicle.view().owner(chronicle.view().ownerOf(task));
            if (owner.name().equals(job)) {
                tasks.add(task);
            }
        }
        return tasks;
    }

    private static RunTask runInsteadOf(String job) {
        return new RunTask(new TaskSpec(new StandaloneKey(IRELAND, "production", job),
                new PlatformVersionChoice.Exactly(V1_4), Optional.empty(), Optional.of(new TaskRef.ByName(job))));
    }

    private static int rowsUntil(Chronicle chronicle, long instant) {
        return chronicle.view().rowsUntil(instant);
    }

    private static long millis(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }
}
