package org.revisionscope.view.timeline.motion;

import org.revisionscope.view.motion.Timing;
import org.revisionscope.view.timeline.frame.Frame;

/**
 * One movement over the picture. It carries no information of its own: what it leads to is in the picture from its first
 * moment on, so that it may be cut, or never begin.
 */
public interface Motion {

    /** How long it takes. */
    Timing timing();

    /**
     * Draws a moment of it.
     *
     * @param frame what the picture shows now, on the surface that moves
     * @param part how far it is, 0 to 1
     */
    void draw(Frame frame, double part);

    /** Where it is to be seen while a time lens is open. */
    default Plane plane() {
        return Plane.TIMELINE;
    }

    /** Where a movement is to be seen. */
    enum Plane {
        /** At the scale of the timeline. */
        TIMELINE,
        /** In the lens if one is open, else in the timeline. */
        LENS
    }

    /** It has come so far, before the picture is drawn. */
    default void moved(double part) {
        // most change nothing but what they draw
    }

    /** It is over, or was cut. */
    default void end() {
        // most leave nothing behind
    }
}
