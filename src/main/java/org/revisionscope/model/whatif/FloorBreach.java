package org.revisionscope.model.whatif;

import java.util.OptionalLong;

import org.revisionscope.model.fleet.ServiceKey;

/**
 * A time under the floor; instants are milliseconds since the epoch.
 *
 * @param service which service
 * @param from when it fell under its floor
 * @param restored when the floor was reached again; empty if it was not, by the end of what was measured
 * @param millis how long that is, up to that end
 * @param depth the most tasks that were missing at once
 */
public record FloorBreach(ServiceKey service, long from, OptionalLong restored, long millis, int depth) {}
