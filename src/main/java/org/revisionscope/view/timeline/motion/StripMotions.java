package org.revisionscope.view.timeline.motion;

import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.motion.Timing;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.Whereabouts;
import org.revisionscope.view.timeline.layer.StripLayer;

/** What moves in the floor strips: a ring where the line takes a step, and the hatch of a breach. */
final class StripMotions {

    private static final double SIZE = 6;

    private StripMotions() {}

    /** A ring opens at the head of a service's line. */
    record Steps(ServiceKey service) implements Motion {
        @Override
        public Timing timing() {
            return Timing.RING_OPENS;
        }

        @Override
        public Plane plane() {
            return Plane.LENS;
        }

        @Override
        public void draw(Frame frame, double part) {
            if (Whereabouts.showsClock(frame)) {
                StripLayer.head(frame, service).ifPresent(head -> frame.surface().outline(
                        new Box(head.x() - SIZE / 2, head.y() - SIZE / 2, SIZE, SIZE).grown(6 * part), SIZE,
                        Stroke.solid(Role.TEXT, 2.5 - 1.5 * part)));
            }
        }
    }

    /** The hatch of a breach grows from the floor down. */
    record Hatches(ServiceKey service) implements Motion {
        @Override
        public Timing timing() {
            return Timing.HATCH_GROWS;
        }

        @Override
        public void draw(Frame frame, double part) {
            if (Whereabouts.showsClock(frame)) {
                StripLayer.breach(frame, service).ifPresent(box -> {
                    double top = box.y() + box.height() * part;
                    frame.surface().fill(Box.between(box.x(), box.right(), top, box.bottom() - top), 0,
                            Fill.solid(Role.SURFACE));
                    frame.surface().line(box.x(), box.y(), box.right(), box.y(), Stroke.solid(Role.BREACH, 2));
                });
            }
        }
    }
}
