package org.revisionscope.controller.document;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.revisionscope.controller.playback.Playback;
import org.revisionscope.format.aws.EventRule;
import org.revisionscope.format.scenario.PlaceRules;
import org.revisionscope.format.scenario.ScenarioDocument;
import org.revisionscope.model.check.Findings;
import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.scenario.Calendar;
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
    private final ReadOnlyIntegerWrapper stories = new ReadOnlyIntegerWrapper(this, "stories");
    private final Setback setback = new Setback();
    private final Simulator simulator;
    private final Playback playback = new Playback();
    private final LookingBack lookingBack;
    private final Heartbeat heartbeat = new Heartbeat();
    private final Edits edits;
    private final Story story;
    private final Course course;
    private final Branches branches;
    private final Forecasting forecasting;
    private final Rescuing rescuing;

    /**
     * A session with a scenario.
     *
     * @param simulator where its stories are computed; closed with the session
     * @param nanos what time it is, for budgets
     * @param document what it opens with
     */
    public Session(Simulator simulator, LongSupplier nanos, ScenarioDocument document) {
        this.simulator = simulator;
        edits = new Edits(document);
        opened = new OpenDocument(edits.dirtyProperty());
        lookingBack = new LookingBack(playback, opened.whyReadOnlyProperty());
        story = new Story(simulator, nanos, edits.position());
        course = new Course(edits, story, playback, lookingBack, this::begun);
        branches = new Branches(edits, course);
        forecasting = new Forecasting(story, playback.clockProperty(), branches.laterProperty());
        rescuing = new Rescuing(story, course);
        open(document, Optional.empty());
    }

    /** What happened is read on only while this allows it, because others read it then. */
    public void readWhile(BooleanSupplier allowed) {
        story.readWhile(allowed);
    }

    // --- the document

    /**
     * Opens a document in place of what is open; that stays on the screen until the new one is known, or if it cannot be told.
     *
     * @param file where it was read from; empty for an example
     */
    public void open(ScenarioDocument document, Optional<Path> file) {
        course.open(document, Edits.Origin.FILE, opened.become(document, file));
    }

    /**
     * Opens a document that was not saved when the program ended; it still is not.
     *
     * @param file where it was read from or saved to before; empty for an example
     */
    public void recover(ScenarioDocument document, Optional<Path> file) {
        course.open(document, Edits.Origin.RECOVERY, opened.become(document, file));
    }

    /** Whether this is what is open, as it was read, whatever the user did in it since. */
    public boolean isOpen(ScenarioDocument document) {
        return opened.is(document);
    }

    /** The document with everything that the user added, to be saved. */
    public ScenarioDocument document() {
        return draft().get();
    }

    /** What {@link #document} answers now, to be made on any thread. */
    public Supplier<ScenarioDocument> draft() {
        return opened.at(edits.position());
    }

    /**
     * Replaces the document by one that starts from something else, told from its start; that can be taken back in one
     * step.
     */
    public void rewrite(ScenarioDocument document) {
        course.rewrite(document);
    }

    /** The scenario that the open branch runs. */
    public Scenario scenario() {
        return edits.position().scenario();
    }

    /** Counts the stories that were told from their start: another document, or this one over again. */
    public ReadOnlyIntegerProperty storiesProperty() {
        return stories.getReadOnlyProperty();
    }

    /** Its title. */
    public ReadOnlyStringProperty titleProperty() {
        return edits.titleProperty();
    }

    /** The file that it was read from or saved to; empty for an example that was not saved. */
    public ReadOnlyObjectProperty<Optional<Path>> pathProperty() {
        return opened.pathProperty();
    }

    /** Why it can neither be changed nor saved: its file is of a newer format; empty if it can. */
    public ReadOnlyObjectProperty<Optional<String>> whyReadOnlyProperty() {
        return opened.whyReadOnlyProperty();
    }

    /** The same for actions: empty text if it can. */
    public ObservableValue<String> whyNotChange() {
        return whyReadOnlyProperty().map(why -> why.orElse(""));
    }

    /** Its futures. */
    public Branches branches() {
        return branches;
    }

    /** Its bookmarks. */
    public Bookmarks bookmarks() {
        return opened.bookmarks();
    }

    /** When people are at work; empty if the document does not say. */
    public ReadOnlyObjectProperty<Optional<Calendar>> calendarProperty() {
        return edits.calendarProperty();
    }

    /** Says when people are at work; taken back like a decision, and no future changes. */
    public void schedule(Calendar calendar) {
        if (!calendarProperty().get().equals(Optional.of(calendar))) {
            course.change(at -> new Edit.Scheduled(at, calendar));
        }
    }

    /** The rules on the event buses of its places. */
    public ReadOnlyObjectProperty<PlaceRules> rulesProperty() {
        return edits.rulesProperty();
    }

    /** Says which rules stand on the event bus of a place; taken back like a decision, and no future changes. */
    public void rule(Place place, List<EventRule> rules) {
        course.change(at -> new Edit.Ruled(at, place, rules));
    }

    /** Whether there is something to save. */
    public ReadOnlyBooleanProperty dirtyProperty() {
        return opened.dirtyProperty();
    }

    /** Its run is not what its file says: it stays open as a copy without hashes that is not saved. */
    public void disown() {
        opened.disown();
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

    /** Why no future but the story's own can be known, or not even that; empty as far as is known. */
    public ReadOnlyObjectProperty<Optional<Hindrance>> hindranceProperty() {
        return setback.hindranceProperty();
    }

    /** How many rows the announced future has read. */
    public ReadOnlyIntegerProperty announcedRowsProperty() {
        return shown.announcedRowsProperty();
    }

    /** The part of the story that is computed, 0 to 1; negative if nobody knows how long it is. */
    public ReadOnlyDoubleProperty progressProperty() {
        return shown.progressProperty();
    }

    /** What came of the checks of the story, as far as they were made. */
    public ReadOnlyObjectProperty<Findings> findingsProperty() {
        return shown.findingsProperty();
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

    /** That the clock stands before the edge, where what is decided begins another branch; empty at the edge. */
    public ReadOnlyObjectProperty<Optional<String>> lookingBackProperty() {
        return lookingBack.sentenceProperty();
    }

    /** Why nothing can be decided at this instant; empty if it can. */
    public ReadOnlyObjectProperty<Optional<String>> whyNotNowProperty() {
        return lookingBack.whyNotProperty();
    }

    /**
     * Decides something at the clock; before the edge that begins another branch. The answer comes within a few pulses: an
     * edit that can be undone, or a refusal.
     */
    public void act(Decision decision) {
        course.attempt(new Edit.Decided(playback.clock(), decision));
    }

    /** Lets launches of a service fail from an instant up to another; undone like a decision. */
    public void failLaunches(ServiceKey service, Instant from, Instant to, String reason) {
        course.attempt(new Edit.LaunchesFail(playback.clock(), new Faults.LaunchFailures(service, from, to, reason)));
    }

    /** What a decision would bring before it is made. */
    public Forecasting forecasting() {
        return forecasting;
    }

    /** What would have prevented something, or still can. */
    public Rescuing rescuing() {
        return rescuing;
    }

    /** Why the last attempt was refused; empty again with the next one. */
    public ReadOnlyObjectProperty<Optional<String>> refusalProperty() {
        return course.refusalProperty();
    }

    /** The user has read the refusal. */
    public void dismissRefusal() {
        course.dismissRefusal();
    }

    /** Whether an answer is awaited; the clock holds meanwhile. */
    public ReadOnlyBooleanProperty decidingProperty() {
        return course.decidingProperty();
    }

    /** What {@link #undo} would take back. */
    public ReadOnlyObjectProperty<Optional<Edit>> lastEditProperty() {
        return edits.lastProperty();
    }

    /** Whether {@link #redo} would do anything. */
    public ReadOnlyBooleanProperty redoableProperty() {
        return edits.redoableProperty();
    }

    /** Takes the last edit back: the clock returns to a decision's instant, or the screen to the branch that was left. */
    public void undo() {
        course.undo();
    }

    /** Does again what was taken back last. */
    public void redo() {
        course.redo();
    }

    /** Starts over: only the file's own futures, and the clock where it opened; that can be taken back. */
    public void restart() {
        course.restart();
    }

    // --- when something goes wrong

    /** What went wrong inside; the last good state is kept. */
    public ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return setback.failureProperty();
    }

    /** The user has read what went wrong. */
    public void dismissFailure() {
        setback.dismiss();
    }

    /** Whether all is shown that will ever be known of the story, because it was given up; what went wrong is told again then. */
    public boolean stopsHere() {
        return story.isSettled() && setback.stops();
    }

    // --- the pulse

    /** Takes what there is and moves the clock; called once per frame with the time of the frame in nanoseconds. */
    public void pulse(long now) {
        long passed = heartbeat.passed(now);
        playback.frame(now);
        story.answer().ifPresent(this::receive);
        if (!course.isDeciding()) {
            playback.advance(passed);
            if (playback.waitingProperty().get() && stopsHere()) {
                playback.pause();
            }
        }
        if (isResting()) {
            heartbeat.rest();
        }
    }

    /** Whether pulses change nothing until someone does something. */
    public boolean isResting() {
        return !playback.playingProperty().get() && !course.isDeciding() && story.isSettled();
    }

    @Override
    public void close() {
        simulator.close();
    }

    private void begun() {
        selection.set(Selection.NONE);
        stories.set(stories.get() + 1);
    }

    private void receive(Snapshot snapshot) {
        if (setback.tells(snapshot, course::fail)) {
            return;
        }
        course.conclude(snapshot);
        boolean runs = playback.playingProperty().get();
        if (story.readMain(snapshot, runs ? OptionalLong.of(playback.clock()) : OptionalLong.empty())) {
            course.arrive(story.main().orElseThrow());
        }
        if (!course.isDeciding()) {
            story.readAnnounced(snapshot, playback.clock(), playback.playingProperty().get());
        }
        forecasting.read(snapshot);
        rescuing.read(snapshot);
        setback.read(snapshot);
        shown.show(story, Progress.of(snapshot.main().view(), snapshot.main().knownUntil(), scenario().span()),
                snapshot.main().findings());
    }
}
