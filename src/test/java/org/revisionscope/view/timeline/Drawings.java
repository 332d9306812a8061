package org.revisionscope.view.timeline;

import java.time.Instant;
import java.util.List;

import org.revisionscope.model.scenario.Bookmark;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.RecordingSurface;

/** Draws contents on a recording surface, with one pixel for each twenty minutes: 72 pixels a day. */
final class Drawings {

    /** The width of the control: fifteen days beside the names. */
    static final double WIDTH = 148 + 15 * 72;
    static final double HEIGHT = 700;

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
    static Drawings of(TimelineContent content, String left) {
        return new Drawings(content, left);
    }

    /** A content, seen from one instant to another. */
    static Drawings between(TimelineContent content, String from, String to) {
        Drawings drawings = new Drawings(content, from);
        drawings.viewport.fit(Instant.parse(from).toEpochMilli(), Instant.parse(to).toEpochMilli());
        return drawings;
    }

    /** The same with quiet days drawn narrow. */
    Drawings foldingQuiet() {
        viewport.fold(Breaks.of(new Sight(content), _ -> false));
        return this;
    }

    /** The same with these bookmarks. */
    Drawings with(Bookmark... hanging) {
        bookmarks = List.of(hanging);
        return this;
    }

    /** The same in a narrower control. */
    Drawings narrow(double pixels) {
        width = pixels;
        viewport.resize(pixels);
        return this;
    }

    /** What is on the lower canvas. */
    RecordingSurface all() {
        RecordingSurface surface = new RecordingSurface();
        painting.paint(frame(surface, Pointing.NONE));
        return surface;
    }

    /** What one layer draws. */
    RecordingSurface only(Layer layer) {
        RecordingSurface surface = new RecordingSurface();
        layer.draw(frame(surface, Pointing.NONE));
        return surface;
    }

    /** A frame of it. */
    Frame frame(RecordingSurface surface, Pointing pointing) {
        return painting.arrange(content, viewport, pointing.selection(), new Box(0, 0, width, HEIGHT)).on(surface,
                pointing);
    }

    /** The words of the control. */
    Messages messages() {
        return messages;
    }

    /** Where an instant lies. */
    double x(String instant) {
        return viewport.scale().x(Instant.parse(instant).toEpochMilli());
    }
}
