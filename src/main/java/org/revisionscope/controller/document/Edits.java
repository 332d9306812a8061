package org.revisionscope.controller.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.revisionscope.model.scenario.Scenario;

/** What the user did to the document: the position it is in, what can be taken back or done again, and what is saved. */
final class Edits {

    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper(this, "dirty");
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper(this, "redoable");
    private final ReadOnlyObjectWrapper<Optional<Edit>> last =
            new ReadOnlyObjectWrapper<>(this, "lastEdit", Optional.empty());
    private final Deque<Edit> undone = new ArrayDeque<>();
    private Position position;
    private Position saved;

    /** The edits of a document that was just opened: none. */
    Edits(Scenario scenario) {
        position = Position.opened(scenario);
        saved = position;
    }

    /** Whether the position is another one than was saved. */
    ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    /** Whether something that was taken back can be done again. */
    ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** What would be taken back. */
    ReadOnlyObjectProperty<Optional<Edit>> lastProperty() {
        return last.getReadOnlyProperty();
    }

    Position position() {
        return position;
    }

    /** Another document was opened. */
    void open(Scenario scenario) {
        undone.clear();
        saved = Position.opened(scenario);
        goTo(saved);
    }

    /** A position was saved, not necessarily this one. */
    void saved(Position position) {
        saved = position;
        goTo(this.position);
    }

    /** The user did something new: what was taken back before is gone for good. */
    void add(Position next) {
        undone.clear();
        goTo(next);
    }

    /** What was taken back last is done again. */
    void addAgain(Position next) {
        undone.pop();
        goTo(next);
    }

    /** Takes the last edit back and answers it; empty if there is none. */
    Optional<Edit> takeBack() {
        Optional<Edit> taken = position.edit();
        taken.ifPresent(edit -> {
            undone.push(edit);
            goTo(position.before().orElseThrow());
        });
        return taken;
    }

    /** What would be done again. */
    Optional<Edit> undone() {
        return Optional.ofNullable(undone.peek());
    }

    /** Back to the document as it was opened. */
    void startOver() {
        undone.clear();
        goTo(position.root());
    }

    private void goTo(Position next) {
        position = next;
        dirty.set(position != saved);
        redoable.set(!undone.isEmpty());
        last.set(position.edit());
    }
}
