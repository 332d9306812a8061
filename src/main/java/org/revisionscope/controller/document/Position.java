package org.revisionscope.controller.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.revisionscope.controller.document.Edit.NewBranch;
import org.revisionscope.controller.playback.Recording;
import org.revisionscope.format.scenario.BranchTrees;
import org.revisionscope.format.scenario.PlaceRules;
import org.revisionscope.format.scenario.ScenarioDocument;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.explain.Forks;
import org.revisionscope.model.scenario.Calendar;
import org.revisionscope.model.scenario.Faults;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.whatif.BranchTree;
import org.revisionscope.model.whatif.Decisions;
import org.revisionscope.model.whatif.Later;

/**
 * A state of the document: all its futures and which one is open, after one edit more than another position. Immutable;
 * which branch is open is no edit.
 */
public final class Position {

    private final Optional<Position> before;
    private final Optional<Edit> edit;
    private final ScenarioDocument read;
    private final BranchTree tree;
    private final Recording.Decided rows;

    private Position(Optional<Position> before, Optional<Edit> edit, ScenarioDocument read, BranchTree tree,
            Recording.Decided rows) {
        this.before = before;
        this.edit = edit;
        this.read = read;
        this.tree = tree;
        this.rows = rows;
    }

    /** The document as it was opened. */
    static Position opened(ScenarioDocument document) {
        return new Position(Optional.empty(), Optional.empty(), document, BranchTrees.of(document, Forks.FIRST),
                Recording.Decided.NOTHING);
    }

    // --- what it is

    /** The position that the last edit was made at; empty for the document as it was opened. */
    public Optional<Position> before() {
        return before;
    }

    /** The last edit; empty for the document as it was opened. */
    public Optional<Edit> edit() {
        return edit;
    }

    /** All futures, and which one is open. */
    public BranchTree tree() {
        return tree;
    }

    /** When people are at work, if the document says so. */
    Optional<Calendar> calendar() {
        return read.calendar();
    }

    /** The rules on the event buses of its places. */
    PlaceRules rules() {
        return read.rules();
    }

    /** The document with all futures. */
    ScenarioDocument document() {
        return BranchTrees.into(read, tree);
    }

    /** The document as it was opened, or as the user last wrote what it starts from. */
    Position root() {
        Position position = this;
        while (position.before.isPresent() && !(position.edit.orElseThrow() instanceof Edit.Rewritten)) {
            position = position.before.get();
        }
        return position;
    }

    /** The scenario that the open branch runs. */
    public Scenario scenario() {
        return tree.open().of(read.scenario());
    }

    /** The scenario that every branch begins with. */
    Scenario base() {
        return read.scenario();
    }

    /** Where the last edit stands in the journal. */
    Recording.Decided rows() {
        return rows;
    }

    /** Whether it tells of the same futures as another one, whichever is open. */
    boolean tellsLike(Position other) {
        return read == other.read && tree.branches().equals(other.tree.branches());
    }

    // --- what follows it

    /** The same with another branch open. */
    Position opening(int branch) {
        return new Position(before, edit, read, tree.opening(branch), Recording.Decided.NOTHING);
    }

    /**
     * The position that an edit leads to.
     *
     * @param later which later decisions of the open branch still come if another one forks
     * @param firstRow the first row of the journal that can be a consequence
     * @param isPast whether it lies before the edge, so that what is decided forks
     * @throws IllegalArgumentException if there is no such position
     */
    Position after(Edit edit, Later later, int firstRow, boolean isPast) {
        return switch (edit) {
            case Edit.Decided decided when isPast -> forking(decided, later, firstRow);
            case Edit.Decided decided -> deciding(decided, firstRow);
            case Edit.Rescued rescued -> rescuing(rescued, firstRow);
            case Edit.LaunchesFail failing when isPast -> forking(failing, later, firstRow);
            case Edit.LaunchesFail failing -> failing(failing, firstRow);
            case Edit.CrossedOut crossed -> crossingOut(crossed);
            case Edit.Branched branched -> branching(branched, later);
            case Edit.Kept kept -> keeping(kept);
            case Edit.Replayed replayed -> replaying(replayed, later);
            case Edit.Renamed renamed -> renaming(renamed);
            case Edit.Deleted deleted -> deleting(deleted);
            case Edit.Scheduled scheduled -> scheduling(scheduled);
            case Edit.Ruled ruled -> ruling(ruled);
            case Edit.StartedOver started -> startingOver(started);
            case Edit.Rewritten rewritten -> rewriting(rewritten);
        };
    }

    /**
     * The open branch goes on differently from an instant on.
     *
     * @param firstRow the first row of the journal that can be a consequence
     */
    Position deciding(Edit.Decided decided, int firstRow) {
        return after(decided, tree.deciding(timed(decided)), new Recording.Decided(firstRow, decided.at()));
    }

    /**
     * Launches fail on the open branch.
     *
     * @param firstRow the first row of the journal that can be a consequence
     */
    Position failing(Edit.LaunchesFail failing, int firstRow) {
        return after(failing, tree.telling(instant(failing), tree.open().decisions(), with(failing)),
                new Recording.Decided(firstRow, failing.at()));
    }

    /**
     * Another branch forks where something is decided, and is open.
     *
     * @param later which later decisions of the open branch still come
     * @param firstRow the first row of the journal that can be a consequence
     */
    Position forking(Edit.Decided decided, Later later, int firstRow) {
        String name = Forks.name(decided.decision(), instant(decided), tree.open().decisions(), later);
        return after(decided, tree.fork(timed(decided), later, name), new Recording.Decided(firstRow, decided.at()));
    }

    /**
     * Another branch forks with a remedy, and is open; all later decisions still come.
     *
     * @param firstRow the first row of the journal that can be a consequence
     */
    Position rescuing(Edit.Rescued rescued, int firstRow) {
        Instant at = instant(rescued);
        List<TimedDecision> open = tree.open().decisions();
        String name = Forks.name(rescued.decisions().getFirst(), at, open, Later.KEEP_ALL);
        return after(rescued, tree.fork(at, Decisions.with(open, at, rescued.decisions()), name),
                new Recording.Decided(firstRow, rescued.at()));
    }

    /** The same for launches that fail. */
    Position forking(Edit.LaunchesFail failing, Later later, int firstRow) {
        Instant at = instant(failing);
        String name = Forks.failing(failing.failures(), at);
        List<TimedDecision> kept = later.after(at, tree.open().decisions());
        return after(failing, tree.fork(at, kept, with(failing), name), new Recording.Decided(firstRow, failing.at()));
    }

    /** Another branch forks without deciding anything yet, and is open. */
    Position branching(Edit.Branched branched, Later later) {
        Instant at = instant(branched);
        List<TimedDecision> open = tree.open().decisions();
        return after(branched, tree.fork(at, later.after(at, open), Forks.name(at, open, later)),
                Recording.Decided.NOTHING);
    }

    /** A decision is crossed out: a branch without it is open. All later decisions still come. */
    Position crossingOut(Edit.CrossedOut crossed) {
        TimedDecision without = tree.open().decisions().get(crossed.decision());
        return after(crossed, tree.crossOut(crossed.decision(), Later.KEEP_ALL, Forks.without(without)),
                Recording.Decided.NOTHING);
    }

    /**
     * What a runbook says is decided: a branch that does so is open.
     *
     * @param later which later decisions of the open branch still come beside those that are added to it
     * @throws IllegalArgumentException if that changes nothing
     */
    Position replaying(Edit.Replayed replayed, Later later) {
        Replay replay = Replay.of(replayed.runbook(), tree.open(), later);
        return after(replayed, tree.fork(replay.fork(), replay.decisions(), replay.faults(), Forks.replayed()),
                Recording.Decided.NOTHING);
    }

    /** Futures are kept as branches of the open one, which stays open. */
    Position keeping(Edit.Kept kept) {
        BranchTree more = tree;
        for (NewBranch branch : kept.branches()) {
            more = more.fork(branch.fork(), branch.decisions(), branch.name()).opening(tree.current());
        }
        return after(kept, more, rows);
    }

    /**
     * A branch has another name.
     *
     * @throws IllegalArgumentException if it is blank or taken
     */
    Position renaming(Edit.Renamed renamed) {
        return after(renamed, tree.renaming(renamed.branch(), renamed.name()), rows);
    }

    /**
     * A branch is no more.
     *
     * @throws IllegalArgumentException if it is the first one
     */
    Position deleting(Edit.Deleted deleted) {
        return after(deleted, tree.deleting(deleted.branch()), Recording.Decided.NOTHING);
    }

    /** People are at work at other times, which changes nothing of any future. */
    Position scheduling(Edit.Scheduled scheduled) {
        return new Position(Optional.of(this), Optional.of(scheduled), read.withCalendar(scheduled.calendar()), tree,
                rows);
    }

    /** Event buses hand on other events, which changes nothing of any future. */
    Position ruling(Edit.Ruled ruled) {
        return new Position(Optional.of(this), Optional.of(ruled), read.withRules(ruled.place(), ruled.rules()), tree,
                rows);
    }

    /** The document as it was opened, which can be taken back too. */
    Position startingOver(Edit.StartedOver started) {
        Position root = root();
        return new Position(Optional.of(this), Optional.of(started), root.read, root.tree, Recording.Decided.NOTHING);
    }

    /** Another document, with its own futures. */
    Position rewriting(Edit.Rewritten rewritten) {
        ScenarioDocument document = rewritten.document();
        return new Position(Optional.of(this), Optional.of(rewritten), document, BranchTrees.of(document, Forks.FIRST),
                Recording.Decided.NOTHING);
    }

    private Position after(Edit next, BranchTree other, Recording.Decided from) {
        return new Position(Optional.of(this), Optional.of(next), read, other, from);
    }

    private static TimedDecision timed(Edit.Decided decided) {
        return new TimedDecision(instant(decided), decided.decision());
    }

    private static Instant instant(Edit edit) {
        return Instant.ofEpochMilli(edit.at());
    }

    private Faults with(Edit.LaunchesFail failing) {
        Faults faults = tree.open().faults();
        List<Faults.Fault> listed = new ArrayList<>(faults.listed());
        listed.add(failing.failures());
        return new Faults(listed, faults.meanInterval());
    }
}
