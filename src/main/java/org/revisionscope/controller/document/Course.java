package org.revisionscope.controller.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.revisionscope.controller.playback.Playback;
import org.revisionscope.controller.playback.Recording;
import org.revisionscope.format.scenario.ScenarioDocument;
import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.explain.NoChange;
import org.revisionscope.model.explain.NoEnd;
import org.revisionscope.model.whatif.Branch;
import org.revisionscope.model.whatif.BranchTree;
import org.revisionscope.model.whatif.Later;

/**
 * Moves the document from one position to another: tries what the user decides, takes it back, goes from branch to
 * branch, and sets the clock down where the new story takes it up. Only the FX thread uses it.
 */
final class Course {

    private final ReadOnlyObjectWrapper<Optional<String>> refusal =
            new ReadOnlyObjectWrapper<>(this, "refusal", Optional.empty());
    private final ReadOnlyBooleanWrapper deciding = new ReadOnlyBooleanWrapper(this, "deciding");
    private final ObjectProperty<Later> later = new SimpleObjectProperty<>(this, "later", Later.KEEP_AWS);
    private final Edits edits;
    private final Story story;
    private final Playback playback;
    private final LookingBack lookingBack;
    private final Runnable opened;
    private final Edges edges = new Edges();
    private final Deque<Edit> queue = new ArrayDeque<>();
    /** The position that was ordered and is not answered yet. */
    private Optional<Position> attempt = Optional.empty();
    private Arrival arrival = new Arrival.Opens(Long.MIN_VALUE);
    /** The position that the screen tells of; empty until the first story of a document is there. */
    private Optional<Position> seen = Optional.empty();
    private Former former = Former.NONE;

    /**
     * A course of edits.
     *
     * @param opened told when another document is on the screen
     */
    Course(Edits edits, Story story, Playback playback, LookingBack lookingBack, Runnable opened) {
        this.edits = edits;
        this.story = story;
        this.playback = playback;
        this.lookingBack = lookingBack;
        this.opened = opened;
    }

    /** Through what one has done. */
    private enum Way {
        BACK, AGAIN
    }

    /** Why the last attempt was refused; empty again with the next one. */
    ReadOnlyObjectProperty<Optional<String>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** The user has read the refusal. */
    void dismissRefusal() {
        refusal.set(Optional.empty());
    }

    /** Whether an answer is awaited; the clock holds meanwhile. */
    ReadOnlyBooleanProperty decidingProperty() {
        return deciding.getReadOnlyProperty();
    }

    boolean isDeciding() {
        return deciding.get();
    }

    /** Which later decisions still come on the next branch that forks. */
    ObjectProperty<Later> laterProperty() {
        return later;
    }

    // --- what the user does

    /**
     * Another document is told from its start.
     *
     * @param back brings back the file of the one before
     */
    void open(ScenarioDocument document, Edits.Origin origin, Runnable back) {
        Former before = new Former(seen, List.of(back, edits.open(document, origin), edges.forget()));
        former = seen.isPresent() ? before : former;
        seen = Optional.empty();
        tellFromStart();
    }

    /** Another branch is shown where the clock stands. */
    void open(int branch) {
        if (branch != edits.position().tree().current()) {
            giveUp();
            int left = leave();
            edits.open(branch);
            tell(whereTheClockStands(left));
        }
    }

    /** Tries an edit at the clock, after those that still await their answers. */
    void attempt(Edit edit) {
        refusal.set(lookingBack.whyNotProperty().get().or(() -> noChange(edit)));
        boolean isOpening = deciding.get() && arrival instanceof Arrival.Opens;
        if (refusal.get().isPresent() || isOpening) {
            return;
        }
        if (deciding.get()) {
            queue.add(edit);
        } else {
            order(edit);
        }
    }

    /** Does something to the branches at the clock, which no rule of the simulated world refuses. */
    void change(LongFunction<Edit> made) {
        if (isReadOnly()) {
            return;
        }
        Edit edit = made.apply(playback.clock());
        Position next;
        try {
            next = next(edit);
        } catch (IllegalArgumentException impossible) {
            refusal.set(Optional.of(Optional.ofNullable(impossible.getMessage()).orElse("")));
            return;
        }
        if (isEndless(next)) {
            return;
        }
        giveUp();
        int left = leave();
        edits.add(next);
        settle(edit instanceof Edit.Branched ? new Arrival.Lands(edit.at(), edit.at()) : whereTheClockStands(left));
        later.set(Later.KEEP_AWS);
    }

    /** Takes the last edit back, or the one that still awaits its answer. */
    void undo() {
        boolean isWaiting = attempt.isPresent();
        giveUp();
        if (isWaiting) {
            tell(new Arrival.GoesOn(playback.edge()));
            return;
        }
        int left = leave();
        edits.takeBack().ifPresent(edit -> settle(arrival(edit, Way.BACK, left)));
    }

    /** Does again what was taken back last. */
    void redo() {
        giveUp();
        int left = leave();
        edits.doAgain().ifPresent(edit -> settle(arrival(edit, Way.AGAIN, left)));
    }

    /** The document as it was opened, from its start. */
    void restart() {
        if (edits.position().edit().isPresent()) {
            edits.add(edits.position().startingOver(new Edit.StartedOver(playback.clock(), playback.edge())));
        }
        tellFromStart();
    }

    /** The scenario starts from something else, and is told from its start. */
    void rewrite(ScenarioDocument document) {
        if (isReadOnly()) {
            return;
        }
        edits.add(edits.position().rewriting(new Edit.Rewritten(playback.clock(), playback.edge(), document)));
        edges.forget();
        tellFromStart();
    }

    // --- what comes of it

    /** An order was answered. */
    void conclude(Snapshot snapshot) {
        attempt.ifPresent(waiting -> {
            attempt = Optional.empty();
            if (snapshot.refusal().isPresent()) {
                refusal.set(snapshot.refusal());
                deciding.set(false);
                queue.clear();
            } else {
                leave();
                edits.add(waiting);
                story.accept(waiting);
                later.set(Later.KEEP_AWS);
            }
        });
    }

    /** A story that is new is known up to its edge: from now on the screen shows it. */
    void arrive(Recording recording) {
        if (!deciding.get()) { // a story that was shown again was forgotten meanwhile, and told anew
            playback.goOnWith(recording);
            return;
        }
        switch (arrival) {
            case Arrival.Opens(long start) -> {
                playback.open(recording, start);
                opened.run();
            }
            case Arrival.GoesOn(long edge) -> {
                playback.goOnWith(recording);
                if (playback.edge() > edge) {
                    playback.setDown(edge, edge); // it was dragged on while the answer was awaited
                }
            }
            case Arrival.Lands(long clock, long edge) -> {
                playback.goOnWith(recording);
                playback.setDown(clock, edge);
            }
        }
        seen = Optional.of(edits.position());
        former = Former.NONE; // whatever goes wrong from now on, this one is open
        arrival = new Arrival.GoesOn(playback.edge());
        story.forgetAnnounced();
        deciding.set(false);
        Optional.ofNullable(queue.poll()).ifPresent(this::attempt);
    }

    /**
     * Something went wrong inside: what it came from is given up, the story before it is told again, and what was decided
     * in it is kept as a branch with a name of its own, once. Where a document cannot be told at all, the one before is open
     * again.
     *
     * @return what the failure says of that
     */
    UnaryOperator<Failure> fail() {
        boolean isOther = attempt.isPresent() || !seen.equals(Optional.of(edits.position()));
        boolean wasTelling = deciding.get();
        giveUp();
        playback.pause();
        deciding.set(false);
        if (seen.isEmpty() && former.seen().isPresent()) {
            return reopen(edits.titleProperty().get());
        }
        seen.ifPresent(edits::returnTo);
        Optional<Branch> kept = seen.filter(_ -> lookingBack.whyReadOnly().isEmpty()).flatMap(this::keep);
        if (seen.isPresent() && wasTelling && isOther) {
            tell(new Arrival.GoesOn(playback.edge()));
        }
        return failure -> kept.map(failure::keptAs).orElse(failure);
    }

    private UnaryOperator<Failure> reopen(String title) {
        former.comeBack();
        seen = former.seen();
        tell(new Arrival.GoesOn(playback.edge()));
        return failure -> failure.opening(title);
    }

    private Optional<Branch> keep(Position good) {
        long known = story.main().map(Recording::knownUntil).orElse(playback.edge());
        LastGoodState state = new LastGoodState(good.tree(), known);
        if (state.branch().isEmpty() && good.tree().branches().size() < BranchTree.MOST) {
            edits.add(good.keeping(state.kept(playback.clock(), playback.edge())));
            story.accept(edits.position());
            seen = Optional.of(edits.position());
            return Optional.of(edits.position().tree().branches().getLast());
        }
        return state.branch();
    }

    private boolean isReadOnly() {
        Optional<String> why = lookingBack.whyReadOnly();
        if (why.isPresent()) {
            refusal.set(why);
        }
        return why.isPresent();
    }

    private Optional<String> noChange(Edit edit) {
        return edit instanceof Edit.Decided(long at, Decision decision) && !deciding.get()
                ? story.main().flatMap(recording -> NoChange.why(decision, recording.chronicle(), at))
                : Optional.empty();
    }

    /** Whether a run would never be over only now, which is refused; no file could tell of it either. */
    private boolean isEndless(Position next) {
        Optional<String> why = NoEnd.why(next.scenario());
        if (why.isEmpty() || NoEnd.why(edits.position().scenario()).isPresent()) {
            return false;
        }
        refusal.set(why);
        return true;
    }

    private void order(Edit edit) {
        Position next = next(edit);
        if (isEndless(next)) {
            return;
        }
        attempt = Optional.of(next);
        arrival = new Arrival.Lands(edit.at(), edit.at());
        deciding.set(true);
        playback.endScene();
        story.tell(next, Order.Intent.TRY, edit.at());
    }

    private Position next(Edit edit) {
        return edits.position()
                .after(edit, later.get(), story.rowsUntil(edit.at()), edit.at() < playback.edge());
    }

    private int leave() {
        int open = edits.position().tree().current();
        edges.leave(open, playback.edge());
        return open;
    }

    /** Where the clock lands on the way through an edit; the branch that was open is the one that is left. */
    private Arrival arrival(Edit edit, Way way, int left) {
        return switch (edit) {
            case Edit.StartedOver(long at, long edge) -> way == Way.BACK ? new Arrival.Lands(at, edge)
                    : new Arrival.Lands(start(), start());
            case Edit.Rewritten(long at, long edge, _) -> way == Way.BACK ? back(at, edge) : back(start(), start());
            case Edit.Decided decided -> whereDecided(decided.at(), left);
            case Edit.Rescued rescued -> whereDecided(rescued.at(), left);
            case Edit.LaunchesFail failing -> whereDecided(failing.at(), left);
            case Edit.CrossedOut _,Edit.Branched _,Edit.Kept _,Edit.Replayed _,Edit.Renamed _,Edit.Deleted _,Edit.Scheduled _,Edit.Ruled _ ->
                    whereTheClockStands(left);
        };
    }

    /** A decision of the branch that stays open takes clock and edge to its instant; else one comes back to a branch. */
    private Arrival whereDecided(long at, int left) {
        int open = edits.position().tree().current();
        return new Arrival.Lands(at, open == left ? at : Math.max(edges.of(open, at), at));
    }

    /** Between two documents: the clock goes back to where it was, unless the other one opens elsewhere. */
    private Arrival back(long clock, long edge) {
        edges.forget();
        return start() == playback.start() ? new Arrival.Lands(clock, edge) : new Arrival.Opens(start());
    }

    /** Where the clock stands, on a branch that was seen before or is as far as the one that was left. */
    private Arrival whereTheClockStands(int left) {
        long edge = edges.of(edits.position().tree().current(), edges.of(left, playback.edge()));
        return new Arrival.Lands(playback.clock(), Math.max(edge, playback.clock()));
    }

    /** Tells the position's story unless it is the one that is told already, and nothing else was asked for since. */
    private void settle(Arrival how) {
        if (deciding.get() || !story.tells(edits.position())) {
            tell(how);
        } else {
            seen = Optional.of(edits.position());
        }
    }

    private void giveUp() {
        refusal.set(Optional.empty());
        attempt = Optional.empty();
        queue.clear();
    }

    private void tellFromStart() {
        giveUp();
        playback.expect();
        tell(new Arrival.Opens(start()));
    }

    private void tell(Arrival how) {
        arrival = how;
        deciding.set(true);
        story.accept(edits.position());
        story.tell(edits.position(), Order.Intent.TELL, how.edge());
    }

    private long start() {
        return edits.position().base().span().start().toEpochMilli();
    }
}
