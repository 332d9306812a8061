package org.revisionscope.model.explain;

import java.util.Optional;

import org.revisionscope.model.scenario.Retries;
import org.revisionscope.model.scenario.Scenario;

/** Says of a scenario that its run would never be over. */
public final class NoEnd {

    private NoEnd() {}

    /** What is decided too much in a scenario without an end; empty if its run is over some day. */
    public static Optional<String> why(Scenario scenario) {
        return scenario.span().end().isEmpty() && Retries.areEndless(scenario)
                ? Optional.of(
                        "Its tasks would fail to start for ever once its platform version is deprecated, or while its"
                                + " VPC misses an endpoint (PV-7, PV-8), and this scenario has no end. Give it one under Edit"
                                + " fleet first, or choose another platform version.")
                : Optional.empty();
    }
}
