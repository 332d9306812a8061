package org.revisionscope.view.fleetmap;

import java.util.Optional;

import org.revisionscope.model.history.Seating;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.timeline.sight.TimelineContent;

/**
 * What one frame of the map shows.
 *
 * @param content the run and its clock
 * @param plan which cell stands where
 * @param seating who sits on each seat at the clock
 * @param looks how they look
 * @param held what they looked like a moment ago
 * @param chosen whom the selection stands for; empty if that is no crowd
 * @param lens which part is in view
 * @param area the part of the control that is the map
 */
record Scape(TimelineContent content, Plan plan, Seating seating, Looks looks, Held held,
        Optional<Chosen> chosen, Lens lens, Box area) {

    /** The same with its cells elsewhere. */
    Scape arranged(Plan other, Box otherArea) {
        return new Scape(content, other, seating, looks, held, chosen, lens, otherArea);
    }

    /** The same with another selection. */
    Scape choosing(Optional<Chosen> others) {
        return new Scape(content, plan, seating, looks, held, others, lens, area);
    }
}
