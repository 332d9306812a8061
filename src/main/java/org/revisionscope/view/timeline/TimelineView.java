package org.revisionscope.view.timeline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;

import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Surface;

/**
 * A run over time, as one control: dates, notices, revisions with their tasks, and the floors of services. It shows a
 * {@link TimelineContent} and asks for things through {@link TimelineActions}; what is selected is told to it from
 * outside. Whatever changes only marks it, and the next pulse draws once.
 */
public final class TimelineView extends Region {

    private static final double SCROLL_BAR_WIDTH = 10;

    private final ObjectProperty<Optional<TimelineContent>> content = new SimpleObjectProperty<>(this, "content",
            Optional.empty());
    private final ObjectProperty<Subject> selection = new SimpleObjectProperty<>(this, "selection", Subject.nothing());
    private final ReadOnlyBooleanWrapper following = new ReadOnlyBooleanWrapper(this, "following", true);
    private final Viewport viewport = new Viewport();
    private final Folds folds = new Folds();
    private final Painting painting;
    private final Picture picture;
    private final Inks inks;
    private final ScrollBar scrollBar = new ScrollBar();
    private Optional<Painting.Arrangement> arrangement = Optional.empty();
    private TimelineActions actions = TimelineActions.NONE;
    private Subject hover = Subject.nothing();

    /** An empty timeline with the words of a bundle. */
    public TimelineView(Messages messages) {
        painting = new Painting(messages, folds);
        picture = new Picture(this::palette, new Painter());
        inks = new Inks(this, picture::restyle);
        getStyleClass().add("timeline");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setFocusTraversable(true);
        scrollBar.setOrientation(Orientation.VERTICAL);
        scrollBar.setManaged(false);
        scrollBar.setFocusTraversable(false);
        scrollBar.valueProperty().addListener((_, _, value) -> scrollTo(value.doubleValue()));
        getChildren().addAll(picture, scrollBar);
        content.addListener((_, before, now) -> now.ifPresent(shown -> show(before, shown)));
        selection.addListener(_ -> picture.mark());
    }

    /** What is shown; empty before a run is there. */
    public ObjectProperty<Optional<TimelineContent>> contentProperty() {
        return content;
    }

    /** Shows this from now on. A chronicle that has read on is shown by setting the content again. */
    public void setContent(TimelineContent shown) {
        content.set(Optional.of(shown));
    }

    /** What is selected. */
    public ObjectProperty<Subject> selectionProperty() {
        return selection;
    }

    /** Whether the view moves with the clock. */
    public ReadOnlyBooleanProperty followingProperty() {
        return following.getReadOnlyProperty();
    }

    /** Who does what the timeline asks for. */
    public void setActions(TimelineActions listener) {
        actions = listener;
    }

    @Override
    public String getUserAgentStylesheet() {
        return Objects.requireNonNull(TimelineView.class.getResource("timeline.css")).toExternalForm();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return Inks.metaData();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 888;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 560;
    }

    @Override
    protected void layoutChildren() {
        viewport.resize(getWidth());
        picture.size(getWidth(), getHeight());
    }

    Inks inks() {
        return inks;
    }

    private org.revisionscope.view.draw.Palette palette() {
        return inks.palette();
    }

    private void show(Optional<TimelineContent> before, TimelineContent now) {
        boolean sameRun = before.isPresent() && before.get().run() == now.run();
        if (sameRun) {
            viewport.clockAt(now.clock());
        } else {
            viewport.place(now.clock());
        }
        changed();
    }

    private void scrollTo(double y) {
        arrangement.ifPresent(shown -> {
            viewport.scrollTo(y, shown.contents().outline().height(), shown.areas().lanes().height());
            changed();
        });
    }

    private void changed() {
        following.set(viewport.following());
        picture.mark();
    }

    private Painting.Arrangement arrange(TimelineContent shown) {
        Box size = new Box(0, 0, getWidth(), getHeight());
        Painting.Arrangement fresh = painting.arrange(shown, viewport, selection.get(), size);
        double outline = fresh.contents().outline().height();
        double room = fresh.areas().lanes().height();
        if (viewport.scroll() > Math.max(0, outline - room)) {
            viewport.scrollTo(viewport.scroll(), outline, room);
            fresh = painting.arrange(shown, viewport, selection.get(), size);
        }
        showScrollBar(fresh.areas().lanes(), outline);
        return fresh;
    }

    private void showScrollBar(Box lanes, double outline) {
        double hidden = outline - lanes.height();
        scrollBar.setVisible(hidden > 0);
        if (hidden > 0) {
            scrollBar.setMax(hidden);
            scrollBar.setVisibleAmount(hidden * lanes.height() / outline);
            scrollBar.setUnitIncrement(Metrics.REVISION_ROW);
            scrollBar.setBlockIncrement(lanes.height());
            scrollBar.setValue(viewport.scroll());
            scrollBar.resizeRelocate(lanes.right() - SCROLL_BAR_WIDTH, lanes.y(), SCROLL_BAR_WIDTH, lanes.height());
        }
    }

    private final class Painter implements Picture.Painter {

        @Override
        public void paint(Surface surface) {
            arrangement = content.get().map(TimelineView.this::arrange);
            arrangement.ifPresent(shown -> painting.paint(shown.on(surface, Pointing.NONE)));
        }

        @Override
        public void paintPointing(Surface surface) {
            arrangement.ifPresent(shown -> painting
                    .paintPointing(shown.on(surface, new Pointing(selection.get(), hover, Optional.empty()))));
        }
    }
}
