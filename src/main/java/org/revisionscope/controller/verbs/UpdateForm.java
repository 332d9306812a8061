package org.revisionscope.controller.verbs;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

import org.revisionscope.model.decision.CustomerDecision.UpdateService;
import org.revisionscope.model.event.ServiceEvent.Configuration;
import org.revisionscope.model.fleet.DeploymentConfiguration;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.ServiceSpec;
import org.revisionscope.model.scenario.Faults.LaunchFailures;
import org.revisionscope.view.Messages;

/**
 * The Update service card as it is filled in.
 *
 * @param service which one
 * @param before what the service asks for until now
 * @param counts the count and percentages as typed
 * @param deployment what makes a new deployment
 * @param failures when launches of it fail, as typed
 */
record UpdateForm(ServiceKey service, Configuration before, Counts counts, Deploy deployment, Failures failures) {

    /**
     * The count and percentages, as typed.
     *
     * @param desired the desired count
     * @param minimum minimumHealthyPercent
     * @param maximum maximumPercent
     */
    record Counts(String desired, String minimum, String maximum) {}

    /**
     * What makes a new deployment.
     *
     * @param version the platform version that is chosen
     * @param force whether one is made even without a change
     */
    record Deploy(PlatformVersionChoice version, boolean force) {}

    /**
     * From when to when launches fail, as typed; both blank for never.
     *
     * @param from the first instant
     * @param to the first instant after
     */
    record Failures(String from, String to) {

        /** Launches work. */
        static final Failures NONE = new Failures("", "");
    }

    /**
     * What the card decides.
     *
     * @param update what is changed; empty if only launch failures are
     * @param failures when launches fail; empty if that is not asked for
     */
    record Change(Optional<UpdateService> update, Optional<LaunchFailures> failures) {}

    Filled<Change> read(Messages messages) {
        Reading reading = new Reading(messages);
        OptionalInt desired = reading.whole(CardField.DESIRED_COUNT, counts.desired(), 0,
                ServiceSpec.MAX_DESIRED_COUNT);
        OptionalInt minimum = reading.whole(CardField.MINIMUM_HEALTHY_PERCENT, counts.minimum(), 0, 100);
        OptionalInt maximum = reading.whole(CardField.MAXIMUM_PERCENT, counts.maximum(), 100,
                DeploymentConfiguration.MAXIMUM_PERCENT_LIMIT);
        Optional<LaunchFailures> failing = readFailures(reading, messages);
        UpdateService update = new UpdateService(service, changed(desired, before.desiredCount()),
                changed(minimum, before.deployment().minimumHealthyPercent()),
                changed(maximum, before.deployment().maximumPercent()),
                Optional.of(deployment.version()).filter(version -> !version.equals(before.platformVersion())),
                deployment.force());
        boolean nothing = update.equals(UpdateService.of(service));
        if (nothing && failing.isEmpty() && reading.allFits()) {
            reading.wrong(CardField.TARGET, messages.get("verbs.wrong.nothing"));
        }
        return reading.result(() -> new Change(nothing ? Optional.empty() : Optional.of(update), failing));
    }

    private Optional<LaunchFailures> readFailures(Reading reading, Messages messages) {
        Optional<Instant> from = reading.instant(CardField.FAILS_FROM, failures.from());
        Optional<Instant> to = reading.instant(CardField.FAILS_TO, failures.to());
        if (from.isPresent() && failures.to().isBlank()) {
            reading.wrong(CardField.FAILS_TO, messages.get("verbs.wrong.failures.to"));
        }
        if (to.isPresent() && failures.from().isBlank()) {
            reading.wrong(CardField.FAILS_FROM, messages.get("verbs.wrong.failures.from"));
        }
        return from.flatMap(first -> to.flatMap(last -> reading.checked(CardField.FAILS_TO,
                () -> new LaunchFailures(service, first, last, LaunchFailures.DEFAULT_REASON))));
    }

    private static OptionalInt changed(OptionalInt value, int before) {
        return value.isPresent() && value.getAsInt() == before ? OptionalInt.empty() : value;
    }
}
