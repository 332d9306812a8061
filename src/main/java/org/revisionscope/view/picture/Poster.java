package org.revisionscope.view.picture;

import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.ShiftedSurface;
import org.revisionscope.view.draw.Surface;
import org.revisionscope.view.timeline.TimelineDrawing;

/** A timeline with a caption over it and a legend under it, as it is drawn on any surface. */
public final class Poster {

    private final Messages messages;
    private final Caption caption;
    private final TimelineDrawing timeline;

    /** A poster of a timeline. */
    public Poster(Messages messages, Caption caption, TimelineDrawing timeline) {
        this.messages = messages;
        this.caption = caption;
        this.timeline = timeline;
    }

    /** The words over it. */
    public Caption caption() {
        return caption;
    }

    /** How high it must be so that all lanes have room, within what a picture may be. */
    public Size sizeFor(int width, Surface measure) {
        double lanes = timeline.heightFor(width);
        double height = captionBand(measure, width).height() + lanes
                + legend(measure, width, lanes).height();
        return new Size(width, Math.clamp((long) Math.ceil(height), Size.LEAST_HEIGHT, Size.MOST));
    }

    /** Draws it; answers how many rows of the timeline had no room. */
    public int paint(Surface surface, Size size) {
        surface.fill(new Box(0, 0, size.width(), size.height()), 0, Fill.solid(Role.SURFACE));
        CaptionBand above = captionBand(surface, size.width());
        above.paint(surface);
        LegendBand below = legend(surface, size.width(), size.height() - above.height());
        double room = Math.max(0, size.height() - above.height() - below.height());
        below.paint(surface, above.height() + room);
        return timeline.paint(new ShiftedSurface(surface, above.height()), size.width(), room);
    }

    private LegendBand legend(Surface measure, double width, double height) {
        return new LegendBand(timeline.legend(measure, width, height), measure, width);
    }

    private CaptionBand captionBand(Surface measure, double width) {
        return new CaptionBand(caption, messages.get("picture.origin"), measure, width);
    }
}
