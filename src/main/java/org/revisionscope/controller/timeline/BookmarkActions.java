package org.revisionscope.controller.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

import org.revisionscope.controller.action.Action;
import org.revisionscope.controller.action.KeyNames;
import org.revisionscope.controller.action.KeySentence;
import org.revisionscope.controller.document.Bookmarks;
import org.revisionscope.controller.document.Session;
import org.revisionscope.model.explain.Dates;
import org.revisionscope.model.scenario.Bookmark;
import org.revisionscope.view.Messages;
import org.revisionscope.view.timeline.TimelineView;
import org.revisionscope.view.window.BookmarkBar;

/** Sets bookmarks at the clock, and brings the clock to them. */
public final class BookmarkActions {
    private static final int NUMBERED = 9;
    private final ObservableValue<String> nothing = new ReadOnlyStringWrapper("");

    private final Session session;
    private final TimelineView timeline;
    private final BookmarkBar bar;
    private final Messages messages;
    private final ObservableValue<String> tooFew;

    /**
     * Bookmarks of the document of a session.
     *
     * @param bar where notes are typed
     * @param keys what keys do
     */
    public BookmarkActions(Session session, TimelineView timeline, BookmarkBar bar, Messages messages, KeyNames keys) {
        this.session = session;
        this.timeline = timeline;
        this.bar = bar;
        this.messages = messages;
        tooFew = KeySentence.of(messages.get("bookmark.whyNot"), keys);
        Bindings.bindContent(timeline.bookmarks(), session.bookmarks().all());
    }

    /** All of them. */
    public List<Action> all() {
        List<Action> actions = new ArrayList<>();
        actions.add(Action.named("bookmark.keep").keys("Shortcut+M")
                .whyNot(session.whyNotChange()).does(this::open));
        for (int number = 1; number <= NUMBERED; number++) {
            actions.add(goTo(number));
        }
        return actions;
    }

    private Action goTo(int number) {
        var list = session.bookmarks().all();
        ObservableValue<Boolean> isThere = Bindings.createBooleanBinding(() -> numbered(number).isPresent(), list);
        return Action.named("bookmark." + number).keys("Alt+" + number)
                .text(Bindings.createStringBinding(() -> text(number), list))
                .whyNot(isThere.flatMap(there -> there ? nothing : tooFew))
                .does(() -> numbered(number).ifPresent(this::goTo));
    }

    private Optional<Bookmark> numbered(int number) {
        List<Bookmark> list = session.bookmarks().all();
        return number <= list.size() ? Optional.of(list.get(number - 1)) : Optional.empty();
    }

    private String text(int number) {
        return numbered(number)
                .map(bookmark -> messages.format("bookmark.go.to", number,
                        bookmark.note().isEmpty() ? Dates.brief(bookmark.at().toEpochMilli()) : bookmark.note()))
                .orElseGet(() -> messages.format("bookmark.go", number));
    }

    /** The clock holds while the note is typed. */
    private void open() {
        session.playback().pause();
        Bookmarks bookmarks = session.bookmarks();
        Instant at = Instant.ofEpochMilli(session.playback().clock());
        bar.open(Dates.full(at.toEpochMilli()), bookmarks.at(at).map(Bookmark::note),
                note -> bookmarks.keep(new Bookmark(at, note)), () -> bookmarks.remove(at));
    }

    private void goTo(Bookmark bookmark) {
        long at = bookmark.at().toEpochMilli();
        session.playback().pause();
        session.playback().seek(at);
        if (!timeline.navigation().span().contains(at)) {
            timeline.navigation().followClock();
        }
    }
}
