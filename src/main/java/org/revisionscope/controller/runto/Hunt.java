package org.revisionscope.controller.runto;

import java.util.Optional;

import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.HeadlineKind;
import org.revisionscope.model.history.Headlines;
import org.revisionscope.model.history.Journal;
import org.revisionscope.model.history.ServiceLife;
import org.revisionscope.model.history.StepLine;

/**
 * Looks for a goal in a chronicle that is still growing: through headlines and counts that it keeps anyway, never
 * through its rows, and no part of them twice. Instants are milliseconds since the epoch; the FX thread uses it.
 */
final class Hunt {

    /** A look goes no further than so many headlines or steps, so that a frame is never late. */
    private static final int AT_ONCE = 1 << 16;
    private static final int UNKNOWN = -1;

    private final Goal goal;
    private final Chronicle chronicle;
    private final long from;
    private int next = UNKNOWN;

    /**
     * A hunt.
     *
     * @param from where the clock stands; only what comes later is looked for
     */
    Hunt(Goal goal, Chronicle chronicle, long from) {
        this.goal = goal;
        this.chronicle = chronicle;
        this.from = from;
    }

    /** What it looks for. */
    Goal goal() {
        return goal;
    }

    /** What it looks through. */
    Chronicle chronicle() {
        return chronicle;
    }

    /** Where the clock stood. */
    long from() {
        return from;
    }

    /**
     * Looks on.
     *
     * @param knownUntil every event at or before this instant is in the chronicle; {@link Long#MAX_VALUE} if nothing
     *     follows
     * @return how it ended; empty while that is not known
     */
    Optional<Outcome> look(long knownUntil) {
        return switch (goal) {
            case Goal.At(long instant) -> instant <= knownUntil
                    ? Optional.of(new Outcome.Reached(instant))
                    : Optional.empty();
            case Goal.Next(HeadlineKind kind) -> nextHeadline(kind, knownUntil);
            case Goal.BelowFloor(ServiceKey key) -> life(key).map(life -> breach(life, knownUntil))
                    .orElseGet(() -> endsWithout(knownUntil));
            case Goal.HealthyUnder(ServiceKey key, int count) -> life(key)
                    .map(life -> healthyUnder(life, count, knownUntil)).orElseGet(() -> endsWithout(knownUntil));
        };
    }

    private Optional<ServiceLife> life(ServiceKey key) {
        return chronicle.services().of(key);
    }

    private Optional<Outcome> nextHeadline(HeadlineKind kind, long knownUntil) {
        Headlines headlines = chronicle.headlines();
        if (next == UNKNOWN) {
            next = headlines.before(chronicle.view().rowsUntil(from));
        }
        int until = Math.min(headlines.count(), next + AT_ONCE);
        for (; next < until; next++) {
            if (headlines.kind(next) == kind) {
                return reached(headlines.at(next), knownUntil);
            }
        }
        return next < headlines.count() ? Optional.empty() : endsWithout(knownUntil);
    }

    private Optional<Outcome> breach(ServiceLife life, long knownUntil) {
        if (life.breachAt(from).isPresent()) {
            return Optional.of(new Outcome.HoldsNow());
        }
        int later = life.breachesUntil(from);
        return later < life.breaches().size()
                ? reached(life.breaches().get(later).from(), knownUntil)
                : endsWithout(knownUntil);
    }

    private Optional<Outcome> healthyUnder(ServiceLife life, int count, long knownUntil) {
        StepLine steps = life.steps();
        if (next == UNKNOWN) {
            int now = steps.stepAt(from);
            if (now != Journal.NONE && steps.healthy(now) < count) {
                return Optional.of(new Outcome.HoldsNow());
            }
            next = now + 1;
        }
        int until = Math.min(steps.size(), next + AT_ONCE);
        for (; next < until && steps.at(next) <= knownUntil; next++) {
            if (steps.healthy(next) < count) {
                return Optional.of(new Outcome.Reached(steps.at(next)));
            }
        }
        return next < steps.size() ? Optional.empty() : endsWithout(knownUntil);
    }

    /** An instant is shown only with everything that it holds. */
    private static Optional<Outcome> reached(long instant, long knownUntil) {
        return instant <= knownUntil ? Optional.of(new Outcome.Reached(instant)) : Optional.empty();
    }

    private static Optional<Outcome> endsWithout(long knownUntil) {
        return knownUntil == Long.MAX_VALUE ? Optional.of(new Outcome.Never()) : Optional.empty();
    }
}
