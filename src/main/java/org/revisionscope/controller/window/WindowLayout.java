package org.revisionscope.controller.window;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableDoubleValue;

import org.revisionscope.controller.desk.Preferences;
import org.revisionscope.view.theme.TextSize;
import org.revisionscope.view.window.ColumnsPane;
import org.revisionscope.view.window.DrawerPane;

/** How the user arranged the inside of the window, as it is remembered. It exists before the window does. */
final class WindowLayout {
    private static final double DRAWER_CLOSED_BELOW_PX = 780;

    private final Preferences preferences;
    private final ObservableDoubleValue textScale;
    private final DoubleProperty leftWidth;
    private final DoubleProperty rightWidth;
    private final DoubleProperty drawerHeight;
    private final BooleanProperty drawerOpen = new SimpleBooleanProperty(this, "drawerOpen", true);
    private final BooleanProperty stageView;
    private boolean drawerBefore;
    private final BooleanProperty leftWanted = new SimpleBooleanProperty(this, "leftWanted");
    private final BooleanProperty inspectorWanted = new SimpleBooleanProperty(this, "inspectorWanted");

    /**
     * The arrangement that is remembered.
     *
     * @param textSize how large the words are
     */
    WindowLayout(Preferences preferences, TextSize textSize) {
        this.preferences = preferences;
        textScale = textSize.factorProperty();
        stageView = textSize.fromAfarProperty();
        stageView.addListener((_, _, stage) -> showStage(stage));
        leftWidth = kept("window.left", ColumnsPane.LEFT_WIDTH_PX);
        rightWidth = kept("window.right", ColumnsPane.RIGHT_WIDTH_PX);
        drawerHeight = kept("window.drawer", DrawerPane.NOT_DRAGGED);
    }

    private DoubleProperty kept(String key, double otherwise) {
        return new SimpleDoubleProperty(this, key, preferences.number(key).orElse(otherwise));
    }

    /** Joins these columns and this drawer to what is remembered. */
    void arrange(ColumnsPane columns, DrawerPane drawer) {
        columns.leftWidthProperty().bindBidirectional(leftWidth);
        columns.rightWidthProperty().bindBidirectional(rightWidth);
        columns.leftWantedProperty().bindBidirectional(leftWanted);
        columns.rightWantedProperty().bindBidirectional(inspectorWanted);
        columns.aloneProperty().bind(stageView);
        columns.textScaleProperty().bind(textScale);
        drawer.textScaleProperty().bind(textScale);
        drawer.mainInsetProperty().bind(columns.overlapProperty());
        columns.bottomProperty().bind(drawer.takenProperty());
        columns.roomProperty().addListener(_ -> leftWanted.set(false));
        drawer.drawerHeightProperty().bindBidirectional(drawerHeight);
        drawer.openProperty().bindBidirectional(drawerOpen);
        textScale.subscribe((before, now) -> {
            if (now.doubleValue() > before.doubleValue() && !stageView.get() && !drawer.hasRoom()) {
                drawerOpen.set(false);
            }
        });
    }

    /** Whether only the timeline, the caption and the clock are to be seen; the drawer comes back as it was. */
    BooleanProperty stageView() {
        return stageView;
    }

    private void showStage(boolean stage) {
        if (stage) {
            drawerBefore = drawerOpen.get();
            drawerOpen.set(false);
        } else {
            drawerOpen.set(drawerBefore);
        }
    }

    /** Whether the drawer is open. */
    BooleanProperty drawerOpen() {
        return drawerOpen;
    }

    /** Whether the left column is wanted where only its rail has room. */
    BooleanProperty leftWanted() {
        return leftWanted;
    }

    /** Whether the inspector is wanted where it has no column of its own. */
    BooleanProperty inspectorWanted() {
        return inspectorWanted;
    }

    /** Opens or closes the drawer as it was left; a low window starts with it closed. */
    void openFor(double heightPx) {
        boolean left = preferences.text("window.drawerOpen").map(Boolean::parseBoolean).orElse(true);
        drawerOpen.set(left && heightPx >= DRAWER_CLOSED_BELOW_PX * textScale.get());
    }

    /** Hands everything to the preferences. */
    void keep() {
        preferences.setNumbers("window.left", leftWidth.get());
        preferences.setNumbers("window.right", rightWidth.get());
        preferences.setNumbers("window.drawer", drawerHeight.get());
        preferences.set("window.drawerOpen", Boolean.toString(stageView.get() ? drawerBefore : drawerOpen.get()));
    }
}
