package org.revisionscope.view.branches;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.IntToLongFunction;

import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.view.draw.Role;

/** A lane of a miniature while it is read: counts by column, and the turning points of its revision. */
final class SketchLane {

    private static final long NEVER = Long.MAX_VALUE;

    private final int[] most = new int[Sketch.COLUMNS];
    private final BitSet lost = new BitSet(Sketch.COLUMNS);
    private final RevisionId revision;
    private int count;
    private int column;
    private long superseded = NEVER;
    private long marked = NEVER;
    private long retiring = NEVER;
    private long retired = NEVER;

    SketchLane(RevisionId revision) {
        this.revision = revision;
    }

    /** A task more in what was before the first column. */
    void begin(int more) {
        count += more;
        most[0] = count;
    }

    /** A task more or less in a column, which is never before the last one. */
    void change(int at, int more) {
        goOnTo(at);
        count += more;
        most[at] = Math.max(most[at], count);
    }

    void lose(int at) {
        lost.set(at);
    }

    void supersedeAt(long instant) {
        superseded = instant;
    }

    void markAt(long instant) {
        marked = instant;
    }

    /** Retirement starts in a place; the first one counts. */
    void retireFrom(long instant) {
        retiring = Math.min(retiring, instant);
    }

    void retiredAt(long instant) {
        retired = instant;
    }

    /** What was read, once nothing follows; {@code begins} tells when a column begins. */
    Sketch.Lane finish(IntToLongFunction begins) {
        goOnTo(Sketch.COLUMNS - 1);
        List<Sketch.Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= Sketch.COLUMNS; at++) {
            if (at == Sketch.COLUMNS || most[at] != most[from]
                    || role(begins.applyAsLong(at + 1)) != role(begins.applyAsLong(from + 1))) {
                stretches.add(new Sketch.Stretch(begins.applyAsLong(from), begins.applyAsLong(at), most[from],
                        role(begins.applyAsLong(from + 1))));
                from = at;
            }
        }
        return new Sketch.Lane(revision, stretches, marked == NEVER ? OptionalLong.empty() : OptionalLong.of(marked),
                lost.stream().mapToObj(begins::applyAsLong).toList());
    }

    /** Whether it had a task at any instant that is shown. */
    boolean isUsed() {
        for (int tasks : most) {
            if (tasks > 0) {
                return true;
            }
        }
        return count > 0;
    }

    private void goOnTo(int at) {
        while (column < at) {
            most[++column] = count;
        }
    }

    /** Where the revision stands at the end of a column. */
    private Role role(long end) {
        if (retired < end) {
            return Role.RETIRED;
        }
        if (retiring < end) {
            return Role.RETIRING;
        }
        if (marked < end) {
            return Role.MARKED;
        }
        return superseded < end ? Role.SUPERSEDED : Role.NEWEST;
    }
}
