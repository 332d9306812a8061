package org.revisionscope.view.timeline.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.RecordingSurface;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.timeline.Drawings;
import org.revisionscope.view.timeline.Stories;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.Pointing;
import org.revisionscope.view.timeline.layer.VeilLayer;
import org.revisionscope.view.timeline.sight.Subject;

class SearchTest {

    private final Drawings drawings =
            Drawings.of(Stories.threeServicesMarked().at("2025-02-26T09:12:00Z"), "2025-02-17T00:00:00Z");
    private final Frame frame = drawings.frame(new RecordingSurface(), Pointing.NONE);
    private final Search search = new Search();

    @Test
    void looksForNothingAtFirst() {
        assertFalse(search.isOn());
        search.lookFor("   ");
        assertFalse(search.isOn());
        assertTrue(drawings.only(new VeilLayer(search)).operations().isEmpty());
    }

    @Test
    void everyWordMustMatchSomewhere() {
        search.lookFor("WEB r6");
        assertEquals(new Search.Count(1, 8), search.count(frame.contents().outline()));
        search.lookFor("us-east-1");
        assertEquals(2, search.count(frame.contents().outline()).matching());
        search.lookFor("foo");
        assertEquals(0, search.count(frame.contents().outline()).matching());
    }

    @Test
    void whatIsNotFoundRecedes() {
        search.lookFor("checkout");
        List<Double> veiled = drawings.only(new VeilLayer(search)).operations().stream()
                .flatMap(each -> each instanceof RecordingSurface.Filled filled ? Stream.of(filled) : Stream.empty())
                .filter(filled -> filled.fill().equals(Fill.veil(Role.SURFACE))).map(filled -> filled.box().y())
                .toList();
        for (Row row : frame.rows()) {
            boolean isCheckout =
                    row instanceof Row.Tasks tasks && tasks.lane().key().owner().name().equals("checkout");
            assertEquals(!isCheckout && !(row instanceof Row.Version), veiled.contains(frame.top(row)), row.toString());
        }
    }

    @Test
    void nextGoesRoundTheEnd() {
        search.lookFor("mail");
        Outline outline = frame.contents().outline();
        Row mail = search.next(outline, Subject.nothing()).orElseThrow();
        assertEquals("mail", ((Row.Tasks) mail).lane().key().owner().name());
        assertEquals(mail.subject(), search.next(outline, mail.subject()).orElseThrow().subject());
        search.lookFor("foo");
        assertTrue(search.next(outline, Subject.nothing()).isEmpty());
    }
}
