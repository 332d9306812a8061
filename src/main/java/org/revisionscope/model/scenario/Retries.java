package org.revisionscope.model.scenario;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.revisionscope.model.decision.CustomerDecision.CreateService;
import org.revisionscope.model.decision.CustomerDecision.UpdateService;
import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.fleet.MigrationCheck;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.fleet.ServiceSpec;

/** Finds services that could try for ever to start tasks, so that a run without an end would never be over. */
public final class Retries {

    private Retries() {}

    /**
     * Whether launches of some service can fail for ever: its platform version is deprecated some day (PV-7), or its VPC
     * misses what 1.4.0 needs (PV-8).
     */
    public static boolean areEndless(Scenario scenario) {
        Set<PlatformVersionChoice> ending = scenario.platform().catalogue().versions().stream()
                .filter(version -> version.ending().deprecated().isPresent())
                .map(version -> new PlatformVersionChoice.Exactly(version.version())).collect(Collectors.toSet());
        return specs(scenario).anyMatch(spec -> ending.contains(spec.platformVersion())
                || MigrationCheck.isMissedBy(spec.network())) || updates(scenario).anyMatch(ending::contains);
    }

    private static Stream<ServiceSpec> specs(Scenario scenario) {
        return Stream.concat(scenario.fleet().services().stream().map(Fleet.ServiceSetup::spec),
                decisions(scenario, CreateService.class).map(CreateService::spec));
    }

    private static Stream<PlatformVersionChoice> updates(Scenario scenario) {
        return decisions(scenario, UpdateService.class).flatMap(update -> update.platformVersion().stream());
    }

    private static <D extends Decision> Stream<D> decisions(Scenario scenario, Class<D> kind) {
        return scenario.decisions().stream().map(TimedDecision::decision).filter(kind::isInstance).map(kind::cast);
    }
}
