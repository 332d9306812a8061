package org.revisionscope.view.timeline.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Lettering;
import org.revisionscope.view.draw.RecordingSurface;
import org.revisionscope.view.draw.RecordingSurface.Filled;
import org.revisionscope.view.draw.RecordingSurface.Lined;
import org.revisionscope.view.draw.RecordingSurface.Said;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.timeline.Drawings;
import org.revisionscope.view.timeline.Stories;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.Pointing;
import org.revisionscope.view.timeline.outline.Row;

/** The names left of the lanes. */
class HeadingLayerTest {

    private final Stories story = Stories.threeServicesMarked();

    @Test
    void saysVersionRevisionsPlacesAndOwnersFromTheTop() {
        assertEquals(List.of("▾ 1.4.0", "platform", "◂ LATEST is 1.4.0", "r7", "newest", "▾ eu-west-1", "checkout",
                "search", "web", "▾ us-east-1", "mail", "r6", "marked", "▾ eu-west-1", "checkout", "etl-import", "web",
                "▾ us-east-1", "mail"), draw("2025-02-26T12:00:00Z").said());
    }

    @Test
    void theWordBesideARevisionChangesAtTheInstantItHappens() {
        assertTrue(draw("2025-02-09T23:59:59Z").said().containsAll(List.of("r6", "newest")), "nothing is newer");
        assertTrue(draw("2025-02-21T17:59:59Z").said().containsAll(List.of("r6", "superseded")));
        assertTrue(draw("2025-02-21T18:00:00Z").said().containsAll(List.of("r6", "marked")));
        assertTrue(draw("2025-02-28T18:00:00Z").said().containsAll(List.of("r6", "retiring")));
    }

    @Test
    void everythingStandsInTheColumnOfNamesBesideItsLane() {
        Drawings drawings = drawings("2025-02-26T12:00:00Z");
        RecordingSurface drawn = drawings.only(new HeadingLayer(drawings.messages()));
        Frame frame = drawings.frame(new RecordingSurface(), Pointing.NONE);
        Box lanes = frame.areas().lanes();
        assertEquals(new Filled(new Box(0, lanes.y(), 148, lanes.height()), 0, Fill.solid(Role.SURFACE)),
                drawn.operations().getFirst(), "bars that are scrolled aside do not shine through");
        List<Row> rows = frame.rows().stream().filter(row -> !(row instanceof Row.Version)).toList();
        List<Said> names = said(drawn).stream().filter(said -> said.x() < 30).skip(1).toList();
        assertEquals(rows.size(), names.size(), "one name a line");
        for (int i = 0; i < rows.size(); i++) {
            double top = frame.top(rows.get(i));
            assertTrue(names.get(i).baseline() > top && names.get(i).baseline() < top + rows.get(i).height(),
                    names.get(i) + " lies in its line");
        }
    }

    @Test
    void deeperLevelsStandFurtherRightAndAreLighter() {
        List<Said> said = said(draw("2025-02-26T12:00:00Z"));
        Said version = find(said, "▾ 1.4.0");
        Said revision = find(said, "r7");
        Said place = find(said, "▾ eu-west-1");
        Said owner = find(said, "checkout");
        assertEquals(List.of(12.0, 12.0, 20.0, 26.0), List.of(version.x(), revision.x(), place.x(), owner.x()));
        assertEquals(List.of(Lettering.HEADING, Lettering.TITLE, Lettering.SMALL, Lettering.LABEL),
                List.of(version.words().lettering(), revision.words().lettering(), place.words().lettering(),
                        owner.words().lettering()));
        assertEquals(Role.TEXT_MUTED, place.words().role());
        assertEquals(Role.TEXT, owner.words().role());
    }

    @Test
    void aVersionIsABandAcrossAllAndALineDividesItsRevisions() {
        Drawings drawings = drawings("2025-02-26T12:00:00Z");
        RecordingSurface drawn = drawings.only(new HeadingLayer(drawings.messages()));
        Frame frame = drawings.frame(new RecordingSurface(), Pointing.NONE);
        Row version = frame.rows().getFirst();
        assertEquals(List.of(new Box(0, frame.top(version), Drawings.WIDTH, version.height())),
                drawn.filled(Role.GROUP).stream().map(Filled::box).toList());
        List<Lined> lines = drawn.operations().stream().filter(Lined.class::isInstance).map(Lined.class::cast).toList();
        Row second = frame.rows().stream().filter(Row.Revision.class::isInstance).toList().get(1);
        double y = frame.top(second) + 0.5;
        assertEquals(List.of(new Lined(0, y, Drawings.WIDTH, y, Stroke.solid(Role.GRID, 1))), lines,
                "over every revision but the first");
    }

    @Test
    void onlyTheVersionThatLatestMeansHasTheTag() {
        Stories two = Stories.of("platform-versions-2020");
        Drawings before = Drawings.of(two.behindCurtain("2021-03-18T00:00:00Z"), "2021-03-10T00:00:00Z");
        Drawings after = Drawings.of(two.behindCurtain("2021-03-20T00:00:00Z"), "2021-03-10T00:00:00Z");
        assertEquals(List.of("◂ LATEST is 1.3.0"), tags(before));
        assertEquals(List.of("◂ LATEST is 1.4.0"), tags(after));
    }

    private static List<String> tags(Drawings drawings) {
        return drawings.only(new HeadingLayer(drawings.messages())).said().stream()
                .filter(text -> text.contains("LATEST"))
                .toList();
    }

    private RecordingSurface draw(String instant) {
        Drawings drawings = drawings(instant);
        return drawings.only(new HeadingLayer(drawings.messages()));
    }

    private Drawings drawings(String instant) {
        return Drawings.of(story.at(instant), "2025-02-17T00:00:00Z");
    }

    private static List<Said> said(RecordingSurface drawn) {
        return drawn.operations().stream().filter(Said.class::isInstance).map(Said.class::cast).toList();
    }

    private static Said find(List<Said> said, String text) {
        return said.stream().filter(each -> each.words().text().equals(text)).findFirst().orElseThrow();
    }
}
