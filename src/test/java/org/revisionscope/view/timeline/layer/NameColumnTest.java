package org.revisionscope.view.timeline.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.AdvanceWidths;
import org.revisionscope.view.draw.Lettering;
import org.revisionscope.view.draw.RecordingSurface;
import org.revisionscope.view.timeline.Stories;
import org.revisionscope.view.timeline.TimelineDrawing;
import org.revisionscope.view.timeline.outline.Metrics;
import org.revisionscope.view.timeline.sight.TimelineContent;

/** The column of names is as wide as its names, within limits. */
class NameColumnTest {

    private static final String LONG = "a-service-with-quite-a-name";

    @Test
    void shortNamesNeedNoMoreThanTheLeast() {
        assertEquals(Metrics.HEADER_WIDTH,
                new NameColumn().of(Stories.threeServicesMarked().behindCurtain("2025-02-22T00:00:00Z"), 1_228));
    }

    @Test
    void aLongNameStandsWhole() {
        double wide = new NameColumn().of(longNames(), 1_228);
        assertTrue(wide >= HeadingLayer.OWNER_X + AdvanceWidths.of(LONG, Lettering.LABEL) && wide < 240, "" + wide);
    }

    @Test
    void timeKeepsMostOfANarrowControl() {
        assertEquals(Metrics.HEADER_WIDTH, new NameColumn().of(longNames(), 360));
        assertEquals(180, new NameColumn().of(longNames(), 500));
    }

    @Test
    void aPictureHasTheSameColumn() {
        TimelineDrawing drawing = TimelineDrawing.of(longNames(), Messages.load());
        RecordingSurface drawn = new RecordingSurface();
        drawing.paint(drawn, 1_228, 700);
        assertTrue(drawn.said().contains(LONG), drawn.said().toString());
    }

    private static TimelineContent longNames() {
        return Stories.ofText("""
                { "format": "revisionscope/1", "title": "names", "start": "2025-02-10T00:00:00Z",
                  "end": "2025-03-10T00:00:00Z", "seed": 1, "catalogue": "aws-2025",
                  "revisions": [ { "revision": "1.4.0-r1", "released": "2025-01-01T00:00:00Z" } ],
                  "accounts": [ { "account": "111122223333", "regions": [ { "region": "ap-northeast-1", "clusters": [ {
                    "cluster": "production", "services": [
                      { "service": "%s", "created": "2025-02-12T00:00:00Z", "desiredCount": 2 } ] } ] } ] } ] }
                """.formatted(LONG)).behindCurtain("2025-02-20T00:00:00Z");
    }
}
