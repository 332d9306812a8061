package org.revisionscope.controller.document;

import java.nio.file.Path;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.revisionscope.format.scenario.ScenarioDocument;

/** The document that is open, as it was read from its file. */
final class OpenDocument {
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
    private final ReadOnlyObjectWrapper<Optional<Path>> path =
            new ReadOnlyObjectWrapper<>(this, "path", Optional.empty());
    private final Bookmarks bookmarks = new Bookmarks();
    private ScenarioDocument read;

    OpenDocument(ScenarioDocument first) {
        read = first;
    }

    /** Another one is open from now on. */
    void become(ScenarioDocument document, Optional<Path> file) {
        read = document;
        title.set(document.scenario().about().title());
        path.set(file);
        bookmarks.clear();
    }

    /** It with what the user has added up to a position. */
    ScenarioDocument at(Position position) {
        return position.before().isEmpty() ? read
                : read.withFaults(position.base().faults()).withDecisions(position.decisions());
    }

    /** It was saved to a file. */
    void savedTo(Path file) {
        path.set(Optional.of(file));
    }

    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Path>> pathProperty() {
        return path.getReadOnlyProperty();
    }

    Bookmarks bookmarks() {
        return bookmarks;
    }
}
