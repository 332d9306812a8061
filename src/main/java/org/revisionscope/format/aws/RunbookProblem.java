package org.revisionscope.format.aws;

import java.util.Comparator;

/**
 * A line of a runbook that cannot be replayed.
 *
 * @param line its number, from 1
 * @param sentence what is wrong with it
 */
public record RunbookProblem(int line, String sentence) implements Comparable<RunbookProblem> {

    private static final Comparator<RunbookProblem> ORDER =
            Comparator.comparingInt(RunbookProblem::line).thenComparing(RunbookProblem::sentence);

    @Override
    public int compareTo(RunbookProblem other) {
        return ORDER.compare(this, other);
    }
}
