package org.revisionscope.view.fleetmap;

import java.util.Optional;

import org.revisionscope.view.draw.Box;

/** Moves a fleet map's view, as keys, mouse and menus ask. */
public final class MapNavigation {

    private static final double ZOOM_STEP = 1.5;
    private static final double PAN_SHARE = 0.25;
    /** A task that is looked at alone fills this share of the view. */
    private static final double ALONE = 0.62;

    private final FleetMapView view;
    private final Lens lens;
    private final Glide glide;

    MapNavigation(FleetMapView view, Lens lens, Glide glide) {
        this.view = view;
        this.lens = lens;
        this.glide = glide;
    }

    /** Shows more detail. */
    public void zoomIn() {
        zoom(ZOOM_STEP);
    }

    /** Shows more tasks. */
    public void zoomOut() {
        zoom(1 / ZOOM_STEP);
    }

    /** Moves to the left. */
    public void panLeft() {
        panBy(-PAN_SHARE * view.getWidth(), 0);
    }

    /** Moves to the right. */
    public void panRight() {
        panBy(PAN_SHARE * view.getWidth(), 0);
    }

    /** Shows all of the fleet. */
    public void fitAll() {
        glide.halt();
        lens.fit();
        view.mark();
    }

    /** Brings the selection into the middle; a task that is there already is shown alone. */
    public void showSelection() {
        view.selectedBox().ifPresent(this::show);
    }

    /** Whether all of the fleet is in view, or will be when the zoom that is under way has ended. */
    boolean isFitted() {
        return glide.target().map(lens::fits).orElseGet(lens::fitted);
    }

    /** What lies at a point stays there; if nothing does, the nearest cell stays where it is, and in view. */
    void zoomBy(double factor, double x, double y) {
        Optional<Seat> near = lens.seatNear(x, y);
        if (near.flatMap(lens::shown).filter(box -> box.contains(x, y)).isPresent()) {
            glide.zoomBy(factor, x, y);
        } else {
            zoomAround(factor, near);
        }
    }

    private void zoomAround(double factor, Optional<Seat> seat) {
        glide.zoomAround(factor, () -> seat.flatMap(lens::shown));
    }

    void panBy(double x, double y) {
        glide.halt();
        lens.pan(x, y);
        view.mark();
    }

    /** Shows one cell alone. */
    void showAlone(Box box) {
        glide.halt();
        lens.centre(new Box(lens.planX(box.x()), lens.planY(box.y()), box.width(), box.height()));
        double cell = ALONE * Math.min(view.getWidth(), view.getHeight());
        glide.zoomTo(cell, view.getWidth() / 2, (view.getHeight() - Tally.HEIGHT) / 2);
        view.mark();
    }

    /** Moves just so far that a box of the view can be seen. */
    void reveal(Box box) {
        lens.revealShown(box);
        view.mark();
    }

    private void show(Box box) {
        double middleX = view.getWidth() / 2;
        double middleY = (view.getHeight() - Tally.HEIGHT) / 2;
        boolean isThere = Math.hypot(box.centreX() - middleX, box.centreY() - middleY) < 2;
        if (isThere || lens.fitted()) {
            showAlone(box);
        } else {
            glide.halt();
            lens.centre(new Box(lens.planX(box.x()), lens.planY(box.y()), box.width(), box.height()));
            view.mark();
        }
    }

    /** Around what the keyboard or the selection stands on if it is in view, else around the cell in the middle. */
    private void zoom(double factor) {
        if (held().isPresent()) {
            glide.zoomAround(factor, this::held);
        } else {
            zoomAround(factor, lens.seatNear(view.getWidth() / 2, (view.getHeight() - Tally.HEIGHT) / 2));
        }
    }

    private Optional<Box> held() {
        return view.focusedBox().or(view::selectedBox)
                .filter(box -> view.area().contains(box.centreX(), box.centreY()));
    }
}
