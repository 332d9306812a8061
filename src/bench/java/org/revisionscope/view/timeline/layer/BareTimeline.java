package org.revisionscope.view.timeline.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Fonts;
import org.revisionscope.view.draw.Palette;
import org.revisionscope.view.draw.PixelImage;
import org.revisionscope.view.draw.PixelSurface;
import org.revisionscope.view.draw.Pixels;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.draw.Surface;
import org.revisionscope.view.draw.Words;
import org.revisionscope.view.timeline.Gestures;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.Pointing;
import org.revisionscope.view.timeline.frame.Viewport;
import org.revisionscope.view.timeline.outline.Folds;
import org.revisionscope.view.timeline.scale.Extent;
import org.revisionscope.view.timeline.sight.Sight;
import org.revisionscope.view.timeline.sight.Subject;
import org.revisionscope.view.timeline.sight.TimelineContent;

/** The bars of a timeline without its words: the layers of revisions, tasks and crowds on their ground. */
public final class BareTimeline extends Region {

    private final PixelImage image = new PixelImage();
    private final Viewport viewport = new Viewport();
    private final Folds folds = new Folds();
    private final Painting painting;
    private final List<Layer> layers = new ArrayList<>();
    private final TimelineContent content;
    private final Palette palette;
    private Optional<Wordless> surface = Optional.empty();

    /** The bars of a whole run in the colours of a palette. */
    public BareTimeline(Chronicle run, long clock, Palette palette) {
        Messages messages = Messages.load();
        painting = new Painting(messages, folds);
        content = TimelineContent.of(run, clock);
        this.palette = palette;
        layers.addAll(List.of(frame -> Backdrop.paint(frame, frame.areas().all()), new RevisionLayer(messages),
                new TaskLayer(messages), new BandLayer(messages)));
        getChildren().add(image);
    }

    /** Shows the whole run. */
    public void fitAll(double width) {
        viewport.resize(width);
        Extent all = Extent.ofAll(new Sight(content));
        viewport.fit(all.from(), all.to());
    }

    /** Moves and draws. */
    public void frame(int frame) {
        if (Gestures.zoom(frame) == 1) {
            viewport.pan(Gestures.pan(frame));
        } else {
            viewport.zoom(Gestures.zoom(frame), getWidth() / 2);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        image.size(getWidth(), getHeight(), 1).ifPresent(pixels -> surface = Optional.of(new Wordless(pixels, palette)));
        Box size = new Box(0, 0, getWidth(), getHeight());
        Frame frame = painting.arrange(content, viewport, Subject.nothing(), size).on(surface.orElseThrow(),
                Pointing.NONE);
        layers.forEach(layer -> layer.draw(frame));
        image.show();
    }

    /** Pixels that no word reaches. */
    private static final class Wordless implements Surface {

        private final PixelSurface pixels;

        Wordless(Pixels pixels, Palette palette) {
            this.pixels = new PixelSurface(pixels, 1, palette, Fonts.of(Font.getDefault().getFamily()));
        }

        @Override
        public void fill(Box box, double radius, Fill fill) {
            pixels.fill(box, radius, fill);
        }

        @Override
        public void outline(Box box, double radius, Stroke stroke) {
            pixels.outline(box, radius, stroke);
        }

        @Override
        public void line(double fromX, double fromY, double toX, double toY, Stroke stroke) {
            pixels.line(fromX, fromY, toX, toY, stroke);
        }

        @Override
        public void path(double[] points, int count, Stroke stroke) {
            pixels.path(points, count, stroke);
        }

        @Override
        public void shape(double[] points, int count, Fill fill) {
            pixels.shape(points, count, fill);
        }

        @Override
        public void text(Words words, double x, double baseline) {
            // that is the point
        }

        @Override
        public double widthOf(Words words) {
            return pixels.widthOf(words);
        }

        @Override
        public void clip(Box box) {
            pixels.clip(box);
        }

        @Override
        public void release() {
            pixels.release();
        }
    }
}
