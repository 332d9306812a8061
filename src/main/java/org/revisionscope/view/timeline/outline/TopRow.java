package org.revisionscope.view.timeline.outline;

import java.util.Optional;

/**
 * How far lanes are scrolled, told by the row at their top: timelines of different runs have rows of different heights.
 *
 * @param key what makes it the same row elsewhere
 * @param above how many pixels of it lie above what is seen
 */
public record TopRow(Object key, double above) {

    /** The row at the top of an outline that is scrolled so far; empty if it is not scrolled. */
    public static Optional<TopRow> of(Outline outline, double scroll) {
        return scroll == 0 ? Optional.empty()
                : outline.at(scroll + outline.pinned()).map(row -> new TopRow(row.key(),
                        scroll + outline.pinned() - row.y()));
    }

    /** How far an outline is scrolled with this row at its top; empty if it has no such row. */
    public Optional<Double> in(Outline outline) {
        return outline.rows().stream().filter(row -> row.key().equals(key)).findFirst()
                .map(row -> row.y() + Math.min(above, row.height()) - outline.pinned());
    }
}
