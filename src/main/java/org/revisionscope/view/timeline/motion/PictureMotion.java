package org.revisionscope.view.timeline.motion;

import org.revisionscope.view.timeline.frame.Frame;

/** A movement of the picture itself, which is drawn again as it goes on; nothing is drawn over it. */
public abstract class PictureMotion implements Motion {

    private final Runnable redraw;
    private double part = 1;

    /** A movement that is over. */
    public PictureMotion(Runnable redraw) {
        this.redraw = redraw;
    }

    /** How far it is, 0 to 1. */
    public final double part() {
        return part;
    }

    /** From its next moment on it goes on from here; what is shown is drawn again for other reasons. */
    public final void startAt(double from) {
        part = from;
    }

    @Override
    public final void draw(Frame frame, double now) {
        // the picture itself moves
    }

    @Override
    public final void moved(double now) {
        if (part != now) {
            part = now;
            redraw.run();
        }
    }

    @Override
    public final void end() {
        moved(1);
    }
}
