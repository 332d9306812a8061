package org.revisionscope.view.window;

import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/**
 * Cause on the left, time in the middle, reason on the right. Where the width does not do for all three, the right column
 * is there only while it is wanted, and below that the left one gives way to a rail (see {@link Room}). Where too little
 * would be left of the middle, the right column lies over it, and ends above what the middle has at its bottom.
 */
public final class ColumnsPane extends Region {
    /** The left column's width until it is dragged. */
    public static final double LEFT_WIDTH_PX = 216;
    /** The right column's width until it is dragged. */
    public static final double RIGHT_WIDTH_PX = 296;

    private static final double RAIL_WIDTH_PX = 48;
    private static final double LEFT_MAX_PX = 400;
    private static final double RIGHT_MIN_PX = 240;
    private static final double RIGHT_MAX_PX = 520;
    /** Panels with less than this would scroll sideways, whatever is in them. */
    private static final double CENTRE_MIN_PX = 560;
    private static final double OVER_RIGHT = -1;
    private static final double OVER_ALL = -2;
    private static final PseudoClass FLOATING = PseudoClass.getPseudoClass("floating");

    private final DoubleProperty leftWidth = new SimpleDoubleProperty(this, "leftWidth", LEFT_WIDTH_PX);
    private final DoubleProperty rightWidth = new SimpleDoubleProperty(this, "rightWidth", RIGHT_WIDTH_PX);
    private final DoubleProperty textScale = new SimpleDoubleProperty(this, "textScale", 1);
    private final BooleanProperty alone = new SimpleBooleanProperty(this, "alone");
    private final BooleanProperty rightWanted = new SimpleBooleanProperty(this, "rightWanted");
    private final BooleanProperty leftWanted = new SimpleBooleanProperty(this, "leftWanted");
    private final ReadOnlyObjectWrapper<Room> room = new ReadOnlyObjectWrapper<>(this, "room", Room.WIDE);
    private final DoubleProperty bottom = new SimpleDoubleProperty(this, "bottom");
    private final ReadOnlyDoubleWrapper overlap = new ReadOnlyDoubleWrapper(this, "overlap");
    private final Divider leftDivider = new Divider(Orientation.HORIZONTAL, by -> widen(leftWidth, by));
    private final Divider rightDivider =
            new Divider(Orientation.HORIZONTAL, by -> widen(rightWidth, -by));
    private @Nullable Node left;
    private @Nullable Node rail;
    private @Nullable Node centre;
    private @Nullable Node right;

    /** Empty columns. */
    public ColumnsPane() {
        getStyleClass().add("columns");
        setMinSize(0, 0);
        room.bind(
                Bindings.createObjectBinding(() -> Room.of(getWidth() / textScale.get()), widthProperty(), textScale));
        for (var property : List.of(textScale, alone, leftWidth, rightWidth, rightWanted, leftWanted, room,
                bottom)) {
            property.addListener(_ -> requestLayout());
        }
    }

    /** How wide the left column should be at the designed size of words; kept within sensible limits when laid out. */
    public DoubleProperty leftWidthProperty() {
        return leftWidth;
    }

    /** How wide the right column should be at the designed size of words; kept within sensible limits when laid out. */
    public DoubleProperty rightWidthProperty() {
        return rightWidth;
    }

    /** How many times larger than designed the words are; the columns grow with them. */
    public DoubleProperty textScaleProperty() {
        return textScale;
    }

    /** Whether the middle has all the room for itself. */
    public BooleanProperty aloneProperty() {
        return alone;
    }

    /** Whether the right column is wanted; without effect while there is room for it anyway. */
    public BooleanProperty rightWantedProperty() {
        return rightWanted;
    }

    /** Whether the left column is wanted over the timeline; without effect while there is room for it anyway. */
    public BooleanProperty leftWantedProperty() {
        return leftWanted;
    }

    /** How high, in pixels, that is which the middle has at its bottom, and which keeps all of its width. */
    public DoubleProperty bottomProperty() {
        return bottom;
    }

    /** How much of the middle, at its right and above its bottom, the right column lies over, in pixels. */
    public ReadOnlyDoubleProperty overlapProperty() {
        return overlap.getReadOnlyProperty();
    }

    /** What the width leaves room for. */
    public ReadOnlyObjectProperty<Room> roomProperty() {
        return room.getReadOnlyProperty();
    }

    public @Nullable Node getLeft() {
        return left;
    }

    /** What causes things: the fleet and the verbs. */
    public void setLeft(@Nullable Node node) {
        left = node;
        collect();
    }

    public @Nullable Node getRail() {
        return rail;
    }

    /** What stands in for the left column where there is no room for it. */
    public void setRail(@Nullable Node node) {
        rail = node;
        collect();
    }

    public @Nullable Node getCentre() {
        return centre;
    }

    /** Time. */
    public void setCentre(@Nullable Node node) {
        centre = node;
        collect();
    }

    public @Nullable Node getRight() {
        return right;
    }

    /** The reasons of what is selected. */
    public void setRight(@Nullable Node node) {
        right = node;
        collect();
    }

    /** In the order in which they are read, and Tab goes; the centre lies below what floats over it all the same. */
    private void collect() {
        if (centre != null) {
            centre.setViewOrder(1);
        }
        getChildren().setAll(Parts.present(rail, left, centre, right, leftDivider, rightDivider));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        Room now = room.get();
        boolean slim = now == Room.SLIM;
        boolean beside = !alone.get();
        boolean showLeft = beside && (!slim || leftWanted.get());
        boolean showRight = beside && (now == Room.WIDE || rightWanted.get());
        double leftPx = textScale.get() * Math.clamp(leftWidth.get(), LEFT_WIDTH_PX, LEFT_MAX_PX);
        double rightPx = textScale.get() * Math.clamp(rightWidth.get(), RIGHT_MIN_PX, RIGHT_MAX_PX);
        double railPx = textScale.get() * RAIL_WIDTH_PX;
        double from = !beside ? 0 : slim ? railPx : leftPx;
        boolean over = showRight && width - rightPx - from < textScale.get() * CENTRE_MIN_PX;
        double to = showRight && !over ? width - rightPx : width;
        double rightHeight = over ? getHeight() - bottom.get() : getHeight();

        place(rail, beside && slim, 0, railPx, getHeight());
        place(left, showLeft, slim ? railPx : 0, leftPx, getHeight());
        place(centre, true, from, to - from, getHeight());
        place(right, showRight && rightHeight > 0, width - rightPx, rightPx, rightHeight);
        markFloating(left, slim);
        placeDivider(leftDivider, beside && !slim, leftPx, getHeight());
        placeDivider(rightDivider, showRight && rightHeight > 0, width - rightPx, rightHeight);
        overlap.set(over ? rightPx : 0);
        orderFor(over);
    }

    /** Cards over the middle lie over a right column that lies over the middle itself. */
    private void orderFor(boolean over) {
        if (centre != null) {
            centre.setViewOrder(over ? OVER_RIGHT : 0);
        }
        for (Node node : Parts.present(left, rail, leftDivider, rightDivider)) {
            node.setViewOrder(OVER_ALL);
        }
    }

    private void widen(DoubleProperty column, double byPx) {
        column.set(column.get() + byPx / textScale.get());
    }

    private void place(@Nullable Node node, boolean shown, double x, double width, double height) {
        if (node != null) {
            node.setVisible(shown);
            layoutInArea(node, x, 0, width, height, 0, HPos.LEFT, VPos.TOP);
        }
    }

    private static void markFloating(@Nullable Node node, boolean floats) {
        if (node != null) {
            node.pseudoClassStateChanged(FLOATING, floats);
        }
    }

    private static void placeDivider(Divider divider, boolean shown, double x, double height) {
        divider.setVisible(shown);
        divider.resizeRelocate(x - Divider.THICKNESS_PX / 2, 0, Divider.THICKNESS_PX, height);
    }
}
