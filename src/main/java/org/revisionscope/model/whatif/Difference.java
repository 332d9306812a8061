package org.revisionscope.model.whatif;

import java.util.List;
import java.util.Optional;

import org.revisionscope.model.event.NoticeEvent.NoticeSent;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;

/** One thing in which futures differ; its lists have an element for each future, in their order. */
public sealed interface Difference {

    /**
     * A retirement that is announced otherwise, or in some of them only.
     *
     * @param place where
     * @param revision of which revision
     * @param notices the notice; empty where none is sent
     */
    record Retirement(Place place, RevisionId revision, List<Optional<NoticeSent>> notices) implements Difference {

        /** Takes a copy of the list. */
        public Retirement {
            notices = List.copyOf(notices);
        }
    }

    /**
     * A number that is another one.
     *
     * @param quantity which number
     * @param amounts how much
     */
    record Amount(Quantity quantity, List<Long> amounts) implements Difference {

        /** Takes a copy of the list. */
        public Amount {
            amounts = List.copyOf(amounts);
        }
    }

    /**
     * A service that has least headroom with another count, or another floor.
     *
     * @param service which service
     * @param lowest where it has least; empty where it never reached its floor, or does not exist
     */
    record Headroom(ServiceKey service, List<Optional<Lowest>> lowest) implements Difference {

        /** Takes a copy of the list. */
        public Headroom {
            lowest = List.copyOf(lowest);
        }
    }

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
