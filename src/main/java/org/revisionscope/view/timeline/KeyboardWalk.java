package org.revisionscope.view.timeline;

import java.util.Optional;

import javafx.geometry.Point2D;

import org.revisionscope.view.FocusRing;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.timeline.access.AccessibleList;
import org.revisionscope.view.timeline.frame.Cursor;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.SpokenLine;
import org.revisionscope.view.timeline.frame.Spot;
import org.revisionscope.view.timeline.frame.Spots;
import org.revisionscope.view.timeline.outline.Metrics;
import org.revisionscope.view.timeline.outline.Row;
import org.revisionscope.view.timeline.sight.Subject;

/** Where the keyboard goes inside a timeline: the line stays in view, and what it stands on is told to assistive tools. */
final class KeyboardWalk {

    private final Cursor cursor = new Cursor();
    private final TimelineView view;
    private final AccessibleList access;

    KeyboardWalk(TimelineView view, Messages messages) {
        this.view = view;
        access = new AccessibleList(view, new TimelineAccess(view, messages, this));
        view.focusedProperty().addListener(_ -> changed());
        FocusRing.follow(view, view::pointingChanged);
        view.selectionProperty().addListener(_ -> goToSelection());
    }

    boolean moveLines(int lines) {
        cursor.moveLines(lines);
        changed();
        return true;
    }

    boolean moveAlong(int items) {
        cursor.moveAlong(items);
        changed();
        return true;
    }

    /** What assistive tools ask. */
    AccessibleList access() {
        return access;
    }

    /** Where the cursor stands; empty if there is nothing. */
    Optional<Cursor.Position> position() {
        return view.drawn().map(Spots::new).flatMap(cursor::position);
    }

    void moveTo(int line, int item) {
        cursor.moveTo(new Cursor.Position(line, item));
        changed();
    }

    /** Selects what the cursor stands on; what is selected already, or cannot be, is folded or opened. */
    boolean choose() {
        spot().ifPresent(spot -> {
            boolean known = spot.subject() instanceof Subject.OfVersion
                    || spot.subject().equals(view.selectionProperty().get());
            if (known && spot.kind() == Spot.Kind.NAME && row().filter(view::toggleFold).isPresent()) {
                return;
            }
            if (known) {
                view.open(spot.subject());
            } else {
                view.select(spot.subject());
            }
        });
        return true;
    }

    /** Opens the menu of what the cursor stands on, beside it. */
    void showMenu() {
        spot().ifPresent(spot -> {
            Point2D at = view.localToScreen(Math.max(spot.box().x(), 0) + Metrics.TARGET, spot.box().bottom());
            view.showMenu(spot.subject(), at.getX(), at.getY());
        });
    }

    /** The box of what is in sight of what the cursor stands on, while the keyboard's focus is to be seen. */
    Optional<Box> focused(Frame frame) {
        return FocusRing.isSeenOn(view) ? cursor.spot(new Spots(frame)).flatMap(spot -> spot.seen(frame.scale()))
                : Optional.empty();
    }

    private Optional<Spot> spot() {
        return view.drawn().map(Spots::new).flatMap(cursor::spot);
    }

    /** The row of the outline on which the cursor stands. */
    private Optional<Row> row() {
        return view.drawn().flatMap(shown -> position()
                .map(at -> SpokenLine.at(shown.contents(), at.line()))
                .flatMap(line -> line instanceof SpokenLine.OfRow(Row row) ? Optional.of(row) : Optional.empty()));
    }

    private void changed() {
        spot().ifPresent(view.navigation()::reveal);
        row().ifPresent(view.performance().lens()::reveal);
        access.cursorMoved();
        view.pointingChanged();
    }

    /** Wherever something was selected, the keyboard goes on from there. */
    private void goToSelection() {
        view.drawn().map(Spots::new).ifPresent(spots -> cursor.goTo(view.selectionProperty().get(), spots));
        access.cursorMoved();
        view.mark();
    }
}
