package org.revisionscope.view.timeline.frame;

import java.util.Optional;

import org.revisionscope.view.draw.Box;
import org.revisionscope.view.timeline.outline.Metrics;
import org.revisionscope.view.timeline.scale.TimeScale;
import org.revisionscope.view.timeline.sight.Subject;

/**
 * Something that can be pointed at, and where it lies in the control.
 *
 * @param subject what it is
 * @param box what is drawn of it
 * @param kind what part of the picture it is
 * @param area the area outside of which nothing of it is drawn
 */
public record Spot(Subject subject, Box box, Kind kind, Box area) {

    /** What part of the picture a spot is. */
    public enum Kind {
        /** A name in the column left of the lanes, or a heading across them. */
        NAME,
        /** A ribbon in the ruler. */
        BOOKMARK,
        /** A name in the notice rail. */
        RAIL_NAME,
        /** A bar. */
        BAR,
        /** The envelope of a notice with its wait. */
        NOTICE,
        /** A floor strip. */
        STRIP
    }

    /** This and another part of the same thing on the same line, right of it. */
    public Spot joined(Spot right) {
        return new Spot(subject, Box.between(box.x(), Math.max(box.right(), right.box.right()), box.y(), box.height()),
                kind, area);
    }

    /** The part of it that is drawn: not what is scrolled out of its area, nor what of a bar lies before or after the view. */
    public Optional<Box> seen(TimeScale scale) {
        double left = kind == Kind.BAR ? Math.max(box.x(), scale.leftX()) : box.x();
        double right = kind == Kind.BAR ? Math.min(box.right(), scale.rightX()) : box.right();
        double top = Math.max(box.y(), area.y());
        double bottom = Math.min(box.bottom(), area.bottom());
        return right > left && bottom > top ? Optional.of(Box.between(left, right, top, bottom - top))
                : Optional.empty();
    }

    /** What a pointer may aim at: thin bars have a larger target. */
    public Box target() {
        return box.atLeastHigh(kind == Kind.BAR ? Metrics.TARGET : box.height());
    }
}
