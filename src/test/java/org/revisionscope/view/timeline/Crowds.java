package org.revisionscope.view.timeline;

/** A story with crowds: a service of many tasks that crash now and then, and a job that starts so often that runs pile up. */
public final class Crowds {

    private static final String SCENARIO = """
            { "format": "revisionscope/1", "title": "crowds", "start": "2025-02-10T00:00:00Z",
              "end": "2025-03-20T00:00:00Z", "seed": 5, "catalogue": "aws-2025",
              "revisions": [ { "revision": "1.4.0-r1", "released": "2025-01-01T00:00:00Z" } ],
              "accounts": [ { "account": "111122223333", "regions": [ { "region": "eu-west-1", "waitPeriodDays": 7,
                "clusters": [ { "cluster": "production",
                  "services": [ { "service": "web", "created": "2025-02-12T00:00:00Z", "desiredCount": 230 } ],
                  "schedules": [ { "name": "import", "first": "2025-02-10T01:00:00Z", "every": "1h",
                    "length": "12d" } ] } ] } ] } ],
              "faults": { "meanInterval": "40m" },
              "decisions": [
                { "at": "2025-02-20T10:00:00Z", "do": "releaseRevision", "platformVersion": "1.4.0", "label": "r2" },
                { "at": "2025-02-21T10:00:00Z", "do": "markRevision", "revision": "1.4.0-r1", "reason": "patching" } ] }
            """;

    private Crowds() {}

    /** The story, run to its end. */
    public static Stories story() {
        return Stories.ofText(SCENARIO);
    }
}
