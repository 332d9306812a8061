package org.revisionscope.view.timeline.frame;

import java.util.List;

import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.scenario.Bookmark;
import org.revisionscope.view.timeline.outline.Outline;
import org.revisionscope.view.timeline.sight.Sight;

/**
 * What one frame tells.
 *
 * @param sight what may be told
 * @param outline the rows of the lanes
 * @param rail the places of the notice rail
 * @param strips the services of the floor strips, from top to bottom
 * @param bookmarks what hangs into the ruler, in the order of time
 * @param swell the waits whose outlines are broader for a moment
 */
public record Contents(Sight sight, Outline outline, Rail rail, List<ServiceKey> strips, List<Bookmark> bookmarks,
        Swell swell) {

    /** Takes a copy of the bookmarks. */
    public Contents {
        bookmarks = List.copyOf(bookmarks);
    }

    /** Contents in which nothing swells. */
    public Contents(Sight sight, Outline outline, Rail rail, List<ServiceKey> strips, List<Bookmark> bookmarks) {
        this(sight, outline, rail, strips, bookmarks, Swell.NONE);
    }

    /** The same with other rows, where these waits swell. */
    public Contents moving(Outline other, Swell swelling) {
        return new Contents(sight, other, rail, strips, bookmarks, swelling);
    }
}
