package org.revisionscope.view.timeline.layer;

import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.timeline.frame.Flag;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.outline.Metrics;
import org.revisionscope.view.timeline.outline.Row;
import org.revisionscope.view.timeline.sight.GhostFlag.Urgency;

/** The flag that a mark would plant at the clock, and the stretch of the bar that it would mark, while it is considered. */
final class GhostFlagLayer implements Layer {

    @Override
    public void draw(Frame frame) {
        frame.pointing().ghostFlag().ifPresent(flag -> frame.rows().stream()
                .filter(row -> row instanceof Row.Revision of && of.revision().equals(flag.revision()))
                .forEach(row -> draw(frame, row, flag.urgency())));
    }

    private static void draw(Frame frame, Row row, Urgency urgency) {
        double x = Math.rint(frame.scale().x(frame.clock()));
        if (x < frame.scale().leftX() || x > frame.scale().rightX()) {
            return;
        }
        double top = frame.top(row) + Metrics.REVISION_TOP;
        frame.surface().clip(frame.bars());
        Box stretch = Box.between(x, frame.scale().rightX() + 4, top, Metrics.REVISION_BAR);
        frame.surface().fill(stretch, 0, Fill.faint(Role.MARKED));
        frame.surface().outline(stretch.grown(-1), 0, Stroke.dashed(Role.MARKED, 2));
        if (urgency == Urgency.CRITICAL) { // as the mark itself would have
            frame.surface().outline(stretch.grown(2), 0, Stroke.dashed(Role.MARKED, 1));
        }
        frame.surface().release();
        Flag.drawGhost(frame.surface(), x, top + Metrics.REVISION_BAR);
        if (urgency == Urgency.CRITICAL) {
            Flag.drawCritical(frame.surface(), x, top + Metrics.REVISION_BAR);
        }
    }
}
