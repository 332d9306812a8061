package org.revisionscope.controller.document;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import org.revisionscope.model.scenario.Bookmark;

/** The bookmarks of the open document, in the order of time; there is at most one at an instant. */
public final class Bookmarks {
    private final ObservableList<Bookmark> all = FXCollections.observableArrayList();
    private final ObservableList<Bookmark> readOnly = FXCollections.unmodifiableObservableList(all);
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper(this, "dirty");
    private List<Bookmark> saved = List.of();

    /** None, and none saved. */
    Bookmarks() {
        all.addListener((ListChangeListener<Bookmark>) _ -> check());
    }

    /** All of them; the list cannot be changed and follows them. */
    public ObservableList<Bookmark> all() {
        return readOnly;
    }

    /** The one at an instant. */
    public Optional<Bookmark> at(Instant instant) {
        return all.stream().filter(known -> known.at().equals(instant)).findFirst();
    }

    /** Keeps a bookmark, in place of one at the same instant. */
    public void keep(Bookmark bookmark) {
        Optional<Bookmark> before = at(bookmark.at());
        if (before.isPresent()) {
            all.set(all.indexOf(before.get()), bookmark);
        } else {
            int later = (int) all.stream().filter(known -> known.at().isBefore(bookmark.at())).count();
            all.add(later, bookmark);
        }
    }

    /** Takes the one at an instant away, if there is one. */
    public void remove(Instant instant) {
        at(instant).ifPresent(all::remove);
    }

    /** Whether they are others than were saved. */
    ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    /**
     * Another document has these.
     *
     * @return brings back those of the one before
     */
    Runnable become(List<Bookmark> read) {
        List<Bookmark> before = List.copyOf(all);
        List<Bookmark> savedBefore = saved;
        all.setAll(read.stream().sorted(Comparator.comparing(Bookmark::at)).toList());
        saved(all);
        return () -> {
            all.setAll(before);
            saved(savedBefore);
        };
    }

    /** These were saved. */
    void saved(List<Bookmark> written) {
        saved = List.copyOf(written);
        check();
    }

    private void check() {
        dirty.set(!all.equals(saved));
    }
}
