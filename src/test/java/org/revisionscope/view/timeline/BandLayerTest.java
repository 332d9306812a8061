package org.revisionscope.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.RecordingSurface;
import org.revisionscope.view.draw.Role;

class BandLayerTest {

    @Test
    void twoHundredTasksAreBars() {
        Drawings drawings = drawings(200);
        assertEquals(200, bars(drawings));
        assertTrue(drawings.only(new BandLayer(drawings.messages())).operations().isEmpty());
    }

    @Test
    void oneMoreIsABandWithItsCount() {
        Drawings drawings = drawings(201);
        assertEquals(0, bars(drawings));
        RecordingSurface band = drawings.only(new BandLayer(drawings.messages()));
        assertEquals(List.of("201 tasks"), band.said());
        List<Double> corners = band.shaped(Role.NEWEST).getFirst().corners();
        assertEquals(drawings.x("2025-02-20T00:00:00Z"), corners.get(corners.size() - 4), "it ends at the clock");
    }

    private static long bars(Drawings drawings) {
        return drawings.only(new TaskLayer(drawings.messages())).filled(Role.NEWEST).stream()
                .filter(filled -> filled.fill().pattern() == Fill.Pattern.SOLID).count();
    }

    private static Drawings drawings(int tasks) {
        return Drawings.of(Stories.ofText(crowd(tasks)).behindCurtain("2025-02-20T00:00:00Z"),
                "2025-02-10T00:00:00Z");
    }

    private static String crowd(int tasks) {
        return """
                { "format": "revisionscope/1", "title": "crowd", "start": "2025-02-10T00:00:00Z",
                  "end": "2025-03-10T00:00:00Z", "seed": 1, "catalogue": "aws-2025",
                  "revisions": [ { "revision": "1.4.0-r1", "released": "2025-01-01T00:00:00Z" } ],
                  "accounts": [ { "account": "111122223333", "regions": [ { "region": "eu-west-1", "clusters": [ {
                    "cluster": "production", "services": [
                      { "service": "web", "created": "2025-02-12T00:00:00Z", "desiredCount": %d } ] } ] } ] } ] }
                """.formatted(tasks);
    }
}
