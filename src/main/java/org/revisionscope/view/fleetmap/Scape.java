package org.revisionscope.view.fleetmap;

import org.revisionscope.model.history.Seating;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.timeline.TimelineContent;

/**
 * What one frame of the map shows.
 *
 * @param content the run and its clock
 * @param plan which cell stands where
 * @param seating who sits on each seat at the clock
 * @param looks how they look
 * @param lens which part is in view
 * @param area the part of the control that is the map
 */
record Scape(TimelineContent content, Plan plan, Seating seating, Looks looks, Lens lens, Box area) {}
