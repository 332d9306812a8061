package org.revisionscope.controller.document;

import java.time.Instant;
import java.util.Optional;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.revisionscope.model.scenario.Bookmark;

/** The bookmarks of the open document, in the order of time; there is at most one at an instant. */
public final class Bookmarks {
    private final ObservableList<Bookmark> all = FXCollections.observableArrayList();
    private final ObservableList<Bookmark> readOnly = FXCollections.unmodifiableObservableList(all);

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

    void clear() {
        all.clear();
    }
}
