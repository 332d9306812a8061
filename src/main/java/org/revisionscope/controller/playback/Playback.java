package org.revisionscope.controller.playback;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.Journal;

/**
 * The clock, which is what people see, and the edge, which is the furthest that it has been. Playing moves the clock
 * along a {@link Score}; stepping and seeking set it down elsewhere. Beyond the edge either takes the edge along. It
 * decides nothing about the world. Instants are milliseconds since the epoch; the FX thread uses it.
 */
public final class Playback {

    private static final long HOUR = 3_600_000L;
    private static final long DAY = 24 * HOUR;

    private final ReadOnlyLongWrapper clock = new ReadOnlyLongWrapper(this, "clock");
    private final ReadOnlyLongWrapper edge = new ReadOnlyLongWrapper(this, "edge");
    private final ReadOnlyBooleanWrapper atEdge = new ReadOnlyBooleanWrapper(this, "atEdge", true);
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing");
    private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper(this, "waiting");
    private final ReadOnlyBooleanWrapper slowMotion = new ReadOnlyBooleanWrapper(this, "slowMotion");
    private final ReadOnlyObjectWrapper<Optional<Scene>> scene =
            new ReadOnlyObjectWrapper<>(this, "scene", Optional.empty());
    private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(this, "speed", Tempo.DEFAULT.speed());
    private final ObjectProperty<Pacing> pacing = new SimpleObjectProperty<>(this, "pacing", Tempo.DEFAULT.pacing());
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion");
    private final ObservableSet<PauseAt> pauseAt = FXCollections.observableSet(EnumSet.noneOf(PauseAt.class));

    private Move lastMove = Move.LEAP;
    private Recording recording = new Recording(new Chronicle(), 0, Recording.Decided.NOTHING);
    private Optional<Score> score = Optional.empty();
    private Played played = Played.NOTHING;
    private long wall;
    private long start;
    /** The time of the last frame, and since when the clock has stood: so long was seen what there is to see there. */
    private long frame;
    private long stoodSince;
    /** Whether nothing has been shown of what was opened but how it stands at its beginning. */
    private boolean unshown = true;
    private boolean expecting;

    /** How the clock moves. */
    public enum Move {
        /** It plays. */
        PLAY,
        /** It steps to an instant at which something happened. */
        STEP,
        /** It is set down somewhere. */
        LEAP
    }

    /** A clock that stands at the epoch, until something is opened. */
    public Playback() {
        speed.addListener(_ -> changeTempo());
        pacing.addListener(_ -> changeTempo());
        reducedMotion.addListener(_ -> changeTempo());
        slowMotion.bind(scene.map(Optional::isPresent));
    }

    // --- what is played

    /** Another run is to be opened: the clock stands, and a wish to play is kept until it is there. */
    public void expect() {
        pause();
        expecting = true;
    }

    /**
     * Sets the clock and the edge down at the beginning of another run, with nothing played before; paused, unless playing
     * was wished for while it was expected.
     */
    public void open(Recording opened, long startsAt) {
        boolean wished = expecting && playing.get();
        expecting = false;
        pause();
        start = startsAt;
        played = Played.NOTHING;
        recording = opened;
        leaveScore();
        played = Played.NOTHING;
        setDown(startsAt, startsAt);
        unshown = true;
        if (wished) {
            play();
        }
    }

    /** Goes on with another recording of what happened so far: the user decided something. */
    public void goOnWith(Recording other) {
        leaveScore();
        unshown = false;
        expecting = false;
        recording = other;
    }

    /**
     * Sets the clock and the edge down where another branch, or one that was taken back, is taken up.
     *
     * @param instant what is shown
     * @param furthest the edge, no earlier than that
     */
    public void setDown(long instant, long furthest) {
        leaveScore();
        lastMove = Move.LEAP;
        set(instant, furthest);
    }

    /** Another frame comes; {@code now} is its time in nanoseconds, which goes on while the clock stands. */
    public void frame(long now) {
        frame = now;
    }

    /** Lets wall time pass. */
    public void advance(long nanos) {
        if (!playing.get()) {
            return;
        }
        Score current = score();
        long reached = current.reach(wall + nanos);
        waiting.set(reached < wall + nanos && clock() < end());
        wall = reached;
        long to = current.at(wall);
        OptionalLong stop = new Steps(recording).stopWithin(clock(), to, pauseAt);
        moveTo(Math.min(to, stop.orElse(to)), Move.PLAY);
        if (stop.isPresent() || clock() >= end()) {
            pause();
            leaveScore();
        } else {
            showScene(current.sceneAt(wall));
        }
    }

    // --- instants

    /** The instant that is shown. */
    public ReadOnlyLongProperty clockProperty() {
        return clock.getReadOnlyProperty();
    }

    /** The instant that is shown. */
    public long clock() {
        return clock.get();
    }

    /** The furthest instant that the clock has reached. */
    public ReadOnlyLongProperty edgeProperty() {
        return edge.getReadOnlyProperty();
    }

    /** The furthest instant that the clock has reached. */
    public long edge() {
        return edge.get();
    }

    /** Whether the clock stands at the edge, where one can act; while both move on together it stays so. */
    public ReadOnlyBooleanProperty atEdgeProperty() {
        return atEdge.getReadOnlyProperty();
    }

    /** Whether the clock stands at the edge, where one can act. */
    public boolean isAtEdge() {
        return atEdge.get();
    }

    /** Where the clock opens. */
    public long start() {
        return start;
    }

    /** The first instant that can be shown: the beginning of the history before the start. */
    public long earliest() {
        return recording.rows() == 0 ? start : Math.min(start, recording.journal().at(0));
    }

    /** The last instant that can be reached. */
    public long end() {
        return recording.end();
    }

    /**
     * How far the run is known: every event at or before this instant is; {@link Long#MAX_VALUE} if nothing follows.
     */
    public long knownUntil() {
        return recording.knownUntil();
    }

    /** The first row that came of what the user decided last, or {@link Journal#NONE}. */
    public int decidedFrom() {
        return recording.decidedFrom();
    }

    /** How the clock moved last. */
    public Move lastMove() {
        return lastMove;
    }

    // --- playing

    /** Whether the clock moves by itself. */
    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /** Whether it would move, but what comes next is still being computed. */
    public ReadOnlyBooleanProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** Whether a scene is being played. */
    public ReadOnlyBooleanProperty slowMotionProperty() {
        return slowMotion.getReadOnlyProperty();
    }

    /** The scene that is being played. */
    public ReadOnlyObjectProperty<Optional<Scene>> sceneProperty() {
        return scene.getReadOnlyProperty();
    }

    /** How fast the clock cruises. */
    public ObjectProperty<Speed> speedProperty() {
        return speed;
    }

    /** Whether it slows down for scenes. */
    public ObjectProperty<Pacing> pacingProperty() {
        return pacing;
    }

    /** Whether scenes hold each instant, then jump. */
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /** What to pause at; empty at first. */
    public ObservableSet<PauseAt> pauseAt() {
        return pauseAt;
    }

    /**
     * Lets the clock move; at the end of the run it does not. For so long as it stood, what happened where it stands was seen:
     * that does not hold it again, unless a story is only just beginning.
     */
    public void play() {
        playing.set(expecting || clock() < end());
    }

    /** Lets the clock stand; a scene can be taken up again. */
    public void pause() {
        playing.set(false);
        waiting.set(false);
    }

    /** Plays if paused, and the other way round. */
    public void toggle() {
        if (playing.get()) {
            pause();
        } else {
            play();
        }
    }

    /** The next slower speed. */
    public void slower() {
        speed.set(speed.get().slower());
    }

    /** The next faster speed. */
    public void faster() {
        speed.set(speed.get().faster());
    }

    /** Leaves the scene that is being played, and cruises on. */
    public void endScene() {
        score = score.map(current -> current.withoutScene(wall));
        scene.set(Optional.empty());
    }

    // --- stepping

    /** Shows an instant; beyond the edge the edge comes along. It goes no further than what is known. */
    public void seek(long instant) {
        goTo(instant, Move.LEAP);
    }

    /** Steps to the next instant with an event, and pauses. */
    public void nextEvent() {
        step(new Steps(recording).nextEvent(clock()));
    }

    /** Steps back to the last instant with an event, and pauses. */
    public void previousEvent() {
        step(new Steps(recording).previousEvent(clock()));
    }

    /** Steps to the next instant with a headline, and pauses. */
    public void nextHeadline() {
        step(new Steps(recording).nextHeadline(clock()));
    }

    /** Steps back to the last instant with a headline, and pauses. */
    public void previousHeadline() {
        step(new Steps(recording).previousHeadline(clock()));
    }

    /** Goes so many days on, or back if negative. */
    public void days(int count) {
        seek(clock() + count * DAY);
    }

    /** Goes so many hours on, or back if negative. */
    public void hours(int count) {
        seek(clock() + count * HOUR);
    }

    /** Goes to where the clock opened. */
    public void toStart() {
        seek(start);
    }

    /** Goes to the edge, where one can act. */
    public void toEdge() {
        seek(edge());
    }

    private void showScene(Optional<Scene> now) {
        if (!now.equals(scene.get())) {
            scene.set(now);
        }
    }

    private void step(OptionalLong instant) {
        pause();
        instant.ifPresent(next -> goTo(next, Move.STEP));
    }

    private void goTo(long instant, Move how) {
        leaveScore();
        long known = Math.max(edge(), Math.min(recording.knownUntil(), end()));
        moveTo(Math.clamp(instant, earliest(), Math.max(earliest(), known)), how);
    }

    private void moveTo(long instant, Move how) {
        lastMove = how;
        unshown = false;
        set(instant, Math.max(edge(), instant));
    }

    private void set(long shown, long furthest) {
        edge.set(furthest);
        clock.set(shown);
        atEdge.set(shown == furthest);
    }

    private Score score() {
        Score current = score.orElseGet(
                () -> Score.from(recording, tempo(), played, wall, clock(), unshown ? 0 : frame - stoodSince));
        score = Optional.of(current);
        return current;
    }

    private Tempo tempo() {
        Tempo.Motion motion = reducedMotion.get() ? Tempo.Motion.REDUCED : Tempo.Motion.FULL;
        return new Tempo(speed.get(), pacing.get(), motion);
    }

    private void changeTempo() {
        score = score.map(current -> current.with(tempo(), wall));
    }

    /** Forgets the score, but not what it has played. */
    private void leaveScore() {
        stoodSince = frame;
        played = score.map(current -> current.playedUntil(wall)).orElse(played);
        score = Optional.empty();
        scene.set(Optional.empty());
    }
}
