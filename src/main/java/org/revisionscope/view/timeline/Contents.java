package org.revisionscope.view.timeline;

import java.util.List;

import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.scenario.Bookmark;

/**
 * What one frame tells.
 *
 * @param sight what may be told
 * @param outline the rows of the lanes
 * @param rail the places of the notice rail
 * @param strips the services of the floor strips, from top to bottom
 * @param bookmarks what hangs into the ruler, in the order of time
 */
record Contents(Sight sight, Outline outline, Rail rail, List<ServiceKey> strips, List<Bookmark> bookmarks) {

    /** Takes a copy of the bookmarks. */
    Contents {
        bookmarks = List.copyOf(bookmarks);
    }
}
