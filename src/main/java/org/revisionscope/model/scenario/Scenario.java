package org.revisionscope.model.scenario;

import java.util.List;

import org.revisionscope.model.decision.TimedDecision;

/**
 * Everything that a run is a function of. The same scenario gives the same event log, byte for byte (T-3).
 *
 * @param about what it is called, and what its author says of it
 * @param span when the clock opens and when the run ends
 * @param seed what every named random stream and every id is drawn from
 * @param settings durations and the readings of rules that the sources leave open
 * @param platform the platform versions and revisions that AWS releases
 * @param fleet what customers run
 * @param faults what just happens
 * @param decisions what people do, in list order within an instant
 */
public record Scenario(About about, Span span, long seed, Settings settings, Platform platform, Fleet fleet,
        Faults faults, List<TimedDecision> decisions) {

    /** Takes a copy of the list. */
    public Scenario {
        decisions = List.copyOf(decisions);
    }

    /** The same scenario under another title. */
    public Scenario titled(String title) {
        return new Scenario(new About(title, about.notes), span, seed, settings, platform, fleet, faults, decisions);
    }

    /** The same scenario with other decisions. */
    public Scenario withDecisions(List<TimedDecision> others) {
        return new Scenario(about, span, seed, settings, platform, fleet, faults, others);
    }

    /** The same scenario with other faults. */
    public Scenario withFaults(Faults others) {
        return new Scenario(about, span, seed, settings, platform, fleet, others, decisions);
    }

    /** The same scenario with another platform. */
    public Scenario withPlatform(Platform other) {
        return new Scenario(about, span, seed, settings, other, fleet, faults, decisions);
    }

    /** The same scenario with another fleet. */
    public Scenario withFleet(Fleet other) {
        return new Scenario(about, span, seed, settings, platform, other, faults, decisions);
    }

    /** The same scenario with another seed. */
    public Scenario withSeed(long other) {
        return new Scenario(about, span, other, settings, platform, fleet, faults, decisions);
    }

    /** The same scenario with other settings. */
    public Scenario withSettings(Settings others) {
        return new Scenario(about, span, seed, others, platform, fleet, faults, decisions);
    }

    /**
     * What a scenario is called.
     *
     * @param title one line
     * @param notes whatever its author wants to say; may be empty
     */
    public record About(String title, String notes) {}
}
