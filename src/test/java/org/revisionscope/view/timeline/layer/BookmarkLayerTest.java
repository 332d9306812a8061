package org.revisionscope.view.timeline.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.revisionscope.model.scenario.Bookmark;
import org.revisionscope.view.draw.RecordingSurface;
import org.revisionscope.view.draw.RecordingSurface.Said;
import org.revisionscope.view.draw.RecordingSurface.Shaped;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.timeline.Drawings;
import org.revisionscope.view.timeline.Stories;

class BookmarkLayerTest {

    private final Drawings drawings =
            Drawings.of(Stories.threeServicesMarked().at("2025-02-24T00:00:00Z"), "2025-02-17T00:00:00Z");

    private RecordingSurface drawn(Bookmark... bookmarks) {
        return drawings.with(bookmarks).only(new BookmarkLayer());
    }

    private static Bookmark at(String instant, String note) {
        return new Bookmark(Instant.parse(instant), note);
    }

    @Test
    void eachHangsAtItsInstantWithItsNumberAndItsNote() {
        RecordingSurface drawn = drawn(at("2025-02-19T00:00:00Z", "calm"), at("2025-02-21T18:00:00Z", ""));
        List<Shaped> ribbons = drawn.shaped(Role.TEXT);
        assertEquals(2, ribbons.size());
        assertEquals(drawings.x("2025-02-19T00:00:00Z"), ribbons.getFirst().corners().getFirst());
        assertEquals(drawings.x("2025-02-21T18:00:00Z"), ribbons.getLast().corners().getFirst());
        assertEquals(List.of("1 calm", "2"), drawn.said());
    }

    @Test
    void aNoteEndsBeforeTheNextRibbon() {
        RecordingSurface drawn = drawn(at("2025-02-19T00:00:00Z", "a note that is much too long for a day"),
                at("2025-02-20T00:00:00Z", "next"));
        assertTrue(drawn.said().getFirst().endsWith("…"), drawn.said().toString());
        assertEquals("2 next", drawn.said().getLast());
    }

    @Test
    void theRulerWritesNothingUnderANote() {
        assertTrue(ruler().containsAll(List.of("February 2025", "March", "if nobody acts")), ruler().toString());
        drawings.with(at("2025-02-17T00:00:00Z", "begins"), at("2025-03-02T12:00:00Z", "here it is lost"));
        assertEquals(List.of("February 2025", "March"), ruler().stream().filter(List.of("February 2025", "March",
                "if nobody acts")::contains).toList());
        Said month = said().stream().filter(each -> "February 2025".equals(each.words().text())).findFirst()
                .orElseThrow();
        assertTrue(month.x() > drawings.x("2025-02-17T00:00:00Z") + 40, "it stands beside the first one");
    }

    private List<Said> said() {
        return drawings.only(new RulerLayer(drawings.messages())).operations().stream().filter(Said.class::isInstance)
                .map(Said.class::cast).toList();
    }

    private List<String> ruler() {
        return said().stream().map(each -> each.words().text()).toList();
    }

    @Test
    void whatIsOutOfViewIsNotDrawn() {
        assertTrue(drawn(at("2025-01-01T00:00:00Z", "before"), at("2025-06-01T00:00:00Z", "after")).said().isEmpty());
    }
}
