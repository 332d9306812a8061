package org.revisionscope.view.timeline;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;

import org.jspecify.annotations.Nullable;
import org.revisionscope.model.scenario.Bookmark;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Fonts;
import org.revisionscope.view.draw.InkedRegion;
import org.revisionscope.view.draw.Picture;
import org.revisionscope.view.draw.Studio;
import org.revisionscope.view.draw.SvgSurface;
import org.revisionscope.view.motion.Audience;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.LegendEntry;
import org.revisionscope.view.timeline.frame.Part;
import org.revisionscope.view.timeline.frame.Pointing;
import org.revisionscope.view.timeline.layer.Painting;
import org.revisionscope.view.timeline.motion.Mailbox;
import org.revisionscope.view.timeline.outline.Folds;
import org.revisionscope.view.timeline.outline.Metrics;
import org.revisionscope.view.timeline.outline.Pins;
import org.revisionscope.view.timeline.outline.Row;
import org.revisionscope.view.timeline.outline.Search;
import org.revisionscope.view.timeline.scale.TimeScale;
import org.revisionscope.view.timeline.sight.GhostFlag;
import org.revisionscope.view.timeline.sight.Subject;
import org.revisionscope.view.timeline.sight.TimelineContent;
import org.revisionscope.view.timeline.spoken.Facts;

/**
 * A run over time, as one control: dates, notices, revisions with their tasks, and the floors of services. It shows a
 * {@link TimelineContent} and asks for things through {@link TimelineActions}; what is selected is told to it from
 * outside. Whatever changes only marks it, and the next pulse draws once.
 */
public final class TimelineView extends InkedRegion {

    /** The height of its lines of dates. */
    public static final double RULER_PX = Metrics.RULER_HEIGHT;

    private final ObjectProperty<Optional<TimelineContent>> content = new SimpleObjectProperty<>(this, "content",
            Optional.empty());
    private final ObjectProperty<Subject> selection = new SimpleObjectProperty<>(this, "selection", Subject.nothing());
    private final ObjectProperty<Optional<GhostFlag>> ghostFlag = new SimpleObjectProperty<>(this, "ghostFlag",
            Optional.empty());
    private final StringProperty caption = new SimpleStringProperty(this, "caption", "");
    private final Navigation navigation = new Navigation(this);
    private final Folds folds = new Folds();
    private final Pins pins = new Pins();
    private final EmptyNote emptyNote = new EmptyNote();
    private final Toast toast = new Toast();
    private final ObservableList<Bookmark> bookmarks = FXCollections.observableArrayList();
    /** The bookmarks as any thread may read them. */
    private volatile List<Bookmark> hanging = List.of();
    private final Search search = new Search();
    private final SpanBand spanBand;
    private final UnderPointer under = new UnderPointer(this);
    private final Hover hover = new Hover(this);
    private final KeyboardWalk walk;
    private final Drawer drawer;
    private final Picture picture;
    private final Performance performance;
    private final Messages messages;
    private TimelineActions actions = TimelineActions.NONE;

    /** Whether a dragged clock is attracted by what lies near it. */
    enum Snap {
        /** By headlines, bookmarks, lines of the ruler and events. */
        TO_EVENTS,
        /** By nothing. */
        FREE
    }

    /** An empty timeline with the words of a bundle. */
    public TimelineView(Messages messages) {
        this(messages, EnumSet.allOf(Part.class));
    }

    /** An empty timeline that has only some of its parts. */
    public TimelineView(Messages messages, Set<Part> parts) {
        super("timeline");
        this.messages = messages;
        LaneScrollBar scrollBar = new LaneScrollBar(navigation::scrollTo);
        drawer = new Drawer(this, new Painting(messages, folds, pins, search, () -> hanging, parts), scrollBar,
                this::pointing);
        picture = new Picture(this::palette, drawer);
        spanBand = new SpanBand(messages);
        walk = new KeyboardWalk(this, messages);
        performance = new Performance(this, messages, toast, () -> actions);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleRoleDescription(messages.get("timeline.accessible.role"));
        setAccessibleText(messages.get("timeline.accessible"));
        setPrefSize(888, 560);
        setFocusTraversable(true);
        new Mouse(this);
        new Keys(this);
        getChildren().addAll(picture, emptyNote, performance.stage(), scrollBar, spanBand, toast, hover.card());
        toast.textProperty().addListener(_ -> requestLayout()); // it is not managed, so it does not ask by itself
        toast.visibleProperty().addListener(_ -> requestLayout());
        caption.addListener(_ -> walk.access().textChanged());
        ghostFlag.addListener(_ -> pointingChanged());
        pins.changesProperty().addListener((_, _, _) -> mark());
        folds.changesProperty().addListener((_, _, _) -> mark());
        bookmarks.addListener((InvalidationListener) _ -> {
            hanging = List.copyOf(bookmarks);
            mark();
        });
        // equal contents count as new ones, because their chronicles read on
        content.addListener(_ -> content.get().ifPresent(this::show));
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

    /** The mark that is being considered: a ghost of the flag stands there. */
    public ObjectProperty<Optional<GhostFlag>> ghostFlagProperty() {
        return ghostFlag;
    }

    /** What just changed, in a sentence that is heard together with what the keyboard's cursor stands on. */
    public StringProperty captionProperty() {
        return caption;
    }

    /** Scrolls the first line that shows a subject into sight; where it meets the clock. Empty if no line shows it. */
    public Optional<Bounds> reveal(Subject subject) {
        return drawn().flatMap(shown -> navigation.reveal(subject, shown))
                .map(box -> new BoundingBox(box.x(), box.y(), box.width(), box.height()));
    }

    /** From now on it is painted there. */
    public void paintIn(Studio studio) {
        picture.paintIn(studio);
    }

    /** Who does what the timeline asks for. */
    public void setActions(TimelineActions listener) {
        actions = listener;
    }

    /** Where notices are read: envelopes fly there. */
    public void setMailbox(Mailbox mailbox) {
        performance.deliverTo(mailbox);
    }

    /** Whether nothing moves: what happens changes the picture at once. */
    public BooleanProperty reducedMotionProperty() {
        return performance.reducedMotionProperty();
    }

    /** Ends whatever moves; the picture is what it leads to. */
    public void endMotion() {
        performance.cut();
    }

    /** Opens the time lens at the clock, or closes it. */
    public void toggleLens() {
        content.get().ifPresent(shown -> performance.lens().toggle(shown.clock()));
    }

    /** Whether the time lens was opened by somebody. */
    public ReadOnlyBooleanProperty lensWantedProperty() {
        return performance.lens().wantedProperty();
    }

    /** Whose lanes stay at the top. */
    public Pins pins() {
        return pins;
    }

    /** Which groups of lanes are folded. */
    public Folds folds() {
        return folds;
    }

    /** What hangs into the ruler, in the order of time; the list is to be changed from outside. */
    public ObservableList<Bookmark> bookmarks() {
        return bookmarks;
    }

    /** What it says while there is no revision. */
    public StringProperty emptyTextProperty() {
        return emptyNote.textProperty();
    }

    EmptyNote emptyNote() {
        return emptyNote;
    }

    /** What moves the view. */
    public Navigation navigation() {
        return navigation;
    }

    /** What is in view, to be drawn elsewhere with all its lanes; empty before a run is there. */
    public Optional<TimelineDrawing> drawing() {
        return content.get().map(shown -> TimelineDrawing.of(shown, messages, folds).over(navigation.span()));
    }

    /** What the colours, patterns and signs in view mean. */
    public List<LegendEntry> legend() {
        double width = Math.max(1, getWidth());
        double height = Math.max(1, getHeight());
        return drawing().map(drawing -> drawing.legend(new SvgSurface(width, height, palette()), width, height))
                .orElse(List.of());
    }

    @Override
    protected void layoutChildren() {
        navigation.resize(getWidth());
        picture.size(getWidth(), getHeight());
        drawn().ifPresent(shown -> toast.standOver(shown.bars()));
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return walk.access().answer(attribute, parameters)
                .orElseGet(() -> super.queryAccessibleAttribute(attribute, parameters));
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (!walk.access().perform(action, parameters)) {
            super.executeAccessibleAction(action, parameters);
        }
    }

    @Override
    protected void inksChanged() {
        picture.restyle();
    }

    Performance performance() {
        return performance;
    }

    Fonts fonts() {
        return picture.fonts();
    }

    KeyboardWalk walk() {
        return walk;
    }

    /** What was drawn last; empty before the first time. */
    Optional<Frame> drawn() {
        return drawer.drawn();
    }

    /** How high the floors are that stand below the lanes, in pixels of the scene. */
    public double floorsHeight() {
        return drawn().map(shown -> shown.areas().strips().height()).orElse(0.0) * getLocalToSceneTransform().getMyy();
    }

    /** Which lanes are looked for: the others recede. */
    Search search() {
        return search;
    }

    /** Everything is to be drawn again. */
    void mark() {
        picture.mark();
    }

    /** Whether changes of the view are shown on their way: someone looks, and wants to see motion. */
    boolean movesGently() {
        return performance.moves() && Audience.of(this).getValue();
    }

    /** What lies where the mouse points. */
    UnderPointer under() {
        return under;
    }

    SpanBand spanBand() {
        return spanBand;
    }

    /** How wide the column of names is. */
    public double nameWidth() {
        return navigation.viewport().scale().leftX();
    }

    void seekTo(double x, Snap snap) {
        drawn().ifPresent(shown -> {
            TimeScale scale = navigation.viewport().scale();
            double inside = Math.clamp(x, scale.leftX(), scale.rightX());
            actions.seek(switch (snap) {
                case TO_EVENTS -> Snapping.at(inside, scale, shown.sight(), bookmarks);
                case FREE -> scale.instant(inside);
            });
        });
    }

    /** Folds or unfolds a row; tells whether there was anything to fold. */
    boolean toggleFold(Row row) {
        boolean folds = row instanceof Row.Version || row instanceof Row.PlaceGroup;
        if (folds) {
            this.folds.toggle(row);
        }
        return folds;
    }

    /** Selects a subject; to a bookmark the clock goes instead. */
    void select(Subject subject) {
        if (subject instanceof Subject.OfBookmark(Bookmark bookmark)) {
            actions.seek(bookmark.at().toEpochMilli());
            return;
        }
        actions.select(subject);
    }

    void open(Subject subject) {
        actions.open(subject);
    }

    void showMenu(Subject subject, double screenX, double screenY) {
        actions.showMenu(subject, screenX, screenY);
    }

    void pointAt(double x, double y) {
        setCursor(under.isClock(x, y) ? javafx.scene.Cursor.H_RESIZE : javafx.scene.Cursor.DEFAULT);
        hover.moveTo(x, y);
    }

    void pointAway() {
        hover.end();
    }

    void pointingChanged() {
        picture.markPointing();
    }

    Optional<Facts.Card> factsOf(Subject subject) {
        return drawn().flatMap(shown -> new Facts(messages, shown.sight()).of(subject));
    }

    private void show(TimelineContent shown) {
        performance.show(shown);
        navigation.show(shown);
    }

    private Pointing pointing(Frame shown) {
        return new Pointing(selection.get(), hover.subject(), walk.focused(shown), ghostFlag.get());
    }
}
