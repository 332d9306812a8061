package org.revisionscope.controller.runbook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.revisionscope.format.aws.Runbook;
import org.revisionscope.format.aws.RunbookProblem;
import org.revisionscope.format.aws.RunbookReader;
import org.revisionscope.format.aws.RunbookReader.Reading;
import org.revisionscope.format.scenario.DecisionCheck;
import org.revisionscope.format.scenario.ScenarioDocument;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.scenario.Fleet.PlaceSetup;
import org.revisionscope.model.scenario.Scenario;

/**
 * Reads a runbook and checks, before anything is changed, whether a file could hold what it decides.
 *
 * @param text the runbook
 * @param draft makes the open document
 * @param told the scenario of the open future
 * @param begin the instant of what stands before the first {@code #at}
 * @param givenUp asked now and then; from when on nobody wants to know
 */
record Rehearsal(String text, Supplier<ScenarioDocument> draft, Scenario told, Instant begin,
        BooleanSupplier givenUp) {

    /**
     * What came of it.
     *
     * @param runbook what could be read
     * @param problems what is wrong, by line
     */
    record Result(Runbook runbook, List<RunbookProblem> problems) {}

    /** Takes as long as reading the document does, and where tasks are named, as long as running it; on any thread. */
    Result result() {
        List<Place> places = told.fleet().places().stream().map(PlaceSetup::place).toList();
        Reading reading = RunbookReader.read(text, places, begin);
        List<RunbookProblem> problems = new ArrayList<>(reading.problems());
        if (problems.isEmpty() && !reading.runbook().decisions().isEmpty()) {
            problems.addAll(check(reading));
            if (problems.isEmpty()) {
                problems.addAll(new RunNames(told, all(reading), givenUp).problems(reading));
            }
        }
        reading.runbook().failures().stream().filter(failures -> !places.contains(failures.service().place()))
                .forEach(failures -> problems.add(new RunbookProblem(1,
                        "the scenario has no place " + failures.service().place() + ", where launches are to fail")));
        return new Result(reading.runbook(), problems.stream().sorted().toList());
    }

    private List<RunbookProblem> check(Reading reading) {
        List<TimedDecision> all = all(reading);
        int before = all.size() - reading.runbook().decisions().size();
        return DecisionCheck.problems(draft.get(), all).stream()
                .map(problem -> new RunbookProblem(line(reading, problem.decision() - before), problem.sentence()))
                .toList();
    }

    /** What would be decided: the runbook's own come last. */
    private List<TimedDecision> all(Reading reading) {
        List<TimedDecision> all = new ArrayList<>(switch (reading.runbook().scope()) {
            case WHOLE -> List.of();
            case PART -> told.decisions();
        });
        all.addAll(reading.runbook().decisions());
        return all;
    }

    private static int line(Reading reading, int decision) {
        return reading.lines().get(Math.max(0, decision));
    }
}
