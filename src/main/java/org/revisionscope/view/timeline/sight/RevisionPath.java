package org.revisionscope.view.timeline.sight;

import java.util.Optional;
import java.util.OptionalInt;

import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.history.RevisionLives;
import org.revisionscope.model.history.RevisionPhase;

/** When each phase of a revision began, as far as a source may tell. */
public final class RevisionPath {

    private static final RevisionPhase[] PHASES = RevisionPhase.values();

    private final long[] starts;

    private RevisionPath(long... starts) {
        this.starts = starts;
    }

    /** The path of a revision, if the source may tell of its release. */
    public static Optional<RevisionPath> of(Source source, RevisionId revision) {
        OptionalInt number = source.chronicle().revisions().number(revision);
        return number.isEmpty() ? Optional.empty()
                : Optional.of(of(source, number.getAsInt()))
                        .filter(path -> path.from(RevisionPhase.NEWEST) != Source.NEVER);
    }

    /** The path of a revision, by its number in the source's chronicle. */
    public static RevisionPath of(Source source, int revision) {
        RevisionLives lives = source.chronicle().revisions();
        return new RevisionPath(source.told(lives.released(revision)), source.told(lives.superseded(revision)),
                source.told(lives.marked(revision)), source.told(lives.retiringFrom(revision)),
                source.told(lives.retired(revision)));
    }

    /** When a phase began, or {@link Source#NEVER}. */
    public long from(RevisionPhase phase) {
        return starts[phase.ordinal()];
    }

    /** When a phase ended: where a later one began, or {@link Source#NEVER}. */
    public long to(RevisionPhase phase) {
        long end = Source.NEVER;
        for (int later = phase.ordinal() + 1; later < PHASES.length; later++) {
            end = Math.min(end, starts[later]);
        }
        return end;
    }

    /** The phase at an instant; that of the release for an earlier one. */
    public RevisionPhase at(long instant) {
        RevisionPhase phase = RevisionPhase.NEWEST;
        for (RevisionPhase candidate : PHASES) {
            if (from(candidate) <= instant) {
                phase = candidate;
            }
        }
        return phase;
    }
}
