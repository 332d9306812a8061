package org.revisionscope.model.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.decision.AwsDecision.MarkRevision;
import org.revisionscope.model.decision.CustomerDecision.AddVpcEndpoint;
import org.revisionscope.model.decision.CustomerDecision.RunTask;
import org.revisionscope.model.decision.CustomerDecision.UpdateService;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.event.EventType;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.explain.Dates;
import org.revisionscope.model.explain.RemedySentences;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.TaskSpec;
import org.revisionscope.model.fleet.VpcEndpoint;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.scenario.Fleet;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.whatif.Remedy.Kind;

class RemediesTest {

    private static final long START = Instant.parse("2025-02-28T18:00:00Z").toEpochMilli();

    private static Run run(String name) {
        return run(BundledScenarios.open(name).scenario());
    }

    private static Run run(Scenario scenario) {
        Run run = Run.of(scenario);
        run.extendTo(Long.MAX_VALUE);
        return run;
    }

    private static Chronicle chronicle(Run run) {
        Chronicle chronicle = new Chronicle();
        chronicle.catchUp(run.view(), Integer.MAX_VALUE);
        return chronicle;
    }

    private static int task(JournalView view, String name) {
        return IntStream.range(0, view.tasks()).filter(task -> view.originOf(task).name().equals(Optional.of(name)))
                .findFirst().orElseThrow();
    }

    private static List<Remedy> remedies(Run run, int row, long clock) {
        Harm harm = Harm.of(chronicle(run), row).orElseThrow();
        return Remedies.of(run, harm, clock, () -> false).orElseThrow();
    }

    private static List<Kind> kinds(List<Remedy> remedies) {
        return remedies.stream().map(Remedy::kind).toList();
    }

    @Test
    void aStandaloneTaskIsRunAgainBeforeItsStop() {
        Run run = run("fx1-case-2");
        int stop = chronicle(run).tasks().leftRow(task(run.view(), "etl-1"));
        List<Remedy> remedies = remedies(run, stop, START + 60_000);
        assertEquals(List.of(Kind.RUN_AGAIN), kinds(remedies));
        Remedy again = remedies.getFirst();
        assertTrue(again.decision() instanceof RunTask);
        assertEquals(Instant.parse("2025-02-28T17:00:00Z"), again.at());
        assertEquals(0, again.gapMillis());
    }

    @Test
    void whatHappenedToATaskBeforeIsNoHarm() {
        Run run = run("fx1-case-2");
        Chronicle chronicle = chronicle(run);
        int task = task(run.view(), "etl-1");
        int running = chronicle.tasks().runningRow(task);
        int left = chronicle.tasks().leftRow(task);
        assertEquals(Optional.empty(), Harm.of(chronicle, running));
        assertTrue(Harm.of(chronicle, left).isPresent());
        assertTrue(Harm.of(chronicle, chronicle.tasks().stoppedRow(task)).isPresent());
    }

    @Test
    void shortlyBeforeTheStopTheReplacementIsLate() {
        Run run = run("fx1-case-2");
        int stop = chronicle(run).tasks().leftRow(task(run.view(), "etl-1"));
        Remedy late = remedies(run, stop, START - 5_000).getFirst();
        assertEquals(Instant.ofEpochMilli(START - 5_000), late.at());
        assertEquals(15_000, late.gapMillis()); // a task runs 20 s after its launch here
    }

    @Test
    void aDeploymentInsideTheWaitLeavesNothingToTakeAway() {
        Run run = run("fx1-case-2");
        int outgoing = IntStream.range(0, run.view().rows())
                .filter(row -> run.view().type(row) == EventType.TASK_OUTGOING).findFirst().orElseThrow();
        List<Remedy> remedies = remedies(run, outgoing, START);
        assertEquals(List.of(Kind.FORCE_DEPLOYMENT), kinds(remedies));
        assertTrue(((UpdateService) remedies.getFirst().decision()).forceNewDeployment());
    }

    @Test
    void aBlockedServiceNeedsRoomOrTolerance() {
        Run run = run("fx1-case-8");
        int breach = IntStream.range(0, run.view().rows())
                .filter(row -> run.view().type(row) == EventType.FLOOR_BREACHED).findFirst().orElseThrow();
        List<Remedy> remedies = remedies(run, breach, START);
        assertEquals(List.of(Kind.ROOM_TO_START, Kind.LOWER_FLOOR), kinds(remedies)); // deploying anew breaches, too
    }

    @Test
    void aMissingEndpointIsAddedBeforeTheUpdate() {
        Run run = run("migrate-to-1-4");
        List<Remedy> remedies = remedies(run, firstFailure(run), run.view().at(run.view().rows() - 1));
        assertEquals(List.of(Kind.ADD_ENDPOINTS), kinds(remedies)); // 1.3.0 does not help: the update to 1.4.0 still comes
        Remedy added = remedies.getFirst();
        assertEquals(List.of(VpcEndpoint.S3), added.decisions().stream()
                .map(decision -> ((AddVpcEndpoint) decision).endpoint()).toList());
        assertEquals(Instant.parse("2020-09-07T09:30:00Z"), added.at(), "an hour before the deployment");
        int last = IntStream.range(0, run.view().rows()).filter(row -> run.view().rule(row) == Rule.PV_8)
                .reduce((_, later) -> later).orElseThrow();
        assertEquals(added.at(), remedies(run, last, run.view().at(run.view().rows() - 1)).getFirst().at());
        assertEquals("Add S3 gateway endpoint before " + Dates.brief(added.harm().at()), RemedySentences.title(added));
        assertEquals(Optional.empty(), firstFailureOf(run(run.scenario().withDecisions(
                Decisions.with(run.scenario().decisions(), added.at(), added.decisions())))));
    }

    @Test
    void afterTheUpdateIsDoneTheNextLaunchIsSavedByEither() {
        Run run = run("migrate-to-1-4");
        Chronicle chronicle = chronicle(run);
        long now = run.view().at(firstFailure(run)) + 30_000;
        int next = IntStream.range(0, run.view().rows()).filter(row -> run.view().at(row) > now
                && run.view().rule(row) == Rule.PV_8).findFirst().orElseThrow();
        assertEquals(List.of(Kind.ADD_ENDPOINTS, Kind.KEEP_VERSION),
                kinds(Remedies.of(run, Harm.of(chronicle, next).orElseThrow(), now, () -> false).orElseThrow()));
    }

    private static int firstFailure(Run run) {
        return firstFailureOf(run).orElseThrow();
    }

    private static Optional<Integer> firstFailureOf(Run run) {
        return IntStream.range(0, run.view().rows()).filter(row -> run.view().type(row) == EventType.TASK_STATE_CHANGED
                && run.view().rule(row) == Rule.PV_8).boxed().findFirst();
    }

    @Test
    void aLongerWaitHelpsWhoEndsInIt() {
        assertTrue(kinds(lossOfTaskThatRunsFor(30)).contains(Kind.LONGER_WAIT)); // to 3 March, and the start is 1 March
        assertFalse(kinds(lossOfTaskThatRunsFor(40)).contains(Kind.LONGER_WAIT)); // the start would be 8 March
    }

    /** What helps etl-1, run on 1 February for so many days, when r6 is marked on 22 February. */
    private static List<Remedy> lossOfTaskThatRunsFor(int days) {
        Scenario fx1 = BundledScenarios.open("fx1").scenario();
        List<TimedDecision> decisions = new ArrayList<>(fx1.decisions());
        decisions.add(new TimedDecision(Instant.parse("2025-02-22T18:00:00Z"),
                new MarkRevision(RevisionId.parse("1.4.0-r6"), "", false)));
        List<Fleet.TaskSetup> tasks = fx1.fleet().tasks().stream()
                .map(task -> new Fleet.TaskSetup(task.launched(), new TaskSpec(task.spec().key(),
                        task.spec().platformVersion(), Optional.of(Duration.ofDays(days)), Optional.empty())))
                .toList();
        Run run = run(fx1.withDecisions(decisions).withFleet(new Fleet(fx1.fleet().places(), fx1.fleet().services(),
                tasks, fx1.fleet().schedules())));
        int stop = chronicle(run).tasks().leftRow(task(run.view(), "etl-1"));
        return remedies(run, stop, run.view().at(stop));
    }

    @Test
    void whatEveryRemedyPromisesComesTrue() {
        for (String name : List.of("fx1-case-2", "fx1-case-7", "fx1-case-8", "three-services-decided")) {
            Run run = run(name);
            Chronicle chronicle = chronicle(run);
            for (int row = 0; row < run.view().rows(); row++) {
                Optional<Harm> harm = Harm.of(chronicle, row);
                if (harm.isPresent() && run.view().type(row) != EventType.TASK_STATE_CHANGED) {
                    Remedies.of(run, harm.get(), run.view().at(row), () -> false).orElseThrow()
                            .forEach(remedy -> check(run, remedy));
                }
            }
        }
    }

    private static void check(Run run, Remedy remedy) {
        Chronicle rescued = chronicle(run(run.scenario().withDecisions(Decisions.with(run.scenario().decisions(),
                new TimedDecision(remedy.at(), remedy.decision())))));
        long at = remedy.harm().at();
        boolean comes = IntStream.range(0, rescued.rows()).filter(row -> rescued.view().at(row) == at)
                .mapToObj(row -> Harm.of(rescued, row)).flatMap(Optional::stream).anyMatch(remedy.harm()::equals);
        assertFalse(comes, remedy.toString());
    }

    @Test
    void nobodyWaitsForACancelledAnswer() {
        Run run = run("fx1-case-2");
        int stop = chronicle(run).tasks().leftRow(task(run.view(), "etl-1"));
        assertEquals(Optional.empty(),
                Remedies.of(run, Harm.of(chronicle(run), stop).orElseThrow(), START, () -> true));
    }
}
