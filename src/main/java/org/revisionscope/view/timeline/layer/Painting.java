package org.revisionscope.view.timeline.layer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.scenario.Bookmark;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.draw.Surface;
import org.revisionscope.view.timeline.frame.Areas;
import org.revisionscope.view.timeline.frame.Contents;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.Part;
import org.revisionscope.view.timeline.frame.Pointing;
import org.revisionscope.view.timeline.frame.Rail;
import org.revisionscope.view.timeline.frame.Swell;
import org.revisionscope.view.timeline.frame.Viewport;
import org.revisionscope.view.timeline.outline.Folds;
import org.revisionscope.view.timeline.outline.Metrics;
import org.revisionscope.view.timeline.outline.Outline;
import org.revisionscope.view.timeline.outline.OutlineBuilder;
import org.revisionscope.view.timeline.outline.PinnedLanes;
import org.revisionscope.view.timeline.outline.Pins;
import org.revisionscope.view.timeline.outline.Search;
import org.revisionscope.view.timeline.scale.TimeScale;
import org.revisionscope.view.timeline.sight.Sight;
import org.revisionscope.view.timeline.sight.StripOrder;
import org.revisionscope.view.timeline.sight.Subject;
import org.revisionscope.view.timeline.sight.TimelineContent;

/** The layers in their order, and what a frame of them is made of. */
public final class Painting {

    private final List<Layer> laneLayers;
    private final List<Layer> layers;
    private final List<Layer> pointingLayers;
    private final OutlineBuilder outlines;
    private final PinnedLanes pinned;
    private final Set<Part> parts;
    private final Supplier<List<Bookmark>> bookmarks;

    /** Pictures of every part, in which nothing is pinned, searched for or bookmarked. */
    public Painting(Messages messages, Folds folds) {
        this(messages, folds, new Pins(), new Search(), List::of);
    }

    /** Pictures of every part. */
    public Painting(Messages messages, Folds folds, Pins pins, Search search, Supplier<List<Bookmark>> bookmarks) {
        this(messages, folds, pins, search, bookmarks, EnumSet.allOf(Part.class));
    }

    /**
     * Pictures of some parts.
     *
     * @param folds which groups are folded; asked for every picture, as the next three are
     * @param pins which lanes stay at the top
     * @param search what is looked for
     * @param bookmarks what hangs into the ruler
     * @param parts what is painted at all
     */
    public Painting(Messages messages, Folds folds, Pins pins, Search search, Supplier<List<Bookmark>> bookmarks,
            Set<Part> parts) {
        this.parts = Set.copyOf(parts);
        this.bookmarks = bookmarks;
        outlines = new OutlineBuilder(folds);
        pinned = new PinnedLanes(pins);
        laneLayers = List.of(frame -> Backdrop.paint(frame, frame.areas().lanes()), new RevisionLayer(messages),
                new TaskLayer(messages), new BandLayer(messages), new HeadLayer(), new SceneCountLayer(messages),
                new TickerLayer(messages), new HeadingLayer(messages), new VeilLayer(search));
        Layer ruler = new RulerLayer(messages);
        layers = List.of(new NoticeLayer(messages), parts.contains(Part.RULER) ? ruler : _ -> {},
                new BookmarkLayer(),
                new StripLayer(messages),
                new BreakLayer(messages), new PlayheadLayer());
        pointingLayers = List.of(new CrowdSelectionLayer(), new ArrowLayer(), new GhostFlagLayer(),
                new PointingLayer());
    }

    /** Arranges a content for a viewport of this size. */
    public Arrangement arrange(TimelineContent content, Viewport viewport, Subject selection, Box size) {
        Sight sight = new Sight(content);
        Rail rail = Rail.of(sight, viewport.scale(), size.height());
        List<ServiceKey> strips = parts.contains(Part.STRIPS)
                ? StripOrder.of(sight, selection, Areas.mostStrips(size.height()))
                : List.of();
        double ruler = parts.contains(Part.RULER) ? Metrics.RULER_HEIGHT : 0;
        Areas areas = Areas.under(ruler, size, rail.rows(), strips.size(), viewport.scroll());
        double room = areas.lanes().height();
        Outline outline = pinned.arrange(outlines.of(sight, viewport.scale(), room - pinned.heading()), sight, room);
        Contents contents = new Contents(sight, outline, rail, strips, bookmarks.get());
        return new Arrangement(viewport.scale(), areas.pinning(outline.pinned()), contents);
    }

    /**
     * What a frame shows, before it is known what it is drawn on and what is pointed at.
     *
     * @param scale where instants lie
     * @param areas where the parts lie
     * @param contents what is told
     */
    public record Arrangement(TimeScale scale, Areas areas, Contents contents) {

        /** The same with other rows, where these waits swell. */
        public Arrangement moving(Outline outline, Swell swell) {
            return new Arrangement(scale, areas, contents.moving(outline, swell));
        }

        /** The frame on a surface. */
        public Frame on(Surface surface, Pointing pointing) {
            return new Frame(surface, scale, areas, contents, pointing);
        }
    }

    /** Draws what is told; the layers leave no pixel of the areas as it was. */
    public void paint(Frame frame) {
        Frame scrolled = frame.ofScrolled();
        laneLayers.forEach(layer -> layer.draw(scrolled));
        frame.ofPins().ifPresent(this::paintPins); // over what is scrolled under them
        layers.forEach(layer -> layer.draw(frame));
    }

    private void paintPins(Frame pins) {
        Box area = pins.areas().lanes();
        pins.surface().clip(area);
        laneLayers.forEach(layer -> layer.draw(pins));
        pins.surface().release();
        pins.surface().line(area.x(), area.bottom() - 0.5, area.right(), area.bottom() - 0.5,
                Stroke.solid(Role.TEXT_MUTED, 1));
    }

    /** Draws what is pointed at. */
    public void paintPointing(Frame frame) {
        pointingLayers.forEach(layer -> layer.draw(frame));
    }
}
