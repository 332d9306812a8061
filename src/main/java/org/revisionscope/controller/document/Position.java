package org.revisionscope.controller.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.revisionscope.controller.playback.Recording;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.scenario.Faults;
import org.revisionscope.model.scenario.Scenario;

/**
 * A state of the document: the file as it was opened, or another position and one edit more. It is an identity, not a
 * count: the position that was saved is found again by taking edits back, and never by making others.
 */
public final class Position {

    private final Optional<Position> before;
    private final Optional<Edit> edit;
    private final Scenario base;
    private final List<TimedDecision> decisions;
    private final Recording.Decided rows;

    private Position(Optional<Position> before, Optional<Edit> edit, Scenario base, List<TimedDecision> decisions,
            Recording.Decided rows) {
        this.before = before;
        this.edit = edit;
        this.base = base;
        this.decisions = decisions;
        this.rows = rows;
    }

    /** The document as it was opened. */
    static Position opened(Scenario scenario) {
        return new Position(Optional.empty(), Optional.empty(), scenario, scenario.decisions(),
                Recording.Decided.NOTHING);
    }

    /**
     * This position and one edit more.
     *
     * @param firstRow the first row of the journal that can be its consequence
     */
    Position with(Edit next, int firstRow) {
        Recording.Decided from = new Recording.Decided(firstRow, next.at());
        return switch (next) {
            case Edit.Decided decided ->
                    new Position(Optional.of(this), Optional.of(next), base, merged(decided), from);
            case Edit.LaunchesFail failing ->
                    new Position(Optional.of(this), Optional.of(next), failing(failing), decisions, from);
        };
    }

    /** The position that the last edit was made at; empty for the document as it was opened. */
    public Optional<Position> before() {
        return before;
    }

    /** The last edit; empty for the document as it was opened. */
    public Optional<Edit> edit() {
        return edit;
    }

    /** The document as it was opened. */
    Position root() {
        Position position = this;
        while (position.before.isPresent()) {
            position = position.before.get();
        }
        return position;
    }

    /** The scenario with all edits. */
    public Scenario scenario() {
        return base.withDecisions(decisions);
    }

    /** The scenario with all faults; its own decisions do not count. The same object as long as only decisions change. */
    Scenario base() {
        return base;
    }

    /** The decisions of the file and of the user, in order. */
    List<TimedDecision> decisions() {
        return decisions;
    }

    /** Where the last edit stands in the journal. */
    Recording.Decided rows() {
        return rows;
    }

    /** A new decision goes after everything that its instant already holds (T-2). */
    private List<TimedDecision> merged(Edit.Decided decided) {
        Instant at = Instant.ofEpochMilli(decided.at());
        int index = decisions.size();
        while (index > 0 && decisions.get(index - 1).at().isAfter(at)) {
            index--;
        }
        List<TimedDecision> merged = new ArrayList<>(decisions);
        merged.add(index, new TimedDecision(at, decided.decision()));
        return List.copyOf(merged);
    }

    private Scenario failing(Edit.LaunchesFail failing) {
        List<Faults.Fault> listed = new ArrayList<>(base.faults().listed());
        listed.add(failing.failures());
        return base.withFaults(new Faults(listed, base.faults().meanInterval()));
    }
}
