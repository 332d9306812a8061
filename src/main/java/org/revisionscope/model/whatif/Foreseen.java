package org.revisionscope.model.whatif;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.revisionscope.model.decision.AwsDecision.MarkRevision;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.scenario.Catalogue;
import org.revisionscope.model.scenario.Faults;
import org.revisionscope.model.scenario.Platform;
import org.revisionscope.model.scenario.Scenario;

/**
 * What a mark will bring, in numbers and row by row. The numbers are of all that the scenario has in store, for they come
 * true. The rows are what can be announced, as they will be once the mark is decided: no crash, no release and no decision
 * that nobody can know of yet.
 *
 * @param promise the numbers, and what they are true of
 * @param view the journal of what is announced, at least until the retirement that was forecast is over
 */
public record Foreseen(Promise promise, JournalView view) {

    private static final int INSTANTS_AT_ONCE = 64;

    /**
     * Foresees a mark.
     *
     * @param run what has happened and is to come; it is not changed, and must not be extended meanwhile
     * @param at when the mark would be decided
     * @param wait the wait that every place would set before it; empty if they keep theirs
     * @param later which of the run's later decisions still come
     * @param cancelled asked now and then; from when on nobody wants the answer
     * @return empty if it was cancelled
     */
    public static Optional<Foreseen> of(Run run, Instant at, MarkRevision mark, Optional<WaitPeriod> wait, Later later,
            BooleanSupplier cancelled) {
        List<TimedDecision> decisions = wait
                .map(days -> Alternatives.wait(days, run.scenario(), at, Optional.of(mark), later).decisions())
                .orElseGet(() -> Decisions.with(later.after(at, run.scenario().decisions()),
                        new TimedDecision(at, mark)));
        Run copy = run.with(decisions);
        return new Foretelling(copy, at.toEpochMilli(), mark, cancelled).tell()
                .flatMap(forecast -> announced(copy, at, forecast, cancelled)
                        .map(view -> new Foreseen(new Promise(copy.scenario(), forecast), view)));
    }

    private static Optional<JournalView> announced(Run copy, Instant at, Forecast forecast,
            BooleanSupplier cancelled) {
        if (forecast.refusal().isPresent() || !hasSurprises(copy.scenario(), at)) {
            return Optional.of(copy.view());
        }
        Optional<Run> announced = copy.announced(at.toEpochMilli(), cancelled);
        while (announced.isPresent() && announced.get().computedUntil() < forecast.window().until()
                && !announced.get().finished()) {
            if (cancelled.getAsBoolean()) {
                return Optional.empty();
            }
            announced.get().extend(INSTANTS_AT_ONCE);
        }
        return announced.map(Run::view);
    }

    /** Whether a scenario has anything in store after an instant that is not announced; without it nothing is run twice. */
    private static boolean hasSurprises(Scenario scenario, Instant after) {
        Platform platform = scenario.platform();
        Stream<Instant> dated = Stream.of(
                scenario.decisions().stream().map(TimedDecision::at),
                platform.revisions().stream().map(Platform.RevisionRelease::released),
                platform.catalogue().versions().stream().map(Catalogue.Version::released),
                platform.catalogue().latest().stream().map(Catalogue.LatestMove::at)).flatMap(instants -> instants);
        return !scenario.faults().equals(Faults.NONE) || !platform.cadences().isEmpty()
                || dated.anyMatch(instant -> instant.isAfter(after));
    }
}
