package org.revisionscope.bench;

import javafx.scene.layout.Region;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.view.draw.Palette;
import org.revisionscope.view.timeline.layer.BareTimeline;

/** The bars of the control without words. */
final class BareFrame implements FrameContender {

    private final BareTimeline bars;

    BareFrame(Chronicle run, long clock, Palette palette) {
        bars = new BareTimeline(run, clock, palette);
    }

    @Override
    public Region node() {
        return bars;
    }

    @Override
    public void begin() {
        bars.fitAll(bars.getWidth());
    }

    @Override
    public void frame(int number) {
        bars.frame(number);
    }
}
