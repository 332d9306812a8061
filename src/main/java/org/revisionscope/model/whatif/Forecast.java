package org.revisionscope.model.whatif;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.revisionscope.model.decision.AwsDecision.MarkRevision;
import org.revisionscope.model.event.NoticeEvent.NoticeSent;
import org.revisionscope.model.fleet.ServiceKey;

/**
 * What a mark will bring if nobody acts after it, computed by running a throw-away copy. When it is committed and played
 * without further action, every number comes true.
 *
 * @param mark the decision that is only tried
 * @param window from the mark until the revision is retired and its last task gone, or to the end of the run
 * @param refusal why the decision would be refused; nothing else is then foretold
 * @param services the services with tasks on the revision, in order
 * @param standalone how many standalone tasks are on it
 * @param notices the notices, in the order in which they are sent; each names its place and start
 * @param lost how many standalone tasks will stop with nothing to take over their work
 */
public record Forecast(MarkRevision mark, Window window, Optional<String> refusal, List<OfService> services,
        int standalone, List<NoticeSent> notices, int lost) {

    /** Takes copies of the lists. */
    public Forecast {
        services = List.copyOf(services);
        notices = List.copyOf(notices);
    }

    /**
     * A service with tasks on the revision.
     *
     * @param service which one
     * @param tasks how many of its tasks are on the revision at the mark
     * @param lowest where it will have least headroom; empty if it never reaches its floor
     * @param breaches the times under its floor that begin after the mark
     */
    public record OfService(ServiceKey service, int tasks, Optional<Lowest> lowest, List<FloorBreach> breaches) {

        /** Takes a copy of the list. */
        public OfService {
            breaches = List.copyOf(breaches);
        }
    }

    /**
     * Forecasts a mark.
     *
     * @param run what has happened and is to come; it is not changed, and must not be extended meanwhile
     * @param at when the mark would be decided
     * @param later which of the run's later decisions still come
     * @param cancelled asked now and then; from when on nobody wants the answer
     * @return the forecast; empty if it was cancelled
     */
    public static Optional<Forecast> of(Run run, Instant at, MarkRevision mark, Later later,
            BooleanSupplier cancelled) {
        return Foreseen.of(run, at, mark, Optional.empty(), later, cancelled)
                .map(foreseen -> foreseen.promise().forecast());
    }

    /** How many tasks are on the revision at the mark. */
    public int tasks() {
        return standalone + services.stream().mapToInt(OfService::tasks).sum();
    }
}
