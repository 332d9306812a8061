package org.revisionscope.view.timeline;

import java.util.List;

import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Surface;

/**
 * Everything that a layer needs to draw once.
 *
 * @param surface what it draws on
 * @param scale where instants lie
 * @param areas where the parts lie
 * @param contents what is told
 * @param pointing what is selected and pointed at
 */
record Frame(Surface surface, TimeScale scale, Areas areas, Contents contents, Pointing pointing) {

    /** The same on another surface, with this pointed at. */
    Frame on(Surface other, Pointing pointed) {
        return new Frame(other, scale, areas, contents, pointed);
    }

    /** What may be told. */
    Sight sight() {
        return contents.sight();
    }

    /** The instant that is shown. */
    long clock() {
        return contents.sight().clock();
    }

    /** The rows of the outline of which anything shows. */
    List<Row> rows() {
        return contents.outline().between(areas.outlineY(areas.lanes().y()), areas.outlineY(areas.lanes().bottom()));
    }

    /** The part of the lanes' area that is right of the names. */
    Box bars() {
        return Box.between(scale.leftX(), scale.rightX(), areas.lanes().y(), areas.lanes().height());
    }

    /** Where the top of a row lies. */
    double top(Row row) {
        return areas.shown(row.y());
    }

    /** The x of the first instant that is drawn of a stretch that a source tells. */
    double leftEdge(Source source, long from) {
        return scale.edge(Math.max(from, source.from()));
    }

    /** The x of the last instant that is drawn of a stretch that a source tells. */
    double rightEdge(Source source, long to) {
        return scale.edge(Math.min(to, source.to()));
    }
}
