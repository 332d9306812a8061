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
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

import org.revisionscope.model.history.Chronicle;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Palette;
import org.revisionscope.view.draw.Surface;

/**
 * A run over time, as one control: dates, notices, revisions with their tasks, and the floors of services. It shows a
 * {@link TimelineContent} and asks for things through {@link TimelineActions}; what is selected is told to it from
 * outside. Whatever changes only marks it, and the next pulse draws once.
 */
public final class TimelineView extends Region {

    private static final double ZOOM_STEP = 1.5;
    private static final double PAN_SHARE = 0.25;

    private final ObjectProperty<Optional<TimelineContent>> content = new SimpleObjectProperty<>(this, "content",
            Optional.empty());
    private final ObjectProperty<Subject> selection = new SimpleObjectProperty<>(this, "selection", Subject.nothing());
    private final ReadOnlyBooleanWrapper following = new ReadOnlyBooleanWrapper(this, "following", true);
    private final Viewport viewport = new Viewport();
    private final Folds folds = new Folds();
    private final Painting painting;
    private final Picture picture;
    private final Inks inks;
    private final LaneScrollBar scrollBar = new LaneScrollBar(this::scrollTo);
    private final Hover hover = new Hover(this);
    private final Cursor cursor = new Cursor();
    private final Messages messages;
    private Optional<Frame> drawn = Optional.empty();
    private TimelineActions actions = TimelineActions.NONE;
    private Optional<Chronicle> shownRun = Optional.empty();
    private Subject centred = Subject.nothing();

    /** Whether a dragged clock is attracted by what lies near it. */
    enum Snap {
        /** By headlines, lines of the ruler and events. */
        TO_EVENTS,
        /** By nothing. */
        FREE
    }

    /** An empty timeline with the words of a bundle. */
    public TimelineView(Messages messages) {
        this.messages = messages;
        painting = new Painting(messages, folds);
        picture = new Picture(this::palette, new Painter());
        inks = new Inks(this, picture::restyle);
        getStyleClass().add("timeline");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleRoleDescription(messages.get("timeline.accessible.role"));
        setAccessibleText(messages.get("timeline.accessible"));
        setFocusTraversable(true);
        focusedProperty().addListener(_ -> cursorChanged());
        focusVisibleProperty().addListener(_ -> pointingChanged());
        new Mouse(this);
        new Keys(this);
        getChildren().addAll(picture, scrollBar, hover.card());
        // equal contents count as new ones, because their chronicles read on
        content.addListener(_ -> content.get().ifPresent(this::show));
        selection.addListener(_ -> selectionChanged());
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

    /** Shows more detail. */
    public void zoomIn() {
        viewport.zoom(ZOOM_STEP);
        changed();
    }

    /** Shows more time. */
    public void zoomOut() {
        viewport.zoom(1 / ZOOM_STEP);
        changed();
    }

    /** Shows earlier instants. */
    public void panLeft() {
        panBy(-PAN_SHARE * viewport.scale().width());
    }

    /** Shows later instants. */
    public void panRight() {
        panBy(PAN_SHARE * viewport.scale().width());
    }

    /** Shows the whole run, as far as it is known. */
    public void fitAll() {
        drawn.ifPresent(shown -> fit(Extent.ofAll(shown.sight())));
    }

    /** Brings the selection into the middle; the second time it fits it into the view. */
    public void showSelection() {
        drawn.flatMap(shown -> Extent.of(selection.get(), shown.sight())).ifPresent(extent -> {
            if (centred.equals(selection.get())) {
                fit(extent);
            } else {
                viewport.centre(extent.middle());
                centred = selection.get();
                changed();
            }
        });
    }

    /** Shows the surroundings of the clock, as for a document that was just opened. */
    public void showSurroundings() {
        content.get().ifPresent(shown -> viewport.place(shown.clock()));
        changed();
    }

    /** From now on the view moves with the clock, until someone pans. */
    public void followClock() {
        viewport.startFollowing();
        changed();
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

    boolean isInRuler(double x, double y) {
        return x >= Metrics.HEADER_WIDTH && y < Metrics.RULER_HEIGHT;
    }

    void panBy(double pixels) {
        viewport.pan(pixels);
        centred = Subject.nothing();
        changed();
    }

    void scrollBy(double pixels) {
        scrollTo(viewport.scroll() + pixels);
    }

    void zoomBy(double factor, double x) {
        viewport.zoom(factor, Math.max(x, viewport.scale().leftX()));
        changed();
    }

    void seekTo(double x, Snap snap) {
        drawn.ifPresent(shown -> {
            TimeScale scale = viewport.scale();
            double inside = Math.clamp(x, scale.leftX(), scale.rightX());
            actions.seek(switch (snap) {
                case TO_EVENTS -> Snapping.at(inside, scale, shown.sight());
                case FREE -> scale.instant(inside);
            });
        });
    }

    Optional<Spot> spotAt(double x, double y) {
        return spots().flatMap(spots -> spots.at(x, y));
    }

    /** Folds or unfolds the row at a y; tells whether there was anything to fold. */
    boolean toggleFold(double y) {
        Optional<Row> row = drawn.filter(shown -> shown.areas().lanes().contains(0, y))
                .flatMap(shown -> shown.contents().outline().at(shown.areas().outlineY(y)));
        if (row.isEmpty() || !(row.get() instanceof Row.Version || row.get() instanceof Row.PlaceGroup)) {
            return false;
        }
        folds.toggle(row.get());
        changed();
        return true;
    }

    void select(Subject subject) {
        actions.select(subject);
    }

    void open(Subject subject) {
        actions.open(subject);
    }

    void showMenu(Subject subject, double screenX, double screenY) {
        actions.showMenu(subject, screenX, screenY);
    }

    void showMenuAtCursor() {
        cursorSpot().ifPresent(spot -> {
            Point2D at = localToScreen(Math.max(spot.box().x(), 0) + Metrics.TARGET, spot.box().bottom());
            actions.showMenu(spot.subject(), at.getX(), at.getY());
        });
    }

    boolean moveCursorLines(int lines) {
        cursor.moveLines(lines);
        cursorChanged();
        return true;
    }

    boolean moveCursorAlong(int items) {
        cursor.moveAlong(items);
        cursorChanged();
        return true;
    }

    /** Selects what the cursor stands on; if it is selected already, opens it. */
    boolean chooseAtCursor() {
        cursorSpot().ifPresent(spot -> {
            if (spot.subject().equals(selection.get())) {
                actions.open(spot.subject());
            } else {
                actions.select(spot.subject());
            }
        });
        return true;
    }

    void pointAt(double x, double y) {
        setCursor(isInRuler(x, y) ? javafx.scene.Cursor.H_RESIZE : javafx.scene.Cursor.DEFAULT);
        hover.moveTo(x, y);
    }

    void pointAway() {
        hover.end();
    }

    void pointingChanged() {
        picture.markPointing();
    }

    Optional<Facts.Card> factsOf(Subject subject) {
        return drawn.flatMap(shown -> new Facts(messages, shown.sight()).of(subject));
    }

    private Optional<Spots> spots() {
        return drawn.map(Spots::new);
    }

    private Optional<Spot> cursorSpot() {
        return spots().flatMap(cursor::spot);
    }

    /** The cursor's line scrolls into view, and what it stands on is told to assistive tools. */
    private void cursorChanged() {
        cursorSpot().ifPresent(spot -> {
            drawn.ifPresent(shown -> scrollInto(spot, shown.areas().lanes()));
            setAccessibleText(factsOf(spot.subject()).map(Facts.Card::spoken)
                    .orElse(messages.get("timeline.accessible")));
        });
        picture.markPointing();
    }

    /** Wherever something was selected, the keyboard goes on from there. */
    private void selectionChanged() {
        spots().ifPresent(spots -> cursor.goTo(selection.get(), spots));
        picture.mark();
    }

    private void scrollInto(Spot spot, Box lanes) {
        if (spot.kind() != Spot.Kind.NAME && spot.kind() != Spot.Kind.BAR) {
            return;
        }
        if (spot.box().y() < lanes.y()) {
            scrollBy(spot.box().y() - lanes.y());
        } else if (spot.box().bottom() > lanes.bottom()) {
            scrollBy(spot.box().bottom() - lanes.bottom());
        }
    }

    private void fit(Extent extent) {
        viewport.fit(extent.from(), extent.to());
        changed();
    }

    private Palette palette() {
        return inks.palette();
    }

    private void show(TimelineContent now) {
        boolean anotherRun = shownRun.isEmpty() || shownRun.get() != now.run();
        boolean elsewhere = shownRun.isEmpty() || !viewport.scale().shows(now.clock(), now.clock());
        shownRun = Optional.of(now.run());
        if (anotherRun && elsewhere) {
            showSurroundings();
        } else {
            viewport.clockAt(now.clock());
            changed();
        }
    }

    private void scrollTo(double y) {
        drawn.ifPresent(shown -> {
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
        scrollBar.show(fresh.areas().lanes(), outline, viewport.scroll());
        return fresh;
    }

    private Pointing pointing(Frame shown) {
        Optional<Box> focused =
                isFocused() && isFocusVisible() ? cursor.spot(new Spots(shown)).map(Spot::box) : Optional.empty();
        return new Pointing(selection.get(), hover.subject(), focused);
    }

    private final class Painter implements Picture.Painter {

        @Override
        public void paint(Surface surface) {
            drawn = content.get().map(shown -> arrange(shown).on(surface, Pointing.NONE));
            drawn.ifPresent(painting::paint);
        }

        @Override
        public void paintPointing(Surface surface) {
            drawn.ifPresent(shown -> painting.paintPointing(shown.on(surface, pointing(shown))));
        }
    }
}
