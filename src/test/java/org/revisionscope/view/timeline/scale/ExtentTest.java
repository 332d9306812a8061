package org.revisionscope.view.timeline.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.revisionscope.view.timeline.Stories;
import org.revisionscope.view.timeline.sight.Sight;

class ExtentTest {

    private static final Stories STORY = Stories.ofText("""
            { "format": "revisionscope/1", "title": "Now", "start": "2025-02-10T00:00:00Z", "catalogue": "aws-2025",
              "revisions": [ { "revision": "1.4.0-r1", "released": "2025-01-01T00:00:00Z" } ],
              "accounts": [ { "account": "111122223333", "regions": [ { "region": "eu-west-1", "clusters": [ {
                "cluster": "production", "services": [ { "service": "web", "created": "2025-02-10T00:00:00Z",
                  "desiredCount": 2 } ] } ] } ] } ] }
            """);

    private static Duration all(String clock) {
        Extent all = Extent.ofAll(new Sight(STORY.behindCurtain(clock)));
        return Duration.ofMillis(all.to() - all.from());
    }

    @Test
    void allOfWhatHasJustBegunIsADay() {
        assertEquals(Duration.ofDays(1), all("2025-02-10T00:00:00Z"));
        assertEquals(Duration.ofMinutes(3), all("2025-02-10T00:03:00Z"));
    }
}
