package org.revisionscope.view.timeline.frame;

import java.util.Optional;

import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Stroke;

/**
 * One thing that a legend explains.
 *
 * @param fill how it is filled; empty if it is not
 * @param edge its outline; empty if it has none
 * @param words its sign and what it means
 */
public record LegendEntry(Optional<Fill> fill, Optional<Stroke> edge, String words) {

    /** A fill without an outline. */
    public static LegendEntry filled(Fill fill, String words) {
        return new LegendEntry(Optional.of(fill), Optional.empty(), words);
    }

    /** A fill with an outline of its colour. */
    public static LegendEntry edged(Fill fill, String words) {
        return new LegendEntry(Optional.of(fill), Optional.of(Stroke.solid(fill.role(), 1)), words);
    }

    /** An outline without a fill. */
    public static LegendEntry outlined(Stroke edge, String words) {
        return new LegendEntry(Optional.empty(), Optional.of(edge), words);
    }

    /** Words alone. */
    public static LegendEntry spoken(String words) {
        return new LegendEntry(Optional.empty(), Optional.empty(), words);
    }
}
