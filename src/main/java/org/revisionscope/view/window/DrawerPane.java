package org.revisionscope.view.window;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/** The timeline with a drawer under it, which opens, closes and can be dragged higher. */
public final class DrawerPane extends Region {
    /** The drawer's height until it is dragged. */
    public static final double DRAWER_HEIGHT_PX = 200;

    private static final double DRAWER_MIN_PX = 120;
    private static final double MAIN_MIN_PX = 160;

    private final DoubleProperty drawerHeight = new SimpleDoubleProperty(this, "drawerHeight", DRAWER_HEIGHT_PX);
    private final DoubleProperty textScale = new SimpleDoubleProperty(this, "textScale", 1);
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open", true);
    private final Divider divider =
            new Divider(Orientation.VERTICAL, by -> drawerHeight.set(drawerHeight.get() - by / textScale.get()));
    private @Nullable Node main;
    private @Nullable Node drawer;

    /** An empty pane with its drawer open. */
    public DrawerPane() {
        getStyleClass().add("drawer-pane");
        setMinSize(0, 0);
        drawerHeight.addListener(_ -> requestLayout());
        open.addListener(_ -> requestLayout());
        textScale.addListener(_ -> requestLayout());
    }

    /** How high the drawer should be at the designed size of words; kept within what the pane has room for when laid out. */
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

    /** Whether the least of both fits, as large as the words are now. */
    public boolean hasRoom() {
        return getHeight() >= (DRAWER_MIN_PX + MAIN_MIN_PX) * textScale.get();
    }

    public @Nullable Node getMain() {
        return main;
    }

    /** What stands above the drawer; what flies from it into the drawer is seen over it. */
    public void setMain(@Nullable Node node) {
        main = node;
        if (node != null) {
            node.setViewOrder(-1);
        }
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
        double scale = textScale.get();
        double least = Math.min(DRAWER_MIN_PX * scale, getHeight());
        double most = Math.max(least, getHeight() - MAIN_MIN_PX * scale);
        double drawerPx = open.get() ? snapSizeY(Math.clamp(drawerHeight.get() * scale, least, most)) : 0;
        double border = getHeight() - drawerPx;
        place(main, true, 0, border);
        place(drawer, open.get(), border, drawerPx);
        divider.setVisible(open.get());
        divider.resizeRelocate(0, border - Divider.THICKNESS_PX / 2, getWidth(), Divider.THICKNESS_PX);
    }

    private void place(@Nullable Node node, boolean shown, double y, double height) {
        if (node != null) {
            node.setVisible(shown);
            node.resizeRelocate(0, y, getWidth(), height); // even if it wants more: it would cover the other
        }
    }
}
