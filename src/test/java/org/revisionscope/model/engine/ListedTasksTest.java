package org.revisionscope.model.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.revisionscope.model.event.ServiceEvent;
import org.revisionscope.model.event.TaskEvent;
import org.revisionscope.model.fleet.DeploymentConfiguration;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.fleet.ServiceSpec;
import org.revisionscope.model.scenario.Fleet;
import org.revisionscope.model.scenario.Scenario;

/** SVC-12: tasks listed under a service launch at their instants, and its scheduler waits for the start. */
class ListedTasksTest {

    private static final Instant LISTED = Instant.parse("2025-02-20T00:00:00Z");

    @Test
    @DisplayName("a surplus of listed tasks stays until the start, and only then is the deployment complete")
    void surplus() {
        Log log = Log.of(withListed(1, 3));
        assertEquals(3, log.liveOf(Fx1.WEB).at(Fx1.NOW.minusMillis(1)));
        assertEquals(1, log.liveOf(Fx1.WEB).at(Fx1.NOW));
        assertEquals(List.of(Fx1.NOW), log.times(ServiceEvent.DeploymentCompleted.class, _ -> true));
        assertEquals(List.of(Fx1.NOW), log.times(ServiceEvent.SteadyState.class, _ -> true));
    }

    @Test
    @DisplayName("a lack of listed tasks is made up at the start")
    void lack() {
        Log log = Log.of(withListed(3, 1));
        assertEquals(List.of(LISTED, Fx1.NOW, Fx1.NOW), log.times(TaskEvent.TaskLaunched.class, _ -> true));
    }

    private static Scenario withListed(int desired, int listed) {
        Scenario fx1 = Fx1.history().scenario();
        ServiceSpec web = new ServiceSpec(Fx1.WEB, desired, DeploymentConfiguration.DEFAULT,
                new PlatformVersionChoice.Exactly(Fx1.V1_4), Duration.ZERO);
        List<Fleet.ListedTask> tasks = Collections.nCopies(listed,
                new Fleet.ListedTask(LISTED, Optional.empty()));
        Fleet fleet = new Fleet(fx1.fleet().places(), List.of(new Fleet.ServiceSetup(LISTED, web, tasks)), List.of(),
                List.of());
        return new Scenario(fx1.about(), fx1.span(), fx1.seed(), fx1.settings(), fx1.platform(), fleet, fx1.faults(),
                List.of());
    }
}
