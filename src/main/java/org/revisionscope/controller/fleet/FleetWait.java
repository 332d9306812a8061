package org.revisionscope.controller.fleet;

import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.WaitPeriod;

/**
 * A wait period that was asked for on the line of its place.
 *
 * @param place which place
 * @param period the new setting
 * @param note what it means, to be said once it is set
 */
record FleetWait(Place place, WaitPeriod period, String note) {}
