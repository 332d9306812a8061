package org.revisionscope.model.whatif;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.revisionscope.model.decision.AwsDecision.MarkRevision;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.history.JournalView;

/**
 * What a mark will bring, in numbers and row by row.
 *
 * @param promise the numbers, and what they are true of
 * @param view the journal of the throw-away copy, at least until the retirement is over
 */
public record Foreseen(Promise promise, JournalView view) {

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
                .map(forecast -> new Foreseen(new Promise(copy.scenario(), forecast), copy.view()));
    }
}
