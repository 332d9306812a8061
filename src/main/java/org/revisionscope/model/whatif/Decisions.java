package org.revisionscope.model.whatif;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.decision.TimedDecision;

/** Lists of decisions, beside each other and with one thing changed. */
public final class Decisions {

    private Decisions() {}

    /** The first instant at which one list decides something else than the other; empty if they are the same. */
    public static Optional<Instant> partFrom(List<TimedDecision> one, List<TimedDecision> other) {
        int same = 0;
        while (same < one.size() && same < other.size() && one.get(same).equals(other.get(same))) {
            same++;
        }
        return Stream.concat(one.stream().skip(same), other.stream().skip(same)).map(TimedDecision::at)
                .min(Instant::compareTo);
    }

    /** With one decision more, after everything that its instant already holds (T-2). */
    public static List<TimedDecision> with(List<TimedDecision> decisions, TimedDecision one) {
        int index = decisions.size();
        while (index > 0 && decisions.get(index - 1).at().isAfter(one.at())) {
            index--;
        }
        List<TimedDecision> more = new ArrayList<>(decisions);
        more.add(index, one);
        return more;
    }

    /** With several decisions of one instant more, after everything that it already holds. */
    public static List<TimedDecision> with(List<TimedDecision> decisions, Instant at,
            List<? extends Decision> several) {
        List<TimedDecision> more = decisions;
        for (Decision one : several) {
            more = with(more, new TimedDecision(at, one));
        }
        return more;
    }

    /** With other decisions of one instant ahead of those that it already holds. */
    static List<TimedDecision> withFirst(List<TimedDecision> decisions, List<TimedDecision> ahead) {
        if (ahead.isEmpty()) {
            return decisions;
        }
        int index = 0;
        while (index < decisions.size() && decisions.get(index).at().isBefore(ahead.getFirst().at())) {
            index++;
        }
        List<TimedDecision> more = new ArrayList<>(decisions);
        more.addAll(index, ahead);
        return more;
    }
}
