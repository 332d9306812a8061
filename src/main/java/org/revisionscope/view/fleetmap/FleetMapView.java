package org.revisionscope.view.fleetmap;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;

import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.InkedRegion;
import org.revisionscope.view.draw.Picture;
import org.revisionscope.view.motion.Audience;
import org.revisionscope.view.timeline.HoverCard;
import org.revisionscope.view.timeline.TimelineActions;
import org.revisionscope.view.timeline.frame.LegendEntry;
import org.revisionscope.view.timeline.sight.Subject;
import org.revisionscope.view.timeline.sight.TimelineContent;
import org.revisionscope.view.timeline.spoken.Facts;

/**
 * The fleet at the clock, as one control: a cell for every task, grouped by place and service, from a million cells to
 * one. It shows the same content as a timeline and asks for things in the same way. Whatever changes only marks it, and
 * the next pulse draws once. The fleet tree tells the same with counts to those who do not see it.
 */
public final class FleetMapView extends InkedRegion {

    private final ObjectProperty<Subject> selection = new SimpleObjectProperty<>(this, "selection", Subject.nothing());
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion");
    private final Messages messages;
    private final Frames frames;
    private final Picture picture;
    private final Glide glide;
    private final MapNavigation navigation;
    private final MapWalk walk;
    private final MapMouse mouse;
    private TimelineActions actions = TimelineActions.NONE;

    /** An empty map with the words of a bundle. */
    public FleetMapView(Messages messages) {
        super("fleet-map");
        this.messages = messages;
        frames = new Frames(this, messages);
        picture = new Picture(this::palette, frames);
        glide = new Glide(frames.lens(), reducedMotion::get, frames::work, this::mark);
        navigation = new MapNavigation(this, frames.lens(), glide);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleRoleDescription(messages.get("map.accessible.role"));
        setAccessibleText(messages.get("map.accessible"));
        setPrefSize(888, 560);
        setFocusTraversable(true);
        selection.addListener(_ -> select());
        HoverCard card = new HoverCard();
        walk = new MapWalk(this, messages);
        mouse = new MapMouse(this, card);
        new MapKeys(this);
        Audience.of(this).addListener((_, _, isThere) -> glide.follow(isThere));
        getChildren().addAll(picture, card);
    }

    /**
     * Shows this from now on. A chronicle that has read on is shown by setting the content again. Seats that are not known
     * yet are worked out within the next frames.
     */
    public void setContent(TimelineContent shown) {
        if (!frames.show(shown)) {
            glide.work();
        }
        mark();
        walk.tell();
    }

    /** What is selected. */
    public ObjectProperty<Subject> selectionProperty() {
        return selection;
    }

    /** Whether nothing is to move by itself. */
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /** Who does what the map asks for. */
    public void setActions(TimelineActions listener) {
        actions = listener;
    }

    /** What moves the view. */
    public MapNavigation navigation() {
        return navigation;
    }

    /** Where the first cells lie that show a subject, if any does. */
    public Optional<Bounds> find(Subject subject) {
        return scape().flatMap(scape -> new MapSpots(scape).of(subject).stream().findFirst())
                .map(box -> new BoundingBox(box.x(), box.y(), box.width(), box.height()));
    }

    @Override
    protected void inksChanged() {
        frames.restyle();
        picture.restyle();
    }

    /** How high the counts are that stand below the cells, in pixels of the scene. */
    public double countsHeight() {
        return Tally.HEIGHT * getLocalToSceneTransform().getMyy();
    }

    /** What the cells, signs and outlines in view mean. */
    public List<LegendEntry> legend() {
        return scape().map(scape -> new MapLegend(messages).of(scape, selection.get())).orElse(List.of());
    }

    @Override
    protected void layoutChildren() {
        frames.size(getWidth(), getHeight());
        picture.size(getWidth(), getHeight());
    }

    /** What there is to be seen; empty before a run is there and its seats are worked out. */
    Optional<Scape> scape() {
        return frames.scape();
    }

    MapWalk walk() {
        return walk;
    }

    TimelineActions actions() {
        return actions;
    }

    /** The part of the control that is the map. */
    Box area() {
        return frames.area();
    }

    /** Where the keyboard stands, while that is to be seen. */
    Optional<Box> focusedBox() {
        return walk.focused();
    }

    /** Where the selection lies; of several parts the first. */
    Optional<Box> selectedBox() {
        return scape().flatMap(scape -> new MapSpots(scape).of(selection.get()).stream().findFirst());
    }

    Subject hover() {
        return mouse.hover();
    }

    /** Lets a change of what revisions look like cross the map. */
    void wash() {
        glide.wash();
    }

    double washed() {
        return glide.washed();
    }

    Optional<Facts.Card> factsOf(Subject subject) {
        return scape().flatMap(scape -> Facts.of(scape.content(), messages).of(subject));
    }

    /** What the map shows, in a sentence. */
    String summary() {
        return scape().map(scape -> new Summary(messages).of(scape)).orElseGet(() -> messages.get("map.accessible"));
    }

    private void select() {
        frames.select();
        mark();
    }

    /** Everything is to be drawn again. */
    void mark() {
        picture.mark();
    }

    /** Only what is pointed at is to be drawn again. */
    void pointingChanged() {
        picture.markPointing();
    }
}
