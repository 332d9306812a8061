package org.revisionscope.controller.runbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.revisionscope.format.aws.RunbookProblem;
import org.revisionscope.format.aws.RunbookReader.Reading;
import org.revisionscope.model.decision.AwsDecision.MarkRevision;
import org.revisionscope.model.decision.CustomerDecision.RunTask;
import org.revisionscope.model.decision.CustomerDecision.StopTask;
import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.engine.Simulation;
import org.revisionscope.model.fleet.TaskArn;
import org.revisionscope.model.fleet.TaskRef;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.scenario.Faults;
import org.revisionscope.model.scenario.Faults.Fault;
import org.revisionscope.model.scenario.Platform.RevisionRelease;
import org.revisionscope.model.scenario.Scenario;

/**
 * Names in a runbook that only a run brings about: tasks by their ARNs, and revisions that get the next free label. The
 * story is run as far as they are needed, and only if there are any; a large one takes its time.
 *
 * @param told the scenario of the open future
 * @param decisions all that would be decided in it
 * @param givenUp asked at each instant; from when on nobody wants to know
 */
record RunNames(Scenario told, List<TimedDecision> decisions, BooleanSupplier givenUp) {

    private static final int ROWS_AT_ONCE = 100_000;

    /** The lines that name what never is by then, in the order of the runbook; none if it was given up. */
    List<RunbookProblem> problems(Reading reading) {
        List<TimedDecision> pasted = reading.runbook().decisions();
        Optional<TimedDecision> last = pasted.stream().filter(each -> isOnlyKnownToARun(each.decision()))
                .max(Comparator.comparing(TimedDecision::at));
        if (last.isEmpty()) {
            return List.of();
        }
        Chronicle run = run(reading, last.get().at().toEpochMilli());
        if (givenUp.getAsBoolean()) {
            return List.of();
        }
        List<RunbookProblem> problems = new ArrayList<>();
        for (int i = 0; i < pasted.size(); i++) {
            int line = reading.lines().get(i);
            Decision decision = pasted.get(i).decision();
            if (decision instanceof MarkRevision mark && run.revisions().number(mark.revision()).isEmpty()) {
                problems.add(new RunbookProblem(line, "there is no revision " + mark.revision() + " by then"));
            }
            arns(decision).filter(arn -> run.lanes().find(arn).isEmpty()).forEach(
                    arn -> problems.add(new RunbookProblem(line, "there is no task with the ARN " + arn + " by then")));
        }
        return problems;
    }

    private boolean isOnlyKnownToARun(Decision decision) {
        return arns(decision).findAny().isPresent() || decision instanceof MarkRevision mark
                && told.platform().revisions().stream().map(RevisionRelease::revision)
                        .noneMatch(mark.revision()::equals);
    }

    private static Stream<TaskArn> arns(Decision decision) {
        Optional<TaskRef> task = switch (decision) {
            case StopTask stop -> Optional.of(stop.task());
            case RunTask run -> run.spec().replaces();
            default -> Optional.empty();
        };
        return task.stream().flatMap(ref -> switch (ref) {
            case TaskRef.ByArn(TaskArn arn) -> Stream.of(arn);
            case TaskRef.ByName _ -> Stream.empty();
        });
    }

    private Chronicle run(Reading reading, long until) {
        List<Fault> faults = new ArrayList<>(told.faults().listed());
        reading.runbook().failures().stream().filter(failures -> !faults.contains(failures)).forEach(faults::add);
        Simulation simulation = Simulation.of(told.withDecisions(decisions)
                .withFaults(new Faults(faults, told.faults().meanInterval())));
        OptionalLong next = simulation.next();
        while (next.isPresent() && next.getAsLong() <= until && !givenUp.getAsBoolean()) {
            simulation.step();
            next = simulation.next();
        }
        Chronicle chronicle = new Chronicle();
        boolean isRead = false;
        while (!isRead && !givenUp.getAsBoolean()) {
            isRead = chronicle.catchUp(simulation.view(), ROWS_AT_ONCE);
        }
        return chronicle;
    }
}
