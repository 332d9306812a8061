package org.revisionscope.view.timeline.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Surface;
import org.revisionscope.view.timeline.outline.Row;
import org.revisionscope.view.timeline.scale.TimeScale;
import org.revisionscope.view.timeline.sight.Sight;
import org.revisionscope.view.timeline.sight.Source;

/**
 * Everything that a layer needs to draw once.
 *
 * @param surface what it draws on
 * @param scale where instants lie
 * @param areas where the parts lie
 * @param contents what is told
 * @param pointing what is selected and pointed at
 */
public record Frame(Surface surface, TimeScale scale, Areas areas, Contents contents, Pointing pointing) {

    /** The same on another surface, with this pointed at. */
    public Frame on(Surface other, Pointing pointed) {
        return new Frame(other, scale, areas, contents, pointed);
    }

    /** What may be told. */
    public Sight sight() {
        return contents.sight();
    }

    /** The instant that is shown. */
    public long clock() {
        return contents.sight().clock();
    }

    /** The rows of the outline of which anything shows. */
    public List<Row> rows() {
        Box lanes = areas.lanes();
        double top = Math.max(areas.pinned(), areas.outlineY(lanes.y() + areas.pinned()));
        List<Row> scrolled = contents.outline().between(top, areas.outlineY(lanes.bottom()));
        if (areas.pinned() == 0) {
            return scrolled;
        }
        List<Row> all = new ArrayList<>(contents.outline().between(0, areas.pinned()));
        all.addAll(scrolled);
        return all;
    }

    /** The same for those who draw only what stays at the top; empty if nothing is pinned. */
    public Optional<Frame> ofPins() {
        return areas.pinned() == 0 ? Optional.empty()
                : Optional.of(new Frame(surface, scale, areas.ofPins(), contents, pointing));
    }

    /** The same for those who draw only what scrolls. */
    public Frame ofScrolled() {
        return areas.pinned() == 0 ? this : new Frame(surface, scale, areas.ofScrolled(), contents, pointing);
    }

    /** How wide the column of names is. */
    public double names() {
        return scale.leftX();
    }

    /** The part of the lanes' area that is right of the names. */
    public Box bars() {
        return Box.between(scale.leftX(), scale.rightX(), areas.lanes().y(), areas.lanes().height());
    }

    /** Where the top of a row lies. */
    public double top(Row row) {
        return areas.shown(row.y());
    }

    /** The x of the first instant that is drawn of a stretch that a source tells. */
    public double leftEdge(Source source, long from) {
        return scale.edge(Math.max(from, source.from()));
    }

    /** The x of the last instant that is drawn of a stretch that a source tells. */
    public double rightEdge(Source source, long to) {
        return scale.edge(Math.min(to, source.to()));
    }
}
