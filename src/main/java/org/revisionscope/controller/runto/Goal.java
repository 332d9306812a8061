package org.revisionscope.controller.runto;

import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.history.HeadlineKind;

/** Where the clock is to run to. */
sealed interface Goal {

    /**
     * An instant.
     *
     * @param instant in milliseconds since the epoch
     */
    record At(long instant) implements Goal {}

    /**
     * The next event of a kind.
     *
     * @param kind which
     */
    record Next(HeadlineKind kind) implements Goal {}

    /**
     * When a service has fewer healthy tasks than it should.
     *
     * @param service which
     */
    record BelowFloor(ServiceKey service) implements Goal {}

    /**
     * When a service has fewer healthy tasks than a number.
     *
     * @param service which
     * @param count so many are enough
     */
    record HealthyUnder(ServiceKey service, int count) implements Goal {}
}
