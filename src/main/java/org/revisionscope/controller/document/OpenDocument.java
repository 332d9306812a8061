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
    private Optional<ScenarioDocument> read = Optional.empty();

    /**
     * No document yet.
     *
     * @param edited whether something is decided in it that is not saved
     */
    OpenDocument(ObservableBooleanValue edited) {
        dirty.bind(Bindings.or(edited, bookmarks.dirtyProperty()).or(disowned));
    }

    /**
     * Another one is open from now on.
     *
     * @return brings back the one before
     */
    Runnable become(ScenarioDocument document, Optional<Path> file) {
        Optional<ScenarioDocument> readBefore = read;
        Optional<Path> pathBefore = path.get();
        Optional<String> whyBefore = whyReadOnly.get();
        boolean wasDisowned = disowned.get();
        Runnable bookmarksBack = bookmarks.become(document.bookmarks());
        read = Optional.of(document);
        path.set(file);
        disowned.set(false);
        whyReadOnly.set(document.newer().map(NewerFormat::whyReadOnly));
        return () -> {
            read = readBefore;
            path.set(pathBefore);
            disowned.set(wasDisowned);
            whyReadOnly.set(whyBefore);
            bookmarksBack.run();
        };
    }

    /** Whether it is this one, as it was read, whatever was done in it since. */
    boolean is(ScenarioDocument document) {
        return read.filter(open -> open == document).isPresent();
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
