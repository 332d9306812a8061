package org.revisionscope.view.fleet;

import java.util.Optional;

import org.revisionscope.model.fleet.NoticeId;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.WaitPeriod;

/** What stands on the lines of the fleet tree, as of the clock. */
public interface FleetFacts {

    /** The wait period of a place. */
    PlaceFacts place(Place place);

    /** How a service is. */
    ServiceFacts service(ServiceKey service);

    /** How a standalone task is, by its number. */
    JobFacts job(int task);

    /**
     * A place.
     *
     * @param waitPeriod its setting
     * @param countdown the latest notice that counts down, which a change of the setting does not move
     * @param longestRegion how many letters the longest name of a Region in the fleet has
     */
    record PlaceFacts(WaitPeriod waitPeriod, Optional<Countdown> countdown, int longestRegion) {}

    /**
     * A notice that counts down.
     *
     * @param notice which one
     * @param startsAt when retirement starts, in milliseconds since the epoch
     */
    record Countdown(NoticeId notice, long startsAt) {}

    /**
     * A service.
     *
     * @param healthy how many of its tasks are healthy
     * @param desired how many should run
     * @param lower the floor
     */
    record ServiceFacts(int healthy, int desired, int lower) {

        /** Whether the floor is broken. */
        public boolean isBelowFloor() {
            return healthy < lower;
        }
    }

    /**
     * A standalone task.
     *
     * @param name its readable name, or a short form of its ARN
     * @param revision the label of what it runs on
     * @param standing how it stands
     */
    record JobFacts(String name, String revision, Standing standing) {}

    /** What retirement has to do with a task. */
    enum Standing {
        /** It runs on a revision that is not marked. */
        RUNS,
        /** It runs on a marked revision, and nothing will replace it. */
        AT_RISK,
        /** Retirement is stopping it. */
        STOPPING,
        /** Retirement stopped it, and nothing took over its work. */
        LOST
    }
}
