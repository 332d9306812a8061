package org.revisionscope.format.inbox;

import java.time.Instant;
import java.util.Optional;

import org.revisionscope.model.fleet.DeploymentConfiguration;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.ServiceKey;

/**
 * A service as {@code describe-services} tells of it.
 *
 * @param key what it is
 * @param fit whether it takes part
 * @param desiredCount how many tasks it wants
 * @param configuration how far it may fall short of or exceed that
 * @param asked the platform version that it asks for; empty for {@code LATEST}
 * @param resolved what that was when its deployment began, if it is told
 * @param deployedAt when its current deployment began
 * @param changedAt the latest instant that is told of it
 * @param balancing whether it stands behind a load balancer
 * @param controller what deploys it
 */
public record FoundService(ServiceKey key, Fit fit, int desiredCount, DeploymentConfiguration configuration,
        Optional<PlatformVersion> asked, Optional<PlatformVersion> resolved, Optional<Instant> deployedAt,
        Optional<Instant> changedAt, Balancing balancing, Controller controller) {

    /** Whether a service stands behind a load balancer. */
    public enum Balancing {
        /** It does. */
        BALANCED,
        /** It does not. */
        PLAIN
    }

    /** What deploys a service. */
    public enum Controller {
        /** ECS's own rolling update. */
        ECS,
        /** CodeDeploy, or somebody else. */
        OTHER
    }
}
