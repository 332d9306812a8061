package org.revisionscope.view.timeline;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.animation.AnimationTimer;

import org.revisionscope.view.motion.Timing;
import org.revisionscope.view.timeline.scale.TimeScale;

/** Takes a view from where it is to where it is wanted, frame by frame; asks for no frames while it is there. */
final class Glide {

    private final Consumer<TimeScale> show;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long nanos) {
            tick(nanos);
        }
    };
    private Optional<Way> way = Optional.empty();
    private long begun = Long.MIN_VALUE;

    /** Where it goes. */
    private record Way(TimeScale from, TimeScale to) {}

    /**
     * A glide that does not move yet.
     *
     * @param show takes every scale on the way, and the last
     */
    Glide(Consumer<TimeScale> show) {
        this.show = show;
    }

    /** Where it is going; empty while it does not move. */
    Optional<TimeScale> target() {
        return way.map(Way::to);
    }

    /** Goes from one scale to another, whatever it was doing. */
    void begin(TimeScale from, TimeScale to) {
        way = Optional.of(new Way(from, to));
        begun = Long.MIN_VALUE;
        timer.start();
    }

    /** Stays where it is. */
    void stop() {
        way = Optional.empty();
        timer.stop();
    }

    /** Shows the moment of a frame. */
    void tick(long nanos) {
        if (begun == Long.MIN_VALUE) {
            begun = nanos;
        }
        way.ifPresent(going -> {
            double part = Timing.VIEW_GLIDES.at(nanos - begun);
            if (part >= 1) {
                stop();
            }
            show.accept(part >= 1 ? going.to() : between(going.from(), going.to(), part));
        });
    }

    /**
     * A scale on the way: its span grows or shrinks evenly to the eye, and an instant that has the same place in both
     * keeps it on the whole way.
     */
    static TimeScale between(TimeScale from, TimeScale to, double part) {
        double ratio = to.millisPerPixel() / from.millisPerPixel();
        double share = Math.abs(ratio - 1) < 1e-6 ? part : (Math.pow(ratio, part) - 1) / (ratio - 1);
        long left = from.left() + Math.round(share * (to.left() - from.left()));
        double millisPerPixel =
                from.millisPerPixel() + share * (to.millisPerPixel() - from.millisPerPixel());
        return new TimeScale(left, to.leftX(), to.width(), millisPerPixel, to.breaks());
    }
}
