package org.revisionscope.view.fleet;

import org.revisionscope.model.fleet.AccountId;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.ServiceKey;

/** A line of the fleet tree. It only says whose line it is; what stands on it is asked for when it is drawn. */
public sealed interface FleetRow {

    /**
     * An account, with its places below.
     *
     * @param account which one
     */
    record AccountRow(AccountId account) implements FleetRow {}

    /**
     * An account in a Region, with its services and jobs below.
     *
     * @param place which one
     */
    record PlaceRow(Place place) implements FleetRow {}

    /**
     * A service.
     *
     * @param service which one
     */
    record ServiceRow(ServiceKey service) implements FleetRow {}

    /**
     * A live standalone task.
     *
     * @param task its number in the journal
     */
    record JobRow(int task) implements FleetRow {}
}
