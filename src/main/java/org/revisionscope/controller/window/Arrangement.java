package org.revisionscope.controller.window;

import java.time.Instant;
import java.util.Optional;

import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

import org.revisionscope.controller.runto.Lately;
import org.revisionscope.format.scenario.SavedLayout;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.view.timeline.TimelineView;
import org.revisionscope.view.timeline.outline.Fold;
import org.revisionscope.view.timeline.scale.Span;
import org.revisionscope.view.timeline.scale.TimeScale;

/**
 * How the window shows a document, as a file keeps it: the part of time in view, pinned and folded lanes, the drawer's tab,
 * what the clock was run to.
 */
final class Arrangement {

    private static final String TAB = "Tab";

    private final TimelineView timeline;
    private final Lately lately;
    private Optional<TabPane> drawer = Optional.empty();
    private Optional<SavedLayout> awaited = Optional.empty();

    Arrangement(TimelineView timeline, Lately lately) {
        this.timeline = timeline;
        this.lately = lately;
    }

    /** The drawer has these tabs, which are made after the actions. */
    void lieIn(TabPane tabs) {
        drawer = Optional.of(tabs);
    }

    /** How things stand. */
    SavedLayout now() {
        Span span = timeline.navigation().span();
        Optional<String> tab = drawer.map(tabs -> tabs.getSelectionModel().getSelectedItem()).map(Tab::getId)
                .map(id -> id.substring(0, id.length() - TAB.length())).filter(SavedLayout.DRAWERS::contains);
        return new SavedLayout(Optional.of(new SavedLayout.View(Instant.ofEpochMilli(span.from()),
                Instant.ofEpochMilli(span.to()))), timeline.pins().all(),
                timeline.folds().all().stream().map(Arrangement::saved).toList(), tab, lately.all());
    }

    /** A document with this layout was opened, and is about to be shown. */
    void await(SavedLayout saved) {
        awaited = Optional.of(saved);
    }

    /** The document is not shown after all. */
    void forget() {
        awaited = Optional.empty();
    }

    /** The document is shown: it gets the layout that it came with. */
    void shown() {
        awaited.ifPresent(this::restore);
        awaited = Optional.empty();
    }

    private void restore(SavedLayout saved) {
        timeline.pins().hold(saved.pinned());
        lately.hold(saved.runTo());
        timeline.folds().hold(saved.folds().stream().map(Arrangement::shown).toList());
        saved.view().flatMap(Arrangement::span).map(this::withClock).ifPresent(timeline.navigation()::show);
        saved.drawer().ifPresent(name -> drawer.ifPresent(tabs -> tabs.getTabs().stream()
                .filter(tab -> (name + TAB).equals(tab.getId())).findFirst()
                .ifPresent(tabs.getSelectionModel()::select)));
    }

    /** A document opens where its clock begins, which may lie elsewhere than what was in view. */
    private Span withClock(Span span) {
        return timeline.contentProperty().get().map(content -> span.holding(content.clock())).orElse(span);
    }

    private static SavedLayout.Fold saved(Fold fold) {
        return switch (fold) {
            case Fold.OfVersion(PlatformVersion version) -> new SavedLayout.Fold.OfVersion(version);
            case Fold.OfPlace(RevisionId revision, Place place) -> new SavedLayout.Fold.OfPlace(revision, place);
        };
    }

    private static Fold shown(SavedLayout.Fold fold) {
        return switch (fold) {
            case SavedLayout.Fold.OfVersion(PlatformVersion version) -> new Fold.OfVersion(version);
            case SavedLayout.Fold.OfPlace(RevisionId revision, Place place) -> new Fold.OfPlace(revision, place);
        };
    }

    /** What no timeline can show, the file says in vain. */
    private static Optional<Span> span(SavedLayout.View view) {
        long from = view.from().toEpochMilli();
        long length = view.to().toEpochMilli() - from;
        return length < TimeScale.SHORTEST_SPAN || length > TimeScale.LONGEST_SPAN ? Optional.empty()
                : Optional.of(new Span(from, from + length));
    }
}
