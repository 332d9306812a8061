package org.revisionscope.controller.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.revisionscope.format.scenario.ScenarioException;
import org.revisionscope.format.scenario.ScenarioReader;
import org.revisionscope.model.decision.CustomerDecision.UpdateService;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.whatif.Run;

class PrecedentTest {

    /** Crashes enough that parts of the run are worth keeping copies of. */
    private static final String SCENARIO = """
            { "format": "revisionscope/1", "title": "long", "start": "2025-01-01T00:00:00Z",
              "end": "2025-03-01T00:00:00Z", "seed": 1, "catalogue": "aws-2025",
              "revisions": [ { "revision": "1.4.0-r1", "released": "2024-12-31T00:00:00Z" } ],
              "accounts": [ { "account": "111122223333", "regions": [ { "region": "eu-west-1", "waitPeriodDays": 7,
                "clusters": [ { "cluster": "production", "services": [
                  { "service": "web", "desiredCount": 50 } ] } ] } ] } ],
              "faults": { "meanInterval": "3m" } }
            """;

    private static Run run() throws ScenarioException {
        Run run = Run.of(ScenarioReader.read(SCENARIO, "test").scenario());
        while (run.extend(1_000)) {
            // a part at a time, so that copies are kept on the way
        }
        return run;
    }

    private static Run resized(Run run, String when) {
        UpdateService more = UpdateService.of(run.scenario().fleet().services().getFirst().spec().key())
                .withDesiredCount(60);
        return run.with(List.of(new TimedDecision(Instant.parse(when), more)));
    }

    private static Chronicle read(JournalView view) {
        Chronicle chronicle = new Chronicle();
        chronicle.catchUp(view, Integer.MAX_VALUE);
        return chronicle;
    }

    @Test
    void aLateDecisionTakesOverWhatWasReadBeforeIt() throws ScenarioException {
        Run run = run();
        Precedent precedent = new Precedent();
        assertEquals(0, precedent.begin(run.view()).rows());
        precedent.keep(read(run.view()));
        JournalView late = resized(run, "2025-02-27T00:00:00Z").view();
        int taken = precedent.begin(late).rows();
        assertTrue(taken > late.rows() - 2_048, taken + " of " + late.rows());
        precedent.keepFor(late);
        assertEquals(taken, precedent.begin(late).rows(), "they have most in common");
    }

    @Test
    void whatHasLittleInCommonWithTheStoryIsForgotten() throws ScenarioException {
        Run run = run();
        Precedent precedent = new Precedent();
        precedent.keep(read(run.view()));
        JournalView early = resized(run, "2025-01-10T00:00:00Z").view();
        precedent.keepFor(early);
        assertEquals(0, precedent.begin(run.view()).rows());
        precedent.keep(read(run.view()));
        precedent.forget();
        assertEquals(0, precedent.begin(run.view()).rows());
    }
}
