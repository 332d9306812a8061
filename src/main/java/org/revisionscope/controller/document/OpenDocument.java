package org.revisionscope.controller.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;

import org.revisionscope.format.scenario.NewerFormat;
import org.revisionscope.format.scenario.ScenarioDocument;
import org.revisionscope.model.scenario.Bookmark;

/** The document that is open, as it was read from its file. */
final class OpenDocument {
    private final ReadOnlyObjectWrapper<Optional<Path>> path =
            new ReadOnlyObjectWrapper<>(this, "path", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> whyReadOnly =
            new ReadOnlyObjectWrapper<>(this, "whyReadOnly", Optional.empty());
    private final Bookmarks bookmarks = new Bookmarks();
    private final BooleanProperty disowned = new SimpleBooleanProperty(this, "disowned");
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper(this, "dirty");

    /**
     * No document yet.
     *
     * @param edited whether something is decided in it that is not saved
     */
    OpenDocument(ObservableBooleanValue edited) {
        dirty.bind(Bindings.or(edited, bookmarks.dirtyProperty()).or(disowned));
    }

    /** Another one is open from now on. */
    void become(ScenarioDocument document, Optional<Path> file) {
        path.set(file);
        disowned.set(false);
        whyReadOnly.set(document.newer().map(NewerFormat::whyReadOnly));
        bookmarks.become(document.bookmarks());
    }

    /** It with what the user has added up to a position; may be asked for on any thread, whatever happens meanwhile. */
    Supplier<ScenarioDocument> at(Position position) {
        List<Bookmark> marked = List.copyOf(bookmarks.all());
        boolean isUnsigned = disowned.get();
        return () -> {
            ScenarioDocument told = position.document();
            ScenarioDocument decided = isUnsigned ? told.unsigned() : told;
            return marked.equals(decided.bookmarks()) ? decided : decided.withBookmarks(marked);
        };
    }

    /** It was saved to a file, as this. */
    void saved(ScenarioDocument written, Path file) {
        bookmarks.saved(written.bookmarks());
        path.set(Optional.of(file));
        disowned.set(false);
    }

    /** Its file tells something else than it says: from now on it is a copy without hashes, and not saved. */
    void disown() {
        path.set(Optional.empty());
        disowned.set(true);
    }

    ReadOnlyObjectProperty<Optional<Path>> pathProperty() {
        return path.getReadOnlyProperty();
    }

    /** Why it can neither be changed nor saved; empty if it can. */
    ReadOnlyObjectProperty<Optional<String>> whyReadOnlyProperty() {
        return whyReadOnly.getReadOnlyProperty();
    }

    /** Whether there is something to save. */
    ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    Bookmarks bookmarks() {
        return bookmarks;
    }
}
