package org.revisionscope.bench;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.revisionscope.format.scenario.ScenarioException;
import org.revisionscope.format.scenario.ScenarioReader;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.whatif.Run;

/**
 * A year of a fleet with a wanted number of bars: twenty services in five Regions, 27 revisions, each task replaced when
 * its revision is retired, and now and then a crash.
 */
final class BarRun {

    private static final int SERVICES = 20;
    private static final int REVISIONS = 27;
    private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");

    private final JournalView journal;

    private BarRun(JournalView journal) {
        this.journal = journal;
    }

    static BarRun of(int bars) {
        try {
            Run run = Run.of(ScenarioReader.read(scenario(bars / SERVICES / REVISIONS), "bench").scenario());
            while (!run.finished()) {
                run.extend(100_000);
            }
            return new BarRun(run.view());
        } catch (ScenarioException e) {
            throw new IllegalStateException(e);
        }
    }

    JournalView journal() {
        return journal;
    }

    int bars() {
        return journal.tasks();
    }

    /** The last instant of the run. */
    long end() {
        return journal.at(journal.rows() - 1);
    }

    /** An index of all of it, read anew. */
    Chronicle read() {
        Chronicle chronicle = new Chronicle();
        chronicle.catchUp(journal, Integer.MAX_VALUE);
        return chronicle;
    }

    private static String scenario(int desired) {
        StringBuilder decisions = new StringBuilder();
        for (int i = 2; i <= REVISIONS; i++) {
            Instant released = START.plus(14L * (i - 2) + 3, ChronoUnit.DAYS);
            decisions.append(i == 2 ? "" : ",").append("""
                    { "at": "%s", "do": "releaseRevision", "platformVersion": "1.4.0", "label": "r%d" },
                    { "at": "%s", "do": "markRevision", "revision": "1.4.0-r%d", "reason": "patching" }
                    """.formatted(released, i, released.plus(3, ChronoUnit.DAYS), i - 1));
        }
        return """
                { "format": "revisionscope/1", "title": "bars", "start": "%s", "end": "2026-01-01T00:00:00Z",
                  "seed": 1, "catalogue": "aws-2025",
                  "revisions": [ { "revision": "1.4.0-r1", "released": "2024-12-31T00:00:00Z" } ],
                  "accounts": [ { "account": "100000000001", "regions": [ {
                    "region": ["eu-west-1", "eu-central-1", "us-east-1", "us-west-2", "ap-northeast-1"],
                    "waitPeriodDays": 7,
                    "clusters": [ { "cluster": "production", "services": [
                      { "service": "web", "copies": 4, "desiredCount": %d } ] } ] } ] } ],
                  "faults": { "meanInterval": "2h" },
                  "decisions": [ %s ] }
                """.formatted(START, desired, decisions);
    }
}
