package org.revisionscope.bench;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.revisionscope.format.scenario.ScenarioException;
import org.revisionscope.format.scenario.ScenarioReader;
import org.revisionscope.model.decision.CustomerDecision.UpdateService;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.whatif.Run;

/** A fleet with a wanted number of tasks at once: a hundred services in five Regions, whose revision is marked. */
final class CellRun {

    /** Just before the mark. */
    static final long BEFORE = Instant.parse("2025-01-02T23:59:59Z").toEpochMilli();
    /** Just after the mark. */
    static final long AFTER = Instant.parse("2025-01-03T00:00:01Z").toEpochMilli();

    private static final int SERVICES = 100;
    private static final String SCENARIO = """
            { "format": "revisionscope/1", "title": "cells", "start": "2025-01-01T00:00:00Z",
              "end": "2025-01-04T00:00:00Z", "seed": 1, "catalogue": "aws-2025",
              "revisions": [ { "revision": "1.4.0-r1", "released": "2024-12-31T00:00:00Z" } ],
              "accounts": [ { "account": "100000000001", "regions": [ {
                "region": ["eu-west-1", "eu-central-1", "us-east-1", "us-west-2", "ap-northeast-1"],
                "waitPeriodDays": 7,
                "clusters": [ { "cluster": "production", "services": [
                  { "service": "web", "copies": 20, "desiredCount": 1 } ] } ] } ] } ],
              "decisions": [
                { "at": "2025-01-02T00:00:00Z", "do": "releaseRevision", "platformVersion": "1.4.0", "label": "r2" },
                { "at": "2025-01-03T00:00:00Z", "do": "markRevision", "revision": "1.4.0-r1", "reason": "patching" } ] }
            """;

    private CellRun() {
    }

    /** The index of such a run. A file may not ask for so many tasks; services that are there may be updated to them. */
    static Chronicle of(int tasks) {
        try {
            Scenario scenario = ScenarioReader.read(SCENARIO, "bench").scenario();
            Run small = finished(Run.of(scenario));
            List<TimedDecision> decisions = new ArrayList<>(scenario.decisions());
            for (int i = 0; i < small.view().owners(); i++) {
                if (small.view().owner(i) instanceof Owner.OfService(ServiceKey service)) {
                    decisions.add(new TimedDecision(Instant.ofEpochMilli(BEFORE).minus(12, ChronoUnit.HOURS),
                            UpdateService.of(service).withDesiredCount(tasks / SERVICES)));
                }
            }
            Chronicle chronicle = new Chronicle();
            chronicle.catchUp(finished(small.with(decisions)).view(), Integer.MAX_VALUE);
            return chronicle;
        } catch (ScenarioException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Run finished(Run run) {
        while (!run.finished()) {
            run.extend(100_000);
        }
        return run;
    }
}
