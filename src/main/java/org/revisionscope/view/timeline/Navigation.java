package org.revisionscope.view.timeline;

import java.util.Optional;
import java.util.function.Supplier;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.revisionscope.model.history.Chronicle;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.motion.Audience;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.Spot;
import org.revisionscope.view.timeline.frame.Spots;
import org.revisionscope.view.timeline.frame.Viewport;
import org.revisionscope.view.timeline.layer.NameColumn;
import org.revisionscope.view.timeline.outline.Metrics;
import org.revisionscope.view.timeline.outline.TopRow;
import org.revisionscope.view.timeline.scale.Extent;
import org.revisionscope.view.timeline.scale.QuietDays;
import org.revisionscope.view.timeline.scale.Span;
import org.revisionscope.view.timeline.scale.TimeScale;
import org.revisionscope.view.timeline.sight.Sight;
import org.revisionscope.view.timeline.sight.Subject;
import org.revisionscope.view.timeline.sight.TimelineContent;

/** Moves a timeline's view over time and over its lanes, as keys, mouse and menus ask. */
public final class Navigation {

    private static final double ZOOM_STEP = 1.5;
    private static final double PAN_SHARE = 0.25;

    private final ReadOnlyBooleanWrapper following = new ReadOnlyBooleanWrapper(this, "following", true);
    private final Viewport viewport = new Viewport();
    private final ReadOnlyObjectWrapper<Span> span =
            new ReadOnlyObjectWrapper<>(this, "span", viewport.scale().shown());
    private final ReadOnlyObjectWrapper<Optional<TopRow>> topRow =
            new ReadOnlyObjectWrapper<>(this, "topRow", Optional.empty());
    private final TimelineView view;
    private final Glide glide = new Glide(scale -> {
        viewport().show(scale);
        changed();
    });
    private final NameColumn names = new NameColumn();
    private final ReadOnlyDoubleWrapper ownNames =
            new ReadOnlyDoubleWrapper(this, "ownNames", Metrics.HEADER_WIDTH);
    private double leastNames = Metrics.HEADER_WIDTH;
    private final QuietDays quietDays = new QuietDays();
    private Optional<Chronicle> shownRun = Optional.empty();
    private Subject centred = Subject.nothing();
    private Supplier<Optional<Span>> all = Optional::empty;

    Navigation(TimelineView view) {
        this.view = view;
        quietDays.foldingProperty().addListener(_ -> foldingChanged());
        Audience.whenGone(view, this::arrive);
    }

    /** Whether the view moves with the clock. */
    public ReadOnlyBooleanProperty followingProperty() {
        return following.getReadOnlyProperty();
    }

    /** The stretch of time that is in view. */
    public ReadOnlyObjectProperty<Span> spanProperty() {
        return span.getReadOnlyProperty();
    }

    /** The stretch of time that is in view. */
    public Span span() {
        return span.get();
    }

    /** Shows exactly a stretch of time; the view stops following the clock. */
    public void show(Span wanted) {
        glide.stop();
        viewport.show(wanted);
        centred = Subject.nothing();
        changed();
    }

    /** Shows more detail. */
    public void zoomIn() {
        gently(() -> viewport.zoom(ZOOM_STEP));
    }

    /** Shows more time. */
    public void zoomOut() {
        gently(() -> viewport.zoom(1 / ZOOM_STEP));
    }

    /** Shows earlier instants. */
    public void panLeft() {
        gently(() -> pan(-PAN_SHARE * viewport.scale().width()));
    }

    /** Shows later instants. */
    public void panRight() {
        gently(() -> pan(PAN_SHARE * viewport.scale().width()));
    }

    /** Shows the whole run, as far as it is known, or what stands for all of it. */
    public void fitAll() {
        all.get().or(this::whole).ifPresent(this::goTo);
    }

    /** The whole run, as far as it is known; empty before there is one. */
    public Optional<Span> whole() {
        return view.contentProperty().get().map(shown -> Extent.ofAll(new Sight(shown)).fitted());
    }

    /** What is all there is to show while it is not empty, because more than this run is shown. */
    public void setAll(Supplier<Optional<Span>> stretch) {
        all = stretch;
    }

    /** Brings the selection into the middle; the second time it fits it into the view. */
    public void showSelection() {
        Subject selected = view.selectionProperty().get();
        view.drawn().flatMap(shown -> Extent.of(selected, shown.sight())).ifPresent(extent -> {
            if (centred.equals(selected)) {
                fit(extent);
            } else {
                gently(() -> viewport.centre(extent.middle()));
                centred = selected;
            }
        });
    }

    /** Shows the surroundings of the clock, as for a document that was just opened. */
    public void showSurroundings() {
        glide.stop();
        view.contentProperty().get().ifPresent(shown -> viewport.place(shown.clock()));
        changed();
    }

    /** From now on the view moves with the clock, until someone pans. */
    public void followClock() {
        arrive();
        viewport.startFollowing();
        changed();
    }

    Viewport viewport() {
        return viewport;
    }

    void panBy(double pixels) {
        glide.stop();
        pan(pixels);
        changed();
    }

    private void pan(double pixels) {
        viewport.pan(pixels);
        centred = Subject.nothing();
    }

    /** The first row of the lanes that is seen; empty while they stand at their beginning. */
    public ReadOnlyObjectProperty<Optional<TopRow>> topRowProperty() {
        return topRow.getReadOnlyProperty();
    }

    /** Scrolls the lanes to where another timeline's are; they stay where they are if there is no such row here. */
    public void scrollTo(Optional<TopRow> top) {
        view.drawn().flatMap(shown -> top.isEmpty() ? Optional.of(0.0) : top.get().in(shown.contents().outline()))
                .ifPresent(this::scrollTo);
    }

    /** Scrolls the lanes; tells whether they went any further. */
    boolean scrollBy(double pixels) {
        double before = viewport.scroll();
        scrollTo(before + pixels);
        return viewport.scroll() != before;
    }

    void scrollTo(double y) {
        view.drawn().ifPresent(shown -> {
            viewport.scrollTo(y, shown.contents().outline().height(), shown.areas().lanes().height());
            topRow.set(TopRow.of(shown.contents().outline(), viewport.scroll()));
            changed();
        });
    }

    /** Scrolls the first line that shows a subject into the lanes' area, and answers where it meets the clock then. */
    Optional<Box> reveal(Subject subject, Frame shown) {
        return new Spots(shown).first(subject).map(spot -> {
            double before = viewport.scroll();
            reveal(spot);
            double x = Math.clamp(shown.scale().x(shown.clock()), shown.scale().leftX(), shown.scale().rightX());
            return new Box(x, spot.box().y() + before - viewport.scroll(), 0, spot.box().height());
        });
    }

    /** Scrolls just so far that a spot of the lanes can be seen. */
    void reveal(Spot spot) {
        Box area = spot.area(); // what does not scroll lies within it anyway
        if (spot.box().y() < area.y()) {
            scrollBy(spot.box().y() - area.y());
        } else if (spot.box().bottom() > area.bottom()) {
            scrollBy(spot.box().bottom() - area.bottom());
        }
    }

    void zoomBy(double factor, double x) {
        gently(() -> viewport.zoom(factor, Math.max(x, viewport.scale().leftX())));
    }

    /** Another content is shown: the view follows its clock, or leaps to it if it is another run. */
    void show(TimelineContent now) {
        if (view.getWidth() > 0) {
            viewport.resize(view.getWidth(), nameWidth(now, view.getWidth()));
        }
        foldQuiet(now);
        boolean anotherRun = shownRun.isEmpty() || shownRun.get() != now.run();
        boolean elsewhere = shownRun.filter(shown -> isOfSameStory(shown, now.run())).isEmpty()
                || !viewport.scale().shows(now.clock(), now.clock());
        shownRun = Optional.of(now.run());
        if (anotherRun && elsewhere) {
            showSurroundings();
        } else {
            viewport.clockAt(now.clock());
            changed();
        }
    }

    /** Futures of one story begin alike; another story has another place in time, even if its clock stands in view. */
    private static boolean isOfSameStory(Chronicle shown, Chronicle now) {
        return now.view().beginsLike(shown.view(), Math.min(1, shown.view().rows()));
    }

    /** Shows exactly a stretch of time, going there so that the eye can follow. */
    void goTo(Span wanted) {
        gently(() -> viewport.show(wanted));
    }

    /** Whether stretches of days in which nothing happens are drawn narrow. */
    public BooleanProperty foldingQuietProperty() {
        return quietDays.foldingProperty();
    }

    /** Opens the break at an x; tells whether there was one. */
    boolean openBreakAt(double x) {
        Optional<Span> found = viewport.scale().breakAround(viewport.scale().instant(x));
        found.ifPresent(this::toggle);
        return found.isPresent();
    }

    /** Opens the quiet stretch in view that is nearest to the clock, or draws it narrow again. */
    public void toggleNearestQuiet() {
        view.contentProperty().get().flatMap(shown -> quietDays.nearest(shown, viewport.scale()))
                .ifPresent(this::toggle);
    }

    private void toggle(Span quiet) {
        quietDays.toggle(quiet);
        foldingChanged();
    }

    private void foldingChanged() {
        arrive();
        view.contentProperty().get().ifPresent(this::foldQuiet);
        changed();
    }

    private void foldQuiet(TimelineContent shown) {
        viewport.fold(quietDays.of(shown));
    }

    /** Whether the view stands where it was sent. */
    boolean isThere() {
        return glide.target().isEmpty();
    }

    /** Whatever is under way counts as done. */
    private void arrive() {
        glide.target().ifPresent(viewport::show);
        glide.stop();
    }

    /** Changes the view so that the eye can follow. */
    private void gently(Runnable change) {
        TimeScale from = viewport.scale();
        arrive();
        change.run();
        if (view.movesGently()) {
            TimeScale to = viewport.scale();
            viewport.show(from);
            glide.begin(from, to);
        }
        changed();
    }

    private void fit(Extent extent) {
        goTo(extent.fitted());
    }

    /** The control has another width; drawing follows by itself. */
    void resize(double width) {
        viewport.resize(width, view.contentProperty().get().map(shown -> nameWidth(shown, width))
                .orElse(viewport.scale().leftX()));
        span.set(viewport.scale().shown());
    }

    /** How wide the column of names must be for what is shown here, in pixels. */
    public ReadOnlyDoubleProperty ownNamesProperty() {
        return ownNames.getReadOnlyProperty();
    }

    /** From now on the column of names is at least so wide, as in another timeline that shows the same stretch. */
    public void widenNames(double least) {
        if (leastNames != least) {
            leastNames = least;
            if (view.getWidth() > 0) {
                resize(view.getWidth());
                changed();
            }
        }
    }

    private double nameWidth(TimelineContent shown, double width) {
        ownNames.set(names.of(shown, width));
        return Math.max(leastNames, ownNames.get());
    }

    private void changed() {
        following.set(viewport.following());
        span.set(viewport.scale().shown());
        view.mark();
    }
}
