package org.revisionscope.view.timeline;

import java.time.Instant;
import java.util.List;

import org.revisionscope.model.scenario.Bookmark;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.RecordingSurface;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.Pointing;
import org.revisionscope.view.timeline.frame.Viewport;
import org.revisionscope.view.timeline.layer.Layer;
import org.revisionscope.view.timeline.layer.Painting;
import org.revisionscope.view.timeline.outline.Folds;
import org.revisionscope.view.timeline.outline.Pins;
import org.revisionscope.view.timeline.outline.Search;
import org.revisionscope.view.timeline.scale.Breaks;
import org.revisionscope.view.timeline.scale.Step;
import org.revisionscope.view.timeline.sight.Sight;
import org.revisionscope.view.timeline.sight.TimelineContent;

/** Draws contents on a recording surface, with one pixel for each twenty minutes: 72 pixels a day. */
public final class Drawings {

    /** The width of the control: fifteen days beside the names. */
    public static final double WIDTH = 148 + 15 * 72;
    public static final double HEIGHT = 700;

    private final TimelineContent content;
    private final Viewport viewport = new Viewport();
    private final Messages messages = Messages.load();
    private List<Bookmark> bookmarks = List.of();
    private double width = WIDTH;
    private final Painting painting =
            new Painting(messages, new Folds(), new Pins(), new Search(), () -> bookmarks);

    private Drawings(TimelineContent content, String left) {
        this.content = content;
        viewport.resize(WIDTH);
        viewport.place(Instant.parse(left).toEpochMilli() + 4 * Step.DAY_MILLIS);
    }

    /** A content, seen from a midnight on for fifteen days. */
    public static Drawings of(TimelineContent content, String left) {
        return new Drawings(content, left);
    }

    /** A content, seen from one instant to another. */
    public static Drawings between(TimelineContent content, String from, String to) {
        Drawings drawings = new Drawings(content, from);
        drawings.viewport.fit(Instant.parse(from).toEpochMilli(), Instant.parse(to).toEpochMilli());
        return drawings;
    }

    /** The same with quiet days drawn narrow. */
    public Drawings foldingQuiet() {
        viewport.fold(Breaks.of(new Sight(content), _ -> false));
        return this;
    }

    /** The same with these bookmarks. */
    public Drawings with(Bookmark... hanging) {
        bookmarks = List.of(hanging);
        return this;
    }

    /** The same in a narrower control. */
    public Drawings narrow(double pixels) {
        width = pixels;
        viewport.resize(pixels);
        return this;
    }

    /** What is on the lower canvas. */
    public RecordingSurface all() {
        RecordingSurface surface = new RecordingSurface();
        painting.paint(frame(surface, Pointing.NONE));
        return surface;
    }

    /** What one layer draws. */
    public RecordingSurface only(Layer layer) {
        RecordingSurface surface = new RecordingSurface();
        layer.draw(frame(surface, Pointing.NONE));
        return surface;
    }

    /** A frame of it. */
    public Frame frame(RecordingSurface surface, Pointing pointing) {
        return painting.arrange(content, viewport, pointing.selection(), new Box(0, 0, width, HEIGHT)).on(surface,
                pointing);
    }

    /** The words of the control. */
    public Messages messages() {
        return messages;
    }

    /** Where an instant lies. */
    public double x(String instant) {
        return viewport.scale().x(Instant.parse(instant).toEpochMilli());
    }
}
