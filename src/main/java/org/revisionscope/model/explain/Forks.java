package org.revisionscope.model.explain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.revisionscope.model.decision.AwsDecision;
import org.revisionscope.model.decision.AwsDecision.MarkRevision;
import org.revisionscope.model.decision.CustomerDecision;
import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.scenario.Faults.LaunchFailures;
import org.revisionscope.model.whatif.Later;

/** What a fork says of the decisions that come after it (C.2a). */
public final class Forks {

    /** What the future is called that a document begins with. */
    public static final String FIRST = "First future";

    /** What a branch is called that keeps what was decided before the program failed. */
    public static final String BEFORE_ERROR = "before-error";

    /** No name is longer than this, unless a user gives it. */
    private static final int LONGEST = 120;

    private Forks() {}

    /**
     * What a branch is called that forks with a decision: {@code Mark r6 on 21 Feb (r8 still comes)}.
     *
     * @param decisions those of the branch that is left
     * @param later which of its later decisions still come
     */
    public static String name(Decision decision, Instant at, List<TimedDecision> decisions, Later later) {
        return noted(DecisionTitles.of(decision) + on(at), at, decisions, later);
    }

    /** What a branch is called that forks without a decision. */
    public static String name(Instant at, List<TimedDecision> decisions, Later later) {
        return noted("From" + on(at).substring(" on".length()), at, decisions, later);
    }

    /** What a branch is called on which a mark is decided after every place has set a wait. */
    public static String waiting(MarkRevision mark, WaitPeriod wait, Instant at) {
        return clip(DecisionTitles.of(mark) + ", wait " + wait.days() + " d" + on(at));
    }

    /** What a branch is called on which launches fail from an instant on. */
    public static String failing(LaunchFailures failures, Instant at) {
        return clip("Launches of " + failures.service().name() + " fail" + on(at));
    }

    /** What a branch is called on which a decision was crossed out. */
    public static String without(TimedDecision crossed) {
        return clip("Without: " + DecisionTitles.of(crossed.decision()) + on(crossed.at()));
    }

    /** What a branch is called that decides what a runbook says. */
    public static String replayed() {
        return "Replayed runbook";
    }

    private static String noted(String title, Instant at, List<TimedDecision> decisions, Later later) {
        return clip(note(decisions, at, later).map(note -> title + " (" + note + ")").orElse(title));
    }

    private static String on(Instant at) {
        return " on " + Dates.day(at.toEpochMilli());
    }

    private static String clip(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
    }

    /**
     * What still comes and what does not: {@code r8 still comes, 2 later decisions of yours do not}.
     *
     * @param decisions those of the branch that is left
     * @param fork where it is left
     * @param later which of its later decisions still come
     * @return empty if nothing comes later
     */
    public static Optional<String> note(List<TimedDecision> decisions, Instant fork, Later later) {
        List<Decision> after = decisions.stream().filter(timed -> timed.at().isAfter(fork))
                .map(TimedDecision::decision).toList();
        List<String> coming = new ArrayList<>();
        int yours = 0;
        int dropped = 0;
        int droppedOfAws = 0;
        for (Decision decision : after) {
            switch (decision) {
                case AwsDecision aws when later.keeps(decision) -> coming.add(name(aws));
                case AwsDecision _ -> droppedOfAws++;
                case CustomerDecision _ when later.keeps(decision) -> yours++;
                case CustomerDecision _ -> dropped++;
            }
        }
        if (yours > 0) {
            coming.add(Words.count(yours, "later decision") + " of yours");
        }
        List<String> parts = new ArrayList<>();
        if (!coming.isEmpty()) {
            boolean one = coming.size() == 1 && yours <= 1;
            parts.add(Words.list(coming) + " still " + (one ? "comes" : "come"));
        }
        if (dropped > 0) {
            parts.add(gone(dropped, "yours", parts.isEmpty()));
        }
        if (droppedOfAws > 0) {
            parts.add(gone(droppedOfAws, "AWS's", parts.isEmpty()));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
    }

    /** That some do not come; where nothing was said before, with the verb. */
    private static String gone(int number, String whose, boolean isFirst) {
        String who = Words.count(number, "later decision") + " of " + whose;
        if (isFirst) {
            return who + " no longer " + (number == 1 ? "comes" : "come");
        }
        return who + (number == 1 ? " does not" : " do not");
    }

    private static String name(AwsDecision decision) {
        return switch (decision) {
            case AwsDecision.ReleaseRevision release -> release.label().orElse("a revision of " + release.version());
            case AwsDecision.MarkRevision mark -> "the mark of " + mark.revision().label();
            case AwsDecision.ReleasePlatformVersion release -> "platform version " + release.version();
            case AwsDecision.MoveLatest move -> "LATEST on " + move.version();
        };
    }
}
