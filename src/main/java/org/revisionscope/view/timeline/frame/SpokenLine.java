package org.revisionscope.view.timeline.frame;

import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.view.timeline.outline.Row;

/** One line of the timeline on which the keyboard's cursor can stand. */
public sealed interface SpokenLine {

    /**
     * The bookmarks in the ruler.
     *
     * @param count how many they are
     */
    record OfBookmarks(int count) implements SpokenLine {}

    /**
     * A place of the notice rail.
     *
     * @param place which one
     */
    record OfRail(Place place) implements SpokenLine {}

    /**
     * A row of the outline.
     *
     * @param row which one
     */
    record OfRow(Row row) implements SpokenLine {}

    /**
     * A floor strip.
     *
     * @param service whose floor it is
     */
    record OfStrip(ServiceKey service) implements SpokenLine {}

    /** The line at an index that {@link Spots#line} counts, too. */
    static SpokenLine at(Contents contents, int line) {
        if (line < above(contents)) {
            return new OfBookmarks(contents.bookmarks().size());
        }
        int index = line - above(contents);
        int rail = contents.rail().places().size();
        int rows = contents.outline().rows().size();
        return index < rail ? new OfRail(contents.rail().places().get(index))
                : index < rail + rows ? new OfRow(contents.outline().rows().get(index - rail))
                        : new OfStrip(contents.strips().get(index - rail - rows));
    }

    /** How many lines there are above the notice rail. */
    static int above(Contents contents) {
        return contents.bookmarks().isEmpty() ? 0 : 1;
    }

    /** What makes it the same line in another frame. */
    default Object key() {
        return switch (this) {
            case OfBookmarks _ -> OfBookmarks.class;
            case OfRail rail -> rail.place();
            case OfStrip strip -> strip;
            case OfRow(Row row) -> row.key();
        };
    }
}
