package org.revisionscope.controller.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.OptionalInt;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.view.timeline.Stories;

/** Whose tasks move in a scene in which several owners have a part. */
class FeaturedOwnerTest {

    private static final long START = Instant.parse("2025-02-28T18:00:00Z").toEpochMilli();
    private static final String AMPLE = service("ample", 9, "\"minimumHealthyPercent\": 50");
    private static final String TIGHT = service("tight", 3, "\"minimumHealthyPercent\": 100");
    private static final String TIGHT_AND_LARGE = service("tight-and-large", 6, "\"minimumHealthyPercent\": 100");
    private static final String UNDER_ITS_FLOOR =
            service("under", 2, "\"minimumHealthyPercent\": 90, \"maximumPercent\": 110");
    private static final String ORPHAN = """
            { "name": "etl", "launched": "2025-02-01T02:00:00Z" }""";

    private static String service(String name, int desired, String percents) {
        return """
                { "service": "%s", "created": "2025-01-20T09:00:00Z", "desiredCount": %d, %s }"""
                .formatted(name, desired, percents);
    }

    private static Chronicle retired(String tasks, String... services) {
        return Stories.ofText("""
                { "format": "revisionscope/1", "title": "test", "start": "2025-02-21T17:00:00Z",
                  "end": "2025-03-10T00:00:00Z", "catalogue": "aws-2025",
                  "assumptions": { "whenBlocked": "stopOneFirst" },
                  "revisions": [{ "revision": "1.4.0-r6", "released": "2025-01-10T00:00:00Z" },
                                { "revision": "1.4.0-r7", "released": "2025-02-10T00:00:00Z" }],
                  "accounts": [{ "account": "111122223333", "regions": [{ "region": "eu-west-1",
                    "waitPeriodDays": 7, "clusters": [{ "cluster": "production",
                      "services": [%s], "tasks": [%s] }] }] }],
                  "decisions": [{ "at": "2025-02-21T18:00:00Z", "do": "markRevision", "revision": "1.4.0-r6",
                    "reason": "kernel vulnerability" }] }"""
                .formatted(String.join(", ", services), tasks)).chronicle();
    }

    private static String featured(Chronicle run) {
        return name(run, FeaturedOwner.of(scene(), run));
    }

    private static String moving(Chronicle run) {
        return name(run, FeaturedOwner.moving(scene(), run));
    }

    private static Scene scene() {
        return new Scene(START, START + 180_000, START + 180_000, Set.of(SceneKind.START));
    }

    private static String name(Chronicle run, OptionalInt owner) {
        return run.view().owner(owner.orElseThrow()).name();
    }

    @Test
    void aLostTaskComesBeforeABreachAndABreachBeforeTheLeastHeadroom() {
        Chronicle all = retired(ORPHAN, AMPLE, TIGHT, TIGHT_AND_LARGE, UNDER_ITS_FLOOR);
        assertEquals("etl", featured(all));
        assertEquals("under", featured(retired("", AMPLE, TIGHT, TIGHT_AND_LARGE, UNDER_ITS_FLOOR)));
        assertEquals("tight-and-large", featured(retired("", AMPLE, TIGHT, TIGHT_AND_LARGE)));
        assertEquals("tight", featured(retired("", AMPLE, TIGHT)));
    }

    @Test
    void besideALostTaskWhoeverWouldBeFeaturedWithoutItMoves() {
        assertEquals("under", moving(retired(ORPHAN, AMPLE, TIGHT, TIGHT_AND_LARGE, UNDER_ITS_FLOOR)));
        assertEquals("tight-and-large", moving(retired(ORPHAN, AMPLE, TIGHT, TIGHT_AND_LARGE)));
        assertEquals("etl", moving(retired(ORPHAN)));
    }
}
