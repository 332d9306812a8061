package org.revisionscope.view.window;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/**
 * The timeline with a drawer under it, which opens, closes and can be dragged higher. Where the least of both does not fit,
 * the drawer lies over the timeline while it is open.
 */
public final class DrawerPane extends Region {
    /** A {@link #drawerHeightProperty height} that says that nobody has dragged the drawer. */
    public static final double NOT_DRAGGED = 0;

    private static final double DRAWER_USUAL_PX = 200;
    /** The height of a pane in which the timeline has what it usually needs; of more than that the drawer has a share. */
    private static final double USUAL_PX = 720;
    private static final double DRAWER_SHARE = 0.4;
    /** Tabs, a panel's bar, the head of its table and a whole line under it. */
    private static final double DRAWER_MIN_PX = 145;
    private static final double MAIN_MIN_PX = 160;
    /** Radar, ruler, the rails of two places, a platform version, a lane and a strip. */
    private static final double MAIN_WITH_A_LANE_PX = 200;
    /** What flies from the timeline into the drawer is seen over it. */
    private static final double IN_FRONT = -1;
    private static final double UNDER = 1;

    private final DoubleProperty drawerHeight = new SimpleDoubleProperty(this, "drawerHeight", NOT_DRAGGED);
    private final DoubleProperty textScale = new SimpleDoubleProperty(this, "textScale", 1);
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open", true);
    private final DoubleProperty mainInset = new SimpleDoubleProperty(this, "mainInset");
    private final ReadOnlyDoubleWrapper taken = new ReadOnlyDoubleWrapper(this, "taken");
    private final Divider divider =
            new Divider(Orientation.VERTICAL, by -> drawerHeight.set(Math.max(1, (wanted() - by) / textScale.get())));
    private @Nullable Node main;
    private @Nullable Node drawer;

    /** An empty pane with its drawer open. */
    public DrawerPane() {
        getStyleClass().add("drawer-pane");
        setMinSize(0, 0);
        setPickOnBounds(false);
        mainInset.addListener(_ -> requestLayout());
        drawerHeight.addListener(_ -> requestLayout());
        open.addListener(_ -> requestLayout());
        textScale.addListener(_ -> requestLayout());
    }

    /**
     * How high the drawer should be at the designed size of words, in pixels; kept within what the pane has room for when
     * laid out. {@link #NOT_DRAGGED}: as suits the pane's height.
     */
    public DoubleProperty drawerHeightProperty() {
        return drawerHeight;
    }

    /** How many times larger than designed the words are; the drawer grows with them. */
    public DoubleProperty textScaleProperty() {
        return textScale;
    }

    /** Whether the drawer is open. */
    public BooleanProperty openProperty() {
        return open;
    }

    /** How much of the width, at the right, is not for the timeline, in pixels; the drawer has it all the same. */
    public DoubleProperty mainInsetProperty() {
        return mainInset;
    }

    /** How much of the height the drawer takes, from below, in pixels; none while it is closed. */
    public ReadOnlyDoubleProperty takenProperty() {
        return taken.getReadOnlyProperty();
    }

    /** Whether the least of both fits, as large as the words are now. */
    public boolean hasRoom() {
        return getHeight() >= (DRAWER_MIN_PX + MAIN_MIN_PX) * textScale.get();
    }

    /** Whether the drawer is open and lies over all that stands above it, because both have no room. */
    public boolean coversMain() {
        return open.get() && !hasRoom();
    }

    public @Nullable Node getMain() {
        return main;
    }

    /** What stands above the drawer; what flies from it into the drawer is seen over it. */
    public void setMain(@Nullable Node node) {
        main = node;
        collect();
    }

    public @Nullable Node getDrawer() {
        return drawer;
    }

    /** What lies in the drawer. */
    public void setDrawer(@Nullable Node node) {
        drawer = node;
        collect();
    }

    private void collect() {
        getChildren().setAll(Parts.present(main, drawer, divider));
    }

    @Override
    protected void layoutChildren() {
        boolean covers = coversMain();
        double drawerPx = !open.get() ? 0 : covers ? getHeight() : besideMain();
        double border = getHeight() - drawerPx;
        placeMain(covers ? getHeight() : border, covers ? UNDER : IN_FRONT);
        if (drawer != null) {
            drawer.setVisible(open.get());
            drawer.resizeRelocate(0, border, getWidth(), drawerPx); // even if it wants more: it would cover the other
        }
        divider.setVisible(open.get() && !covers);
        divider.resizeRelocate(0, border - Divider.THICKNESS_PX / 2, getWidth(), Divider.THICKNESS_PX);
        taken.set(drawerPx);
    }

    private double besideMain() {
        double scale = textScale.get();
        double least = DRAWER_MIN_PX * scale;
        return snapSizeY(Math.clamp(wanted(), least, Math.max(least, getHeight() - MAIN_WITH_A_LANE_PX * scale)));
    }

    private double wanted() {
        double scale = textScale.get();
        return drawerHeight.get() > NOT_DRAGGED ? drawerHeight.get() * scale
                : DRAWER_USUAL_PX * scale + DRAWER_SHARE * Math.max(0, getHeight() - USUAL_PX * scale);
    }

    /** What is covered stays where it is: it keeps the keyboard, and its words and picture for when the drawer closes. */
    private void placeMain(double height, double viewOrder) {
        if (main != null) {
            main.setViewOrder(viewOrder);
            main.resizeRelocate(0, 0, getWidth() - mainInset.get(), height);
        }
    }
}
