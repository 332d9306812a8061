package org.revisionscope.model.explain;

import java.util.Optional;
import java.util.stream.Stream;

import org.revisionscope.model.decision.AwsDecision;
import org.revisionscope.model.decision.CustomerDecision;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.ServiceSpec;
import org.revisionscope.model.history.Ids;
import org.revisionscope.model.scenario.Fleet;
import org.revisionscope.model.scenario.Scenario;

/**
 * The targets of a load balancer among which tasks of a service are.
 *
 * @param arn its identity, which is the simulator's own as the ids of tasks are
 */
public record TargetGroup(String arn) {

    /** AWS takes no longer names. */
    private static final int LONGEST_NAME = 32;

    /** That of a service; empty if it stands behind no load balancer. */
    public static Optional<TargetGroup> of(Scenario scenario, ServiceKey service) {
        Stream<ServiceSpec> created = scenario.decisions().stream().flatMap(timed -> switch (timed.decision()) {
            case CustomerDecision.CreateService create -> Stream.of(create.spec());
            case AwsDecision _,CustomerDecision _ -> Stream.empty();
        });
        return Stream.concat(scenario.fleet().services().stream().map(Fleet.ServiceSetup::spec), created)
                .filter(spec -> spec.key().equals(service)).findFirst()
                .filter(spec -> !spec.deregistrationDelay().isZero())
                .map(_ -> new TargetGroup(arn(scenario.seed(), service)));
    }

    private static String arn(long seed, ServiceKey service) {
        Place place = service.place();
        String name = service.name().substring(0, Math.min(LONGEST_NAME, service.name().length()));
        return "arn:" + place.region().partition() + ":elasticloadbalancing:" + place.region() + ":" + place.account()
                + ":targetgroup/" + name + "/" + Ids.targetGroup(seed, service);
    }
}
