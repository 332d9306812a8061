package org.revisionscope.view.fleetmap;

import java.util.Optional;
import java.util.function.Supplier;

import javafx.animation.AnimationTimer;

import org.revisionscope.view.draw.Box;
import org.revisionscope.view.motion.Timing;

/**
 * What goes on in a map by itself: a zoom that eases to where it was sent, a change that washes across, and the working
 * out of seats. It asks for frames only while something does. With reduced motion everything arrives at once.
 */
final class Glide extends AnimationTimer {

    /** After this time a zoom has gone two thirds of its way, in nanoseconds. */
    private static final double ZOOM = Timing.VIEW_GLIDES.nanos() / 3.0;
    /** What a first frame, or one after a pause, is taken for, in nanoseconds. */
    private static final long USUAL_FRAME = 16_000_000L;
    private static final double ARRIVED = 0.004;

    private final Lens lens;
    private final Supplier<Boolean> reduced;
    private final Supplier<Boolean> worked;
    private final Runnable changed;
    /** What a zoom goes around, wherever it lies meanwhile; empty if it goes around a point of the view. */
    private Supplier<Optional<Box>> held = Optional::empty;
    private double target = 1;
    private double x;
    private double y;
    private long last;
    private long washing = Timing.MAP_WASHES.nanos();
    private boolean zooming;
    private boolean working;

    /**
     * Nothing goes on.
     *
     * @param reduced whether nothing is to move by itself
     * @param worked works on, and tells whether there is nothing left to work out
     * @param changed told whenever the map looks otherwise
     */
    Glide(Lens lens, Supplier<Boolean> reduced, Supplier<Boolean> worked, Runnable changed) {
        this.lens = lens;
        this.reduced = reduced;
        this.worked = worked;
        this.changed = changed;
    }

    /** Sends the zoom so many times further in; what lies at a point stays there. */
    void zoomBy(double factor, double atX, double atY) {
        zoomTo(further(factor), atX, atY);
    }

    /** Sends the zoom so many times further in around something, all of which stays in view. */
    void zoomAround(double factor, Supplier<Optional<Box>> what) {
        send(further(factor), what);
    }

    /** Sends the zoom to a size of cells; what lies at a point stays there. */
    void zoomTo(double cell, double atX, double atY) {
        x = atX;
        y = atY;
        send(cell, Optional::empty);
    }

    private double further(double factor) {
        return (zooming ? target : lens.cell()) * factor;
    }

    private void send(double cell, Supplier<Optional<Box>> what) {
        target = lens.allowed(cell);
        held = what;
        if (reduced.get()) {
            zoomNow(target);
            changed.run();
        } else {
            zooming = true;
            start();
        }
    }

    /** Goes on where it was, or rests because nobody is there to see it. */
    void follow(boolean seen) {
        last = 0;
        if (seen && isUnderWay()) {
            start();
        } else if (!seen) {
            stop();
        }
    }

    private boolean isUnderWay() {
        return zooming || washed() < 1 || working;
    }

    /** The size of cells that the zoom is on its way to; empty if none is under way. */
    Optional<Double> target() {
        return zooming ? Optional.of(target) : Optional.empty();
    }

    /** Ends the zoom where it is. */
    void halt() {
        zooming = false;
    }

    /** Begins to wash a change across. */
    void wash() {
        if (!reduced.get()) {
            washing = 0;
            start();
        }
    }

    /** How far the change has come, 0 to 1. */
    double washed() {
        return Timing.MAP_WASHES.at(washing);
    }

    /** Begins to work. */
    void work() {
        working = true;
        start();
    }

    private void zoomNow(double cell) {
        held.get().ifPresent(box -> {
            x = box.centreX();
            y = box.centreY();
        });
        lens.zoomTo(cell, x, y);
        held.get().ifPresent(lens::revealShown);
    }

    @Override
    public void handle(long now) {
        long passed = last == 0 ? USUAL_FRAME : Math.min(now - last, 6 * USUAL_FRAME);
        last = now;
        washing = Math.min(Timing.MAP_WASHES.nanos(), washing + passed);
        if (zooming) {
            double left = target / lens.cell();
            zooming = Math.abs(left - 1) > ARRIVED;
            zoomNow(zooming ? lens.cell() * Math.pow(left, 1 - Math.exp(-passed / ZOOM)) : target);
        }
        working = working && !worked.get();
        changed.run();
        if (!isUnderWay()) {
            last = 0;
            stop();
        }
    }
}
