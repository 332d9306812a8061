package org.revisionscope.controller.timeline;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;

import org.revisionscope.controller.document.Selection;
import org.revisionscope.controller.document.Session;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.view.sound.Ear;
import org.revisionscope.view.timeline.TimelineActions;
import org.revisionscope.view.timeline.TimelineView;
import org.revisionscope.view.timeline.sight.Foresight;
import org.revisionscope.view.timeline.sight.GhostFlag;
import org.revisionscope.view.timeline.sight.GhostFlag.Urgency;
import org.revisionscope.view.timeline.sight.Passage;
import org.revisionscope.view.timeline.sight.Subject;
import org.revisionscope.view.timeline.sight.TimelineContent;

/** Shows the session in a timeline, and does what the timeline asks for. */
public final class TimelineController implements TimelineActions {
    private final TimelineView view;
    private final Session session;
    private final Function<Selection, ContextMenu> menus;
    private final ObjectProperty<Foresight> foresight =
            new SimpleObjectProperty<>(this, "foresight", Foresight.ANNOUNCED);
    private final Passages passages;
    private final Partings partings;
    private final ReadOnlyLongWrapper heldFrom = new ReadOnlyLongWrapper(this, "heldFrom");
    private IntConsumer story = _ -> {};
    private Optional<Ear> ear = Optional.empty();
    private boolean stale = true;

    /**
     * Joins a timeline to a session.
     *
     * @param menus the context menu of what is pointed at
     */
    public TimelineController(TimelineView view, Session session, Function<Selection, ContextMenu> menus) {
        this.view = view;
        this.session = session;
        this.menus = menus;
        passages = new Passages(session);
        partings = new Partings(session);
        view.setActions(this);
        session.playback().clockProperty().addListener(_ -> stale = true);
        session.playback().playingProperty().addListener(_ -> stale = true);
        session.playback().edgeProperty().addListener(_ -> stale = true);
        session.chronicleProperty().addListener(_ -> stale = true);
        session.rowsProperty().addListener(_ -> stale = true);
        session.announcedProperty().addListener(_ -> stale = true);
        session.hindranceProperty().addListener((_, _, _) -> stale = true);
        session.announcedRowsProperty().addListener(_ -> stale = true);
        session.calendarProperty().addListener(_ -> stale = true);
        foresight.addListener(_ -> stale = true);
        session.selectionProperty().addListener(_ -> markSelection());
    }

    /** How much of the future is shown. */
    public ObjectProperty<Foresight> foresightProperty() {
        return foresight;
    }

    /** Since which instant the worst is shown, in milliseconds since the epoch; at most the clock. */
    public ReadOnlyLongProperty heldFromProperty() {
        return heldFrom.getReadOnlyProperty();
    }

    /** Who points out a row of the journal in the Story. */
    public void setStory(IntConsumer pointsOut) {
        story = pointsOut;
    }

    /** Who hears of what happens from now on; empty for nobody. */
    public void setEar(Optional<Ear> listener) {
        ear = listener;
    }

    /**
     * Shows what has changed since the last pulse, if anything has; what is held changes by itself.
     *
     * @param wall the time of the frame, in nanoseconds
     */
    public void pulse(long wall) {
        if ((stale || isHolding() || partings.isDue()) && session.rowsProperty().get() > 0) {
            stale = false;
            Subject selected = Subjects.subject(session.selectionProperty().get(), chronicle());
            Passage passage = passages.now(wall, selected);
            view.setContent(new TimelineContent(chronicle(), session.announcedProperty().get(),
                    session.playback().clock(), session.playback().edge(), shownForesight(), passage)
                    .workedBy(session.calendarProperty().get()).parted(partings.take()));
            markSelection();
            heldFrom.set(passage.heldFrom());
        }
    }

    /** Whether what is shown is worse than what is true at the clock, for a moment. */
    public boolean isHolding() {
        return session.rowsProperty().get() > 0 && heldFrom.get() < session.playback().clock();
    }

    /** What can never be known is not announced: nothing would come of waiting for it. */
    private Foresight shownForesight() {
        boolean isHopeless =
                session.hindranceProperty().get().isPresent() && session.announcedProperty().get().isEmpty()
                        && foresight.get() == Foresight.ANNOUNCED;
        return isHopeless ? Foresight.CURTAIN : foresight.get();
    }

    /** Brings the lane of a subject into sight, and tells where it meets the clock, in the scene; empty if it has none. */
    public Optional<Bounds> reveal(Selection subject) {
        return view.reveal(Subjects.subject(subject, chronicle())).map(view::localToScene);
    }

    /** While a revision is about to be marked, a ghost of the flag stands on its lane; any other subject takes it away. */
    public void plantGhostFlag(Selection about, Urgency urgency) {
        view.ghostFlagProperty().set(about instanceof Selection.OfRevision revision
                ? Optional.of(new GhostFlag(revision.revision(), urgency))
                : Optional.empty());
    }

    private void markSelection() {
        Subject subject = Subjects.subject(session.selectionProperty().get(), chronicle());
        if (!subject.equals(view.selectionProperty().get())) {
            view.selectionProperty().set(subject);
        }
    }

    private Chronicle chronicle() {
        return session.chronicleProperty().get();
    }

    @Override
    public void select(Subject subject) {
        session.selectionProperty().set(Subjects.selection(subject, chronicle()));
    }

    @Override
    public void seek(long instant) {
        session.playback().pause();
        session.playback().seek(instant);
    }

    @Override
    public void showMenu(Subject subject, double screenX, double screenY) {
        select(subject);
        menus.apply(session.selectionProperty().get()).show(view, screenX, screenY);
    }

    @Override
    public void open(Subject subject) {
        select(subject);
    }

    @Override
    public void pointOut(int row) {
        story.accept(row);
    }

    @Override
    public Optional<Ear> ear() {
        return ear;
    }
}
