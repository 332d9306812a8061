package org.revisionscope.view.timeline;

import java.util.List;

import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Surface;

/** The layers in their order, and what a frame of them is made of. */
final class Painting {

    private final List<Layer> layers;
    private final List<Layer> pointingLayers;
    private final OutlineBuilder outlines;

    Painting(Messages messages, Folds folds) {
        outlines = new OutlineBuilder(folds);
        layers = List.of(frame -> Backdrop.paint(frame, frame.areas().lanes()), new RevisionLayer(messages),
                new TaskLayer(messages), new BandLayer(messages), new HeadingLayer(messages),
                new NoticeLayer(messages), new RulerLayer(messages), new StripLayer(messages), new PlayheadLayer());
        pointingLayers = List.of(new ArrowLayer(), new PointingLayer());
    }

    /** Arranges a content for a viewport of this size. */
    Arrangement arrange(TimelineContent content, Viewport viewport, Subject selection, Box size) {
        Sight sight = new Sight(content);
        Contents contents = new Contents(sight, outlines.of(sight, viewport.scale()),
                Rail.of(sight, viewport.scale()), StripOrder.of(sight, selection, size.height()));
        Areas areas = Areas.of(size.width(), size.height(), contents.rail().rows(), contents.strips().size(),
                viewport.scroll());
        return new Arrangement(viewport.scale(), areas, contents);
    }

    /**
     * What a frame shows, before it is known what it is drawn on and what is pointed at.
     *
     * @param scale where instants lie
     * @param areas where the parts lie
     * @param contents what is told
     */
    record Arrangement(TimeScale scale, Areas areas, Contents contents) {

        /** The frame on a surface. */
        Frame on(Surface surface, Pointing pointing) {
            return new Frame(surface, scale, areas, contents, pointing);
        }
    }

    /** Draws what is told. */
    void paint(Frame frame) {
        frame.surface().fill(frame.areas().all(), 0, Fill.solid(Role.SURFACE));
        layers.forEach(layer -> layer.draw(frame));
    }

    /** Draws what is pointed at. */
    void paintPointing(Frame frame) {
        Box lanes = frame.areas().lanes();
        frame.surface().clip(frame.areas().all());
        pointingLayers.forEach(layer -> layer.draw(frame));
        frame.surface().release();
    }
}
