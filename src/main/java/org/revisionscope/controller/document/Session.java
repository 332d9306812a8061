package org.revisionscope.controller.document;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.revisionscope.controller.playback.Playback;
import org.revisionscope.controller.playback.Recording;
import org.revisionscope.format.scenario.ScenarioDocument;
import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.scenario.Faults;
import org.revisionscope.model.scenario.Scenario;

/**
 * The open document: the story, what the user added to it, what became of that, the clock, and what is selected. The
 * controllers of one window share one session, whose content changes when another document is opened. It computes
 * nothing itself: stories are ordered from a {@link Simulator}, and each pulse takes what there is. The FX thread uses
 * it; instants are milliseconds since the epoch.
 */
public final class Session implements AutoCloseable {

    private final OpenDocument opened;
    private final Shown shown = new Shown();
    private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(this, "selection", Selection.NONE);
    private final ReadOnlyObjectWrapper<Optional<String>> refusal = optional("refusal");
    private final ReadOnlyBooleanWrapper deciding = new ReadOnlyBooleanWrapper(this, "deciding");
    private final ReadOnlyObjectWrapper<Optional<Failure>> failure = optional("failure");

    private final Simulator simulator;
    private final Playback playback = new Playback();
    private final LookingBack lookingBack = new LookingBack(playback);
    private final Heartbeat heartbeat = new Heartbeat();
    private final Edits edits;
    private final Story story;
    private final Forecasting forecasting;
    private final Deque<Edit> queue = new ArrayDeque<>();
    private Optional<Attempt> attempt = Optional.empty();
    private Arrival arrival = Arrival.GOES_ON;
    private long failedAnswer = -1;

    /**
     * A session with a scenario.
     *
     * @param simulator where its stories are computed; closed with the session
     * @param nanos what time it is, for budgets
     * @param document what it opens with
     */
    public Session(Simulator simulator, LongSupplier nanos, ScenarioDocument document) {
        this.simulator = simulator;
        edits = new Edits(document.scenario());
        opened = new OpenDocument(document, edits.dirtyProperty());
        story = new Story(simulator, nanos, edits.position());
        forecasting = new Forecasting(story, playback::clock);
        open(document, Optional.empty());
    }

    /** An edit that was ordered and is not answered yet. */
    private record Attempt(Position position, BiConsumer<Edits, Position> keep) {}

    /** Where the clock takes up a story that is new: where it stands, or at the scenario's start. */
    private enum Arrival {
        GOES_ON, OPENS
    }

    // --- the document

    /**
     * Opens a document in place of what is open; the screen keeps showing that until the new one is known.
     *
     * @param file where it was read from; empty for an example
     */
    public void open(ScenarioDocument document, Optional<Path> file) {
        opened.become(document, file);
        edits.open(document.scenario());
        tellFromStart();
    }

    /** The document with everything that the user added, to be saved. */
    public ScenarioDocument document() {
        return opened.at(edits.position());
    }

    /** The scenario with everything that the user added. */
    public Scenario scenario() {
        return edits.position().scenario();
    }

    /** Its title. */
    public ReadOnlyStringProperty titleProperty() {
        return opened.titleProperty();
    }

    /** The file that it was read from or saved to; empty for an example that was not saved. */
    public ReadOnlyObjectProperty<Optional<Path>> pathProperty() {
        return opened.pathProperty();
    }

    /** Its bookmarks. */
    public Bookmarks bookmarks() {
        return opened.bookmarks();
    }

    /** Whether there is something to save. */
    public ReadOnlyBooleanProperty dirtyProperty() {
        return opened.dirtyProperty();
    }

    /** What is open now, to be handed back to {@link #saved} once it is saved. */
    public Position position() {
        return edits.position();
    }

    /** A position was saved to a file, as this document. */
    public void saved(Position position, ScenarioDocument written, Path file) {
        edits.saved(position);
        opened.saved(written, file);
    }

    // --- what happened

    /** What happened, and what was computed ahead: another one after every edit, else it grows in place. */
    public ReadOnlyObjectProperty<Chronicle> chronicleProperty() {
        return shown.chronicleProperty();
    }

    /** How many rows the chronicle has read. */
    public ReadOnlyIntegerProperty rowsProperty() {
        return shown.rowsProperty();
    }

    /** What comes after the clock if nobody acts: often the chronicle itself; empty while it is being computed. */
    public ReadOnlyObjectProperty<Optional<Chronicle>> announcedProperty() {
        return shown.announcedProperty();
    }

    /** How many rows the announced future has read. */
    public ReadOnlyIntegerProperty announcedRowsProperty() {
        return shown.announcedRowsProperty();
    }

    /** The part of the story that is computed, 0 to 1; negative if nobody knows how long it is. */
    public ReadOnlyDoubleProperty progressProperty() {
        return shown.progressProperty();
    }

    /** The clock. */
    public Playback playback() {
        return playback;
    }

    /** What is selected. */
    public ObjectProperty<Selection> selectionProperty() {
        return selection;
    }

    // --- acting

    /** Why nothing can be decided at this instant; empty if it can. */
    public ReadOnlyObjectProperty<Optional<String>> whyNotNowProperty() {
        return lookingBack.sentenceProperty();
    }

    /** Why nothing can be decided at this instant; empty if it can. */
    public Optional<String> whyNotNow() {
        return lookingBack.sentenceProperty().get();
    }

    /** Decides something at the clock. The answer comes within a few pulses: an edit that can be undone, or a refusal. */
    public void act(Decision decision) {
        attempt(new Edit.Decided(playback.clock(), decision));
    }

    /** Lets launches of a service fail from an instant up to another; undone like a decision. */
    public void failLaunches(ServiceKey service, Instant from, Instant to, String reason) {
        attempt(new Edit.LaunchesFail(playback.clock(), new Faults.LaunchFailures(service, from, to, reason)));
    }

    /** What a decision would bring before it is made. */
    public Forecasting forecasting() {
        return forecasting;
    }

    /** Why the last attempt was refused; empty again with the next one. */
    public ReadOnlyObjectProperty<Optional<String>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** The user has read the refusal. */
    public void dismissRefusal() {
        refusal.set(Optional.empty());
    }

    /** Whether an answer is awaited; the clock holds meanwhile. */
    public ReadOnlyBooleanProperty decidingProperty() {
        return deciding.getReadOnlyProperty();
    }

    /** What {@link #undo} would take back. */
    public ReadOnlyObjectProperty<Optional<Edit>> lastEditProperty() {
        return edits.lastProperty();
    }

    /** Whether {@link #redo} would do anything. */
    public ReadOnlyBooleanProperty redoableProperty() {
        return edits.redoableProperty();
    }

    /** Takes the last edit back: clock and edge return to its instant. */
    public void undo() {
        boolean isWaiting = attempt.isPresent();
        giveUp();
        if (isWaiting) {
            tell(Arrival.GOES_ON);
        } else {
            edits.takeBack().ifPresent(edit -> {
                playback.putBack(edit.at());
                tell(Arrival.GOES_ON);
            });
        }
    }

    /** Does again, at its instant, what was taken back last. */
    public void redo() {
        edits.undone().filter(_ -> !deciding.get()).ifPresent(edit -> {
            giveUp();
            playback.putBack(edit.at());
            order(edit, Edits::addAgain);
        });
    }

    /** Starts over: only the file's own decisions, and the clock where it opened. */
    public void restart() {
        edits.startOver();
        tellFromStart();
    }

    // --- when something goes wrong

    /** What went wrong inside; the last good state is kept. */
    public ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** The user has read what went wrong. */
    public void dismissFailure() {
        failure.set(Optional.empty());
    }

    // --- the pulse

    /** Takes what there is and moves the clock; called once per frame with the time of the frame in nanoseconds. */
    public void pulse(long now) {
        long passed = heartbeat.passed(now);
        story.answer().ifPresent(this::receive);
        if (!deciding.get()) {
            playback.advance(passed);
        }
        if (isResting()) {
            heartbeat.rest();
        }
    }

    /** Whether pulses change nothing until someone does something. */
    public boolean isResting() {
        return !playback.playingProperty().get() && !deciding.get() && story.isSettled();
    }

    @Override
    public void close() {
        simulator.close();
    }

    private void receive(Snapshot snapshot) {
        if (snapshot.failure().isPresent() && snapshot.answered() != failedAnswer) {
            failedAnswer = snapshot.answered();
            fail(snapshot.failure().get());
            return;
        }
        attempt.ifPresent(waiting -> conclude(waiting, snapshot));
        if (story.readMain(snapshot)) {
            arrive();
        }
        if (!deciding.get()) {
            story.readAnnounced(snapshot, playback.clock());
        }
        forecasting.read(snapshot);
        shown.show(story, Progress.of(snapshot.main(), scenario().span()));
    }

    private void conclude(Attempt waiting, Snapshot snapshot) {
        attempt = Optional.empty();
        if (snapshot.refusal().isPresent()) {
            refusal.set(snapshot.refusal());
            deciding.set(false);
            queue.clear();
        } else {
            waiting.keep().accept(edits, waiting.position());
            story.accept(waiting.position());
        }
    }

    /** A story that is new is known up to the edge: from now on the screen shows it. */
    private void arrive() {
        Recording recording = story.main().orElseThrow();
        switch (arrival) {
            case OPENS -> {
                playback.open(recording, start());
                selection.set(Selection.NONE);
            }
            case GOES_ON -> playback.goOnWith(recording);
        }
        if (playback.edge() > story.edge()) {
            playback.putBack(story.edge()); // it was dragged on while the answer was awaited
        }
        arrival = Arrival.GOES_ON;
        story.forgetAnnounced();
        deciding.set(false);
        Optional.ofNullable(queue.poll()).ifPresent(this::attempt);
    }

    /** The edit that it came from is given up, and the story before it is told again. */
    private void fail(Failure failed) {
        boolean wasAttempt = attempt.isPresent();
        giveUp();
        playback.pause();
        deciding.set(false);
        failure.set(Optional.of(failed));
        if (wasAttempt) {
            tell(Arrival.GOES_ON);
        }
    }

    private void attempt(Edit edit) {
        refusal.set(whyNotNow());
        boolean isOpening = deciding.get() && arrival == Arrival.OPENS;
        if (whyNotNow().isPresent() || isOpening) {
            return;
        }
        if (deciding.get()) {
            queue.add(edit);
        } else {
            order(edit, Edits::add);
        }
    }

    private void order(Edit edit, BiConsumer<Edits, Position> keep) {
        int firstRow = chronicleProperty().get().view().rowsUntil(edit.at());
        Position next = edits.position().with(edit, firstRow);
        attempt = Optional.of(new Attempt(next, keep));
        deciding.set(true);
        playback.endScene();
        story.tell(next, Order.Intent.TRY, edit.at());
    }

    private void giveUp() {
        refusal.set(Optional.empty());
        attempt = Optional.empty();
        queue.clear();
    }

    private void tellFromStart() {
        giveUp();
        playback.expect();
        tell(Arrival.OPENS);
    }

    private void tell(Arrival how) {
        arrival = how;
        deciding.set(true);
        story.accept(edits.position());
        story.tell(edits.position(), Order.Intent.TELL, how == Arrival.OPENS ? start() : playback.edge());
    }

    private long start() {
        return edits.position().scenario().span().start().toEpochMilli();
    }

    private <T> ReadOnlyObjectWrapper<Optional<T>> optional(String name) {
        return new ReadOnlyObjectWrapper<>(this, name, Optional.empty());
    }
}
