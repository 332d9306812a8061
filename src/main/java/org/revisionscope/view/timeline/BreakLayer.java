package org.revisionscope.view.timeline;

import org.revisionscope.model.explain.Dates;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.draw.Words;

/** The breaks that stand for quiet days: a veil over everything, with how long it was quiet. */
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

    private void draw(Frame frame, Span quiet) {
        double left = Math.rint(frame.scale().x(quiet.from()));
        double right = Math.rint(frame.scale().x(quiet.to()));
        Box all = frame.areas().all();
        Box ruler = frame.areas().ruler();
        frame.surface().fill(Box.between(left, right, ruler.bottom(), all.bottom() - ruler.bottom()), 0,
                Fill.veil(Role.SURFACE));
        for (double x : new double[] {left + 0.5, right - 0.5}) {
            frame.surface().line(x, ruler.bottom(), x, all.bottom(), Stroke.dashed(Role.TEXT_MUTED, 1));
        }
        Words words = Labels.smallBold(messages.format("timeline.quiet", Dates.span(quiet.to() - quiet.from())))
                .in(Role.TEXT_MUTED);
        double middle = RulerLayer.LOWER_BASELINE - LABEL_HALF / 2;
        frame.surface().fill(Box.between(left, right, middle - LABEL_HALF, 2 * LABEL_HALF), 0,
                Fill.solid(Role.SURFACE));
        frame.surface().text(words.centred(), (left + right) / 2, RulerLayer.LOWER_BASELINE);
    }
}
