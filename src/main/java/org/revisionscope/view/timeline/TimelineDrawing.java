package org.revisionscope.view.timeline;

import java.util.List;
import java.util.Optional;

import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Census;
import org.revisionscope.view.draw.Surface;
import org.revisionscope.view.timeline.frame.Areas;
import org.revisionscope.view.timeline.frame.Contents;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.LegendEntry;
import org.revisionscope.view.timeline.frame.Pointing;
import org.revisionscope.view.timeline.frame.Viewport;
import org.revisionscope.view.timeline.layer.Cut;
import org.revisionscope.view.timeline.layer.Legend;
import org.revisionscope.view.timeline.layer.NameColumn;
import org.revisionscope.view.timeline.layer.Painting;
import org.revisionscope.view.timeline.outline.Folds;
import org.revisionscope.view.timeline.outline.Metrics;
import org.revisionscope.view.timeline.scale.Extent;
import org.revisionscope.view.timeline.scale.Span;
import org.revisionscope.view.timeline.sight.Sight;
import org.revisionscope.view.timeline.sight.Subject;
import org.revisionscope.view.timeline.sight.TimelineContent;

/**
 * A timeline that is drawn once, on a file or the clipboard, by the same layers as the control. It needs no window. What
 * has no room is cut off at the bottom of the lanes; {@link #heightFor} tells how much room everything takes.
 */
public final class TimelineDrawing {

    /** Lanes are drawn together only if there is less room than this, which no picture has. */
    private static final double BOUNDLESS = 1e6;

    /** Where the search for the fitting height begins, and how many steps it takes at most. */
    private static final double USUAL_HEIGHT = 700;
    private static final int ROUNDS = 3;

    private final TimelineContent content;
    private final Optional<Span> span;
    private final Subject subject;
    private final Folds folds;
    private final Messages messages;

    private TimelineDrawing(Messages messages, Folds folds, TimelineContent content, Optional<Span> span,
            Subject subject) {
        this.messages = messages;
        this.folds = folds;
        this.content = content;
        this.span = span;
        this.subject = subject;
    }

    /** A drawing of a content, from its first task to the last start that is known, with nothing folded. */
    public static TimelineDrawing of(TimelineContent content, Messages messages) {
        return of(content, messages, new Folds());
    }

    static TimelineDrawing of(TimelineContent content, Messages messages, Folds folds) {
        return new TimelineDrawing(messages, folds, content, Optional.empty(), Subject.nothing());
    }

    /** The same over a stretch of time. */
    public TimelineDrawing over(Span stretch) {
        return new TimelineDrawing(messages, folds, content, Optional.of(stretch), subject);
    }

    /** Only what is about a subject; everything if that is nothing. */
    public TimelineDrawing about(Subject only) {
        return new TimelineDrawing(messages, folds, content, span, only);
    }

    /** What is drawn. */
    public TimelineContent content() {
        return content;
    }

    /** The stretch of time that is drawn. */
    public Span span() {
        return viewport(Metrics.HEADER_WIDTH + 1000).scale().shown();
    }

    /** How high the drawing must be so that nothing is cut off, in pixels. */
    public double heightFor(double width) {
        Painting painting = new Painting(messages, folds);
        Painting.Arrangement loose = arrange(painting, width, BOUNDLESS);
        double height = USUAL_HEIGHT;
        for (int round = 0; round < ROUNDS; round++) { // which strips there are depends on the height again
            Contents contents = arrange(painting, width, height).contents();
            Areas areas = Areas.of(width, height, contents.rail().rows(), contents.strips().size(), 0);
            height = Math.ceil(areas.lanes().y() + loose.contents().outline().height() + areas.strips().height());
        }
        return height;
    }

    /** What a legend has to explain. */
    public List<LegendEntry> legend(Surface measure, double width, double height) {
        Census census = new Census(new Box(0, 0, width, height), measure);
        Painting painting = new Painting(messages, folds);
        Frame frame = arrange(painting, width, height).on(census, Pointing.NONE);
        painting.paint(frame);
        return new Legend(messages).of(frame, census);
    }

    /** Draws everything into the top left corner of a surface; answers how many rows had no room. */
    public int paint(Surface surface, double width, double height) {
        Painting painting = new Painting(messages, folds);
        Painting.Arrangement arrangement = arrange(painting, width, height);
        surface.clip(new Box(0, 0, width, height));
        painting.paint(arrangement.on(surface, Pointing.NONE));
        surface.release();
        double room = arrangement.areas().lanes().height();
        return (int) arrangement.contents().outline().rows().stream().filter(row -> row.bottom() > room).count();
    }

    private Painting.Arrangement arrange(Painting painting, double width, double height) {
        double room = subject instanceof Subject.Nothing ? height : BOUNDLESS; // what is left has room enough
        Painting.Arrangement whole = painting.arrange(content, viewport(width), subject, new Box(0, 0, width, room));
        Contents left = Cut.about(subject, whole.contents().sight()).of(whole.contents());
        return new Painting.Arrangement(whole.scale(),
                Areas.of(width, height, left.rail().rows(), left.strips().size(), 0), left);
    }

    private Viewport viewport(double width) {
        Viewport viewport = new Viewport();
        viewport.resize(width, new NameColumn().of(content, width));
        if (span.isPresent()) {
            viewport.show(span.get());
        } else {
            Extent all = Extent.ofAll(new Sight(content));
            viewport.fit(all.from(), all.to());
        }
        return viewport;
    }
}
