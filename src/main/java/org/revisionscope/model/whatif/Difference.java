package org.revisionscope.model.whatif;

import java.util.Optional;

import org.revisionscope.model.event.NoticeEvent.NoticeSent;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;

/** One thing in which two futures differ. */
public sealed interface Difference {

    /**
     * A retirement that is announced otherwise, or in one of them only.
     *
     * @param place where
     * @param revision of which revision
     * @param one the notice of the one; empty if it sends none
     * @param other the notice of the other
     */
    record Retirement(Place place, RevisionId revision, Optional<NoticeSent> one, Optional<NoticeSent> other)
            implements Difference {}

    /**
     * A number that is another one.
     *
     * @param quantity which number
     * @param one of the one
     * @param other of the other
     */
    record Amount(Quantity quantity, long one, long other) implements Difference {}

    /**
     * A service that has least headroom with another count, or another floor.
     *
     * @param service which service
     * @param one of the one; empty if it never reached its floor, or does not exist
     * @param other of the other
     */
    record Headroom(ServiceKey service, Optional<Lowest> one, Optional<Lowest> other) implements Difference {}

    /** The numbers that are compared. */
    enum Quantity {
        /** Task-milliseconds from mark to start. */
        EXPOSURE_MILLIS,
        /** Notices sent. */
        NOTICES,
        /** Tasks that retirement stopped. */
        FORCED_STOPS,
        /** Standalone tasks whose work was lost. */
        LOST,
        /** Losses that nothing made good. */
        UNREPLACED,
        /** Forced stops outside working hours. */
        OUTSIDE_HOURS,
        /** Times under a floor. */
        BREACHES,
        /** How long they were, together. */
        BREACHED_MILLIS;

        /** This number of a future. */
        public long of(Future future) {
            Disruption disruption = future.measures().disruption();
            return switch (this) {
                case EXPOSURE_MILLIS -> future.measures().exposure().waitingMillis();
                case NOTICES -> Retirements.of(future).size();
                case FORCED_STOPS -> disruption.forcedStops();
                case LOST -> disruption.lost();
                case UNREPLACED -> disruption.unreplaced();
                case OUTSIDE_HOURS -> disruption.outsideHours();
                case BREACHES -> disruption.breaches();
                case BREACHED_MILLIS -> disruption.breachedMillis();
            };
        }
    }
}
