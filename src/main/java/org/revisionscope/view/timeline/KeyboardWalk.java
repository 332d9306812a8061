package org.revisionscope.view.timeline;

import java.util.Optional;

import javafx.geometry.Point2D;

import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;

/** Where the keyboard goes inside a timeline: the line stays in view, and what it stands on is told to assistive tools. */
final class KeyboardWalk {

    private final Cursor cursor = new Cursor();
    private final TimelineView view;
    private final Messages messages;

    KeyboardWalk(TimelineView view, Messages messages) {
        this.view = view;
        this.messages = messages;
        view.focusedProperty().addListener(_ -> changed());
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

    /** Selects what the cursor stands on; if it is selected already, opens it. */
    boolean choose() {
        spot().ifPresent(spot -> {
            if (spot.subject().equals(view.selectionProperty().get())) {
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

    /** The box of what the cursor stands on, while the keyboard's focus is to be seen. */
    Optional<Box> focused(Frame frame) {
        return view.isFocused() && view.isFocusVisible() ? cursor.spot(new Spots(frame)).map(Spot::box)
                : Optional.empty();
    }

    private Optional<Spot> spot() {
        return view.drawn().map(Spots::new).flatMap(cursor::spot);
    }

    private void changed() {
        spot().ifPresent(spot -> {
            view.drawn().ifPresent(shown -> view.navigation().reveal(spot, shown.areas().lanes()));
            view.setAccessibleText(view.factsOf(spot.subject()).map(Facts.Card::spoken)
                    .orElse(messages.get("timeline.accessible")));
        });
        view.pointingChanged();
    }

    /** Wherever something was selected, the keyboard goes on from there. */
    private void goToSelection() {
        view.drawn().map(Spots::new).ifPresent(spots -> cursor.goTo(view.selectionProperty().get(), spots));
        view.mark();
    }
}
