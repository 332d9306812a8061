package org.revisionscope.view.timeline.layer;

import org.revisionscope.model.explain.Dates;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Words;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.Labels;
import org.revisionscope.view.timeline.scale.Breaks;
import org.revisionscope.view.timeline.scale.Span;
import org.revisionscope.view.timeline.scale.TimeScale;

/** The breaks that stand for quiet days: how long it was quiet. {@link Backdrop} paints their ground. */
final class BreakLayer implements Layer {

    private static final double LABEL_HALF = 9;

    private final Messages messages;

    BreakLayer(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void draw(Frame frame) {
        TimeScale scale = frame.scale();
        if (scale.breaks().isEmpty()) {
            return;
        }
        Box all = frame.areas().all();
        frame.surface().clip(Box.between(scale.leftX(), scale.rightX(), all.y(), all.height()));
        for (Span quiet : scale.breaks().stretches()) {
            boolean isFolded = Breaks.isFolded(quiet, scale.millisPerPixel());
            if (isFolded && scale.shows(quiet.from(), quiet.to())) {
                draw(frame, quiet);
            }
        }
        frame.surface().release();
    }

    /** Its words stand in the middle of what is in view of it, if they fit. */
    private void draw(Frame frame, Span quiet) {
        double left = Math.max(frame.scale().leftX(), Math.rint(frame.scale().x(quiet.from())));
        double right = Math.min(frame.scale().rightX(), Math.rint(frame.scale().x(quiet.to())));
        Words words = Labels.smallBold(messages.format("timeline.quiet", Dates.span(quiet.to() - quiet.from())))
                .in(Role.TEXT_MUTED);
        double middle = RulerLayer.LOWER_BASELINE - LABEL_HALF / 2;
        frame.surface().fill(Box.between(left, right, middle - LABEL_HALF, 2 * LABEL_HALF), 0,
                Fill.solid(Role.GROUP));
        if (frame.surface().widthOf(words) <= right - left) {
            frame.surface().text(words.centred(), (left + right) / 2, RulerLayer.LOWER_BASELINE);
        }
    }
}
