package org.revisionscope.view.fleet;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/** How many tasks of a service are healthy, as a bar with a mark at the floor; red only while the floor is broken. */
public final class HealthBar extends Region {

    private static final PseudoClass BELOW_FLOOR = PseudoClass.getPseudoClass("below-floor");
    private static final double BAR_SHARE = 0.54;

    private final Region track = new Region();
    private final Region fill = new Region();
    private final Region floor = new Region();
    private double healthyShare = 1;
    private double floorShare;

    /** A full bar. */
    public HealthBar() {
        getStyleClass().add("health-bar");
        track.getStyleClass().add("track");
        fill.getStyleClass().add("fill");
        floor.getStyleClass().add("floor");
        getChildren().addAll(track, fill, floor);
        setMouseTransparent(true);
    }

    /** Shows a service. */
    public void show(FleetFacts.ServiceFacts facts) {
        double scale = Math.max(1, facts.desired());
        healthyShare = facts.desired() == 0 ? 0 : Math.min(1, facts.healthy() / scale);
        floorShare = Math.min(1, facts.lower() / scale);
        floor.setVisible(facts.lower() > 0);
        pseudoClassStateChanged(BELOW_FLOOR, facts.isBelowFloor());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double bar = snapSizeY(height * BAR_SHARE);
        double top = snapPositionY((height - bar) / 2);
        track.resizeRelocate(0, top, width, bar);
        fill.resizeRelocate(0, top, snapSizeX(width * healthyShare), bar);
        double thickness = floor.prefWidth(-1);
        floor.resizeRelocate(
                Math.clamp(snapPositionX(width * floorShare - thickness / 2), 0, Math.max(0, width - thickness)), 0,
                thickness, height);
    }
}
