package org.revisionscope.view.timeline.layer;

import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.scale.TimeScale;

/** The line at the clock, with its handle in the ruler. */
final class PlayheadLayer implements Layer {

    private static final double WIDTH = 2;
    /** The line leaves a gap for the date that it would strike out. */
    private static final double LETTER_HEIGHT = 12;
    private static final double LETTER_DEPTH = 4;
    /** How far the handle reaches to each side of the clock. */
    static final double HANDLE_HALF = 7;
    private static final double HANDLE_HEIGHT = 10;

    @Override
    public void draw(Frame frame) {
        TimeScale scale = frame.scale();
        double x = Math.rint(scale.x(frame.clock()));
        if (x < scale.leftX() || x > scale.rightX()) {
            return;
        }
        Box all = frame.areas().all();
        Stroke stroke = Stroke.solid(Role.TEXT, WIDTH);
        if (frame.areas().ruler().height() == 0) {
            frame.surface().line(x, all.y(), x, all.bottom(), stroke);
            return;
        }
        frame.surface().line(x, all.y(), x, RulerLayer.LOWER_BASELINE - LETTER_HEIGHT, stroke);
        frame.surface().line(x, RulerLayer.LOWER_BASELINE + LETTER_DEPTH, x, all.bottom(), stroke);
        frame.surface().shape(new double[] {x - HANDLE_HALF, all.y(), x + HANDLE_HALF, all.y(), x,
            all.y() + HANDLE_HEIGHT}, 3, Fill.solid(Role.TEXT));
    }
}
