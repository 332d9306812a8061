package org.revisionscope.format.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.revisionscope.format.inbox.FoundService.Balancing;
import org.revisionscope.model.fleet.DeploymentConfiguration;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.fleet.ServiceKey;

/**
 * A service of an imported fleet.
 *
 * @param key what it is
 * @param desiredCount how many tasks it wants
 * @param configuration how far it may fall short of or exceed that
 * @param asked the platform version that it asks for
 * @param version what that was when it was created
 * @param created when its current deployment began
 * @param tasks those that are known, or known to be missing in the output; none if all started with it
 * @param balancing whether it stands behind a load balancer
 */
record ImportedService(ServiceKey key, int desiredCount, DeploymentConfiguration configuration,
        PlatformVersionChoice asked, PlatformVersion version, Instant created, List<Member> tasks,
        Balancing balancing) {

    ImportedService {
        tasks = List.copyOf(tasks);
    }

    /**
     * A task of a service.
     *
     * @param launched when it was launched
     * @param name what it is called; empty for one that is not told
     */
    record Member(Instant launched, Optional<String> name) {}

    /** The first launch. */
    Instant first() {
        return tasks.stream().map(Member::launched).min(Instant::compareTo).orElse(created);
    }
}
