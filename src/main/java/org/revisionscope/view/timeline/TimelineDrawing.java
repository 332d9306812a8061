package org.revisionscope.view.timeline;

import java.util.List;
import java.util.Optional;

import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Census;
import org.revisionscope.view.draw.Surface;

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
    private final Subject selection;
    private final Folds folds;
    private final Messages messages;

    TimelineDrawing(Messages messages, Folds folds, TimelineContent content, Optional<Span> span, Subject selection) {
        this.messages = messages;
        this.folds = folds;
        this.content = content;
        this.span = span;
        this.selection = selection;
    }

    /** A drawing of a content, from its first task to the last start that is known, with nothing folded or selected. */
    public static TimelineDrawing of(TimelineContent content, Messages messages) {
        return new TimelineDrawing(messages, new Folds(), content, Optional.empty(), Subject.nothing());
    }

    /** The same over a stretch of time. */
    public TimelineDrawing over(Span stretch) {
        return new TimelineDrawing(messages, folds, content, Optional.of(stretch), selection);
    }

    /** What is drawn. */
    public TimelineContent content() {
        return content;
    }

    /** The stretch of time that is drawn. */
    public Span span() {
        TimeScale scale = viewport(Metrics.HEADER_WIDTH + 1000).scale();
        return new Span(scale.left(), scale.right());
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
        Frame frame = arrangement.on(surface, Pointing.selected(selection));
        surface.clip(new Box(0, 0, width, height));
        painting.paint(frame);
        painting.paintPointing(frame);
        surface.release();
        double room = arrangement.areas().lanes().height();
        return (int) arrangement.contents().outline().rows().stream().filter(row -> row.bottom() > room).count();
    }

    private Painting.Arrangement arrange(Painting painting, double width, double height) {
        return painting.arrange(content, viewport(width), selection, new Box(0, 0, width, height));
    }

    private Viewport viewport(double width) {
        Viewport viewport = new Viewport();
        viewport.resize(width);
        if (span.isPresent()) {
            viewport.show(span.get());
        } else {
            Extent all = Extent.ofAll(new Sight(content));
            viewport.fit(all.from(), all.to());
        }
        return viewport;
    }
}
