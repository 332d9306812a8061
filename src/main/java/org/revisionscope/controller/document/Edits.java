package org.revisionscope.controller.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.revisionscope.format.scenario.PlaceRules;
import org.revisionscope.format.scenario.ScenarioDocument;
import org.revisionscope.model.scenario.Calendar;
import org.revisionscope.model.whatif.BranchTree;

/** What the user did to the document: the position it is in, what can be taken back or done again, and what is saved. */
final class Edits {

    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper(this, "dirty");
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper(this, "redoable");
    private final ReadOnlyObjectWrapper<Optional<Edit>> last =
            new ReadOnlyObjectWrapper<>(this, "lastEdit", Optional.empty());
    private final ReadOnlyObjectWrapper<BranchTree> tree;
    private final ReadOnlyStringWrapper title;
    private final ReadOnlyObjectWrapper<Optional<Calendar>> calendar;
    private final ReadOnlyObjectWrapper<PlaceRules> rules;
    private final Deque<Position> undone = new ArrayDeque<>();
    private Position position;
    private Optional<Position> saved;

    /** Where a document comes from. */
    enum Origin {
        /** From a file, in which all of it is saved. */
        FILE,
        /** From what was kept of it when the program ended: none of it is saved. */
        RECOVERY
    }

    /** The edits of a document that was just opened: none. */
    Edits(ScenarioDocument document) {
        position = Position.opened(document);
        saved = Optional.of(position);
        tree = new ReadOnlyObjectWrapper<>(this, "tree", position.tree());
        title = new ReadOnlyStringWrapper(this, "title", position.base().about().title());
        calendar = new ReadOnlyObjectWrapper<>(this, "calendar", position.calendar());
        rules = new ReadOnlyObjectWrapper<>(this, "rules", position.rules());
    }

    /** What the document is called. */
    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** Whether the futures are others than were saved. */
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

    /** The futures of the position. */
    ReadOnlyObjectProperty<BranchTree> treeProperty() {
        return tree.getReadOnlyProperty();
    }

    /** When people are at work, as far as the position says. */
    ReadOnlyObjectProperty<Optional<Calendar>> calendarProperty() {
        return calendar.getReadOnlyProperty();
    }

    /** The rules on event buses, as the position has them. */
    ReadOnlyObjectProperty<PlaceRules> rulesProperty() {
        return rules.getReadOnlyProperty();
    }

    Position position() {
        return position;
    }

    /**
     * Another document was opened.
     *
     * @return goes back to what was done in the one before
     */
    Runnable open(ScenarioDocument document, Origin origin) {
        Position before = position;
        Optional<Position> savedBefore = saved;
        List<Position> undoneBefore = List.copyOf(undone);
        undone.clear();
        Position opened = Position.opened(document);
        saved = switch (origin) {
            case FILE -> Optional.of(opened);
            case RECOVERY -> Optional.empty();
        };
        goTo(opened);
        return () -> {
            undone.clear();
            undone.addAll(undoneBefore);
            saved = savedBefore;
            goTo(before);
        };
    }

    /** A position was saved, not necessarily this one. */
    void saved(Position written) {
        saved = Optional.of(written);
        goTo(position);
    }

    /** Another branch is looked at, which is no edit. */
    void open(int branch) {
        goTo(position.opening(branch));
    }

    /** The user did something new: what was taken back before is gone for good. */
    void add(Position next) {
        undone.clear();
        goTo(next);
    }

    /** Takes the last edit back and answers it; empty if there is none. */
    Optional<Edit> takeBack() {
        Optional<Edit> taken = position.edit();
        taken.ifPresent(_ -> {
            undone.push(position);
            goTo(position.before().orElseThrow());
        });
        return taken;
    }

    /** Does again what was taken back last, and answers it; empty if there is nothing. */
    Optional<Edit> doAgain() {
        Optional<Position> next = Optional.ofNullable(undone.poll());
        next.ifPresent(this::goTo);
        return next.flatMap(Position::edit);
    }

    /** What was done since a position came to nothing. */
    void returnTo(Position good) {
        goTo(good);
    }

    private void goTo(Position next) {
        position = next;
        dirty.set(saved.filter(position::tellsLike).isEmpty());
        redoable.set(!undone.isEmpty());
        last.set(position.edit());
        tree.set(position.tree());
        title.set(position.base().about().title());
        calendar.set(position.calendar());
        rules.set(position.rules());
    }
}
