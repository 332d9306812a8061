package org.revisionscope.view.timeline;

import java.util.Optional;

import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.Spot;
import org.revisionscope.view.timeline.frame.Spots;
import org.revisionscope.view.timeline.layer.Lens;
import org.revisionscope.view.timeline.outline.Row;

/** Finds what lies at a point of a timeline as it was drawn last, in its own coordinates. */
final class UnderPointer {

    /** So near the flag of a mark that is considered, in pixels, the mouse takes hold of it. */
    private static final double FLAG_GRIP = 12;

    private final TimelineView view;

    UnderPointer(TimelineView view) {
        this.view = view;
    }

    /** Whether a drag from there moves the clock: in the ruler, or near the flag of a mark that is considered. */
    boolean isClock(double x, double y) {
        return x >= view.nameWidth() && view.drawn()
                .filter(shown -> y < shown.areas().ruler().height() || isFlag(shown, x)).isPresent();
    }

    private boolean isFlag(Frame shown, double x) {
        return view.ghostFlagProperty().get().isPresent() && Math.abs(shown.scale().x(shown.clock()) - x) <= FLAG_GRIP;
    }

    /** What one would point out, in the time lens if that lies there. */
    Optional<Spot> spot(double x, double y) {
        Optional<Lens> lens = lens(x, y);
        return view.drawn().flatMap(shown -> lens
                .map(open -> new Spots(open.frame(shown.surface())).at(x - open.box().x(), y - open.box().y()))
                .orElseGet(() -> new Spots(shown).at(x, y)));
    }

    /** The row of the lanes at a y. */
    Optional<Row> row(double y) {
        return view.drawn().filter(shown -> shown.areas().lanes().contains(0, y))
                .flatMap(shown -> shown.contents().outline().at(shown.areas().outlineY(y)));
    }

    /** The time lens, if it lies there. */
    Optional<Lens> lens(double x, double y) {
        return view.performance().lens().lens().filter(open -> open.box().contains(x, y));
    }
}
