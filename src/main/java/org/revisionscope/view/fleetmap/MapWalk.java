package org.revisionscope.view.fleetmap;

import java.util.Optional;

import javafx.geometry.Point2D;

import org.revisionscope.view.FocusRing;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.timeline.sight.Subject;
import org.revisionscope.view.timeline.spoken.Facts;

/** Where the keyboard goes inside a map: the cell stays in view, and what it says is told to assistive tools. */
final class MapWalk {

    private final MapCursor cursor = new MapCursor();
    private final FleetMapView view;
    private final Messages messages;
    /** Whether the last to act was the keyboard, so that its place is to be seen. */
    private boolean isUsed;

    MapWalk(FleetMapView view, Messages messages) {
        this.view = view;
        this.messages = messages;
        view.focusedProperty().addListener(_ -> tell());
        FocusRing.follow(view, view::pointingChanged);
        view.selectionProperty().addListener(_ -> goToSelection());
    }

    void move(MapCursor.Way way) {
        view.scape().ifPresent(scape -> cursor.move(way, scape));
        moved();
    }

    void moveGroups(int groups) {
        view.scape().ifPresent(scape -> cursor.moveGroups(groups, scape.plan()));
        moved();
    }

    /** Selects what the cursor stands on; if it is selected already, shows it alone. */
    void choose() {
        view.scape().ifPresent(scape -> {
            Subject subject = cursor.subject(scape);
            if (subject.equals(view.selectionProperty().get()) && !(subject instanceof Subject.Nothing)) {
                cursor.box(scape).ifPresent(view.navigation()::showAlone);
            } else {
                view.actions().select(subject);
            }
        });
    }

    /** Opens the menu of what the cursor stands on, beside it. */
    void showMenu() {
        view.scape().ifPresent(scape -> cursor.box(scape).ifPresent(box -> {
            Point2D at = view.localToScreen(box.right(), box.bottom());
            view.actions().showMenu(cursor.subject(scape), at.getX(), at.getY());
        }));
    }

    /** Where the cursor is, while the keyboard is used. */
    Optional<Box> focused() {
        return view.isFocused() && (isUsed || FocusRing.isSeenOn(view)) ? view.scape().flatMap(cursor::box)
                : Optional.empty();
    }

    /** Tells assistive tools what the cursor stands on, and what the map is if it does not stand anywhere. */
    void tell() {
        view.setAccessibleText(view.scape().filter(_ -> view.isFocused()).flatMap(this::spoken)
                .map(words -> words + " " + view.summary()).orElseGet(view::summary));
        view.pointingChanged();
    }

    private Optional<String> spoken(Scape scape) {
        Subject subject = cursor.subject(scape);
        return subject instanceof Subject.Nothing
                ? cursor.box(scape).map(_ -> messages.get("map.look.free"))
                : Facts.of(scape.content(), messages).of(subject).map(Facts.Card::spoken);
    }

    /** Another hand has taken over, until a key moves the cursor again. */
    void leave() {
        isUsed = false;
        view.pointingChanged();
    }

    private void moved() {
        isUsed = true;
        view.scape().flatMap(cursor::box).ifPresent(view.navigation()::reveal);
        tell();
    }

    /** Wherever something was selected, the keyboard goes on from there. */
    private void goToSelection() {
        if (view.selectionProperty().get() instanceof Subject.OfTask(int task)) {
            view.scape().ifPresent(scape -> cursor.goTo(task, scape));
        }
        tell();
    }
}
