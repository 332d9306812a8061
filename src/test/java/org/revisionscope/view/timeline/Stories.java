package org.revisionscope.view.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.format.scenario.ScenarioException;
import org.revisionscope.format.scenario.ScenarioReader;
import org.revisionscope.model.decision.AwsDecision;
import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.whatif.Run;
import org.revisionscope.view.timeline.sight.Foresight;
import org.revisionscope.view.timeline.sight.TimelineContent;

/** Bundled scenarios, run to their ends, as contents of a timeline. */
public final class Stories {

    private final Run run;
    private final Chronicle chronicle;

    /** The story of a run. */
    public Stories(Run run) {
        this.run = run;
        chronicle = read(run);
    }

    /** A bundled scenario as it is. */
    public static Stories of(String name) {
        return new Stories(Run.of(BundledScenarios.open(name).scenario()));
    }

    /** A bundled scenario with one more decision. */
    public static Stories of(String name, String at, Decision decision) {
        Scenario scenario = BundledScenarios.open(name).scenario();
        List<TimedDecision> decisions = new ArrayList<>(scenario.decisions());
        decisions.add(new TimedDecision(Instant.parse(at), decision));
        return new Stories(Run.of(scenario).with(decisions));
    }

    /** A scenario that is written out. */
    public static Stories ofText(String text) {
        try {
            return new Stories(Run.of(ScenarioReader.read(text, "test").scenario()));
        } catch (ScenarioException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Three services and an orphan, with r6 marked on Friday 21 February at 18:00. */
    public static Stories threeServicesMarked() {
        return of("three-services-one-orphan", "2025-02-21T18:00:00Z",
                new AwsDecision.MarkRevision(RevisionId.parse("1.4.0-r6"), "kernel vulnerability", false));
    }

    /** What is shown at an instant, with the future if nobody acts. */
    public TimelineContent at(String instant) {
        long clock = Instant.parse(instant).toEpochMilli();
        return new TimelineContent(chronicle, Optional.of(read(run.announced(clock, () -> false).orElseThrow())), clock,
                clock,
                Foresight.ANNOUNCED);
    }

    /** What is shown at an instant behind the curtain. */
    public TimelineContent behindCurtain(String instant) {
        long clock = Instant.parse(instant).toEpochMilli();
        return new TimelineContent(chronicle, Optional.empty(), clock, clock, Foresight.CURTAIN);
    }

    /** The chronicle of the whole run. */
    public Chronicle chronicle() {
        return chronicle;
    }

    private static Chronicle read(Run run) {
        while (!run.finished()) {
            run.extend(100_000);
        }
        return read(run.view());
    }

    /** The chronicle of a journal. */
    public static Chronicle read(JournalView view) {
        Chronicle chronicle = new Chronicle();
        chronicle.catchUp(view, Integer.MAX_VALUE);
        return chronicle;
    }
}
