package org.revisionscope.view.fleetmap;

import org.revisionscope.view.draw.Box;
import org.revisionscope.view.timeline.sight.Subject;

/**
 * Something of the map that can be pointed at, and where it lies in the view.
 *
 * @param subject what it is
 * @param box what is drawn of it
 */
record MapSpot(Subject subject, Box box) {}
