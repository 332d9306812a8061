package org.revisionscope.view.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.revisionscope.view.theme.Theme;
import org.revisionscope.view.theme.ThemePalette;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class SvgSurfaceTest {

    private final SvgSurface surface = new SvgSurface(200, 100, ThemePalette.of(Theme.LIGHT));

    @Test
    void shapesHaveTheirPlacesAndColours() throws Exception {
        surface.fill(new Box(1.5, 2, 30, 4.25), 2, Fill.solid(Role.NEWEST));
        surface.line(0, 0.5, 200, 0.5, Stroke.dashed(Role.LOST, 1));
        assertEquals("<rect x=\"1.5\" y=\"2\" width=\"30\" height=\"4.25\" rx=\"2\" fill=\"#0e5fcd\"/>",
                line("<rect"));
        assertEquals("<line x1=\"0\" y1=\"0.5\" x2=\"200\" y2=\"0.5\" stroke=\"#831005\" stroke-width=\"1\" "
                + "stroke-dasharray=\"4 3\"/>", line("<line"));
    }

    @Test
    void wordsStayWords() throws Exception {
        surface.text(Words.of("a <b> & \"c\"\u0001", Lettering.LABEL_BOLD).rightAligned(), 10, 20);
        Element text = (Element) parsed().getElementsByTagName("text").item(0);
        assertEquals("a <b> & \"c\"?", text.getTextContent());
        assertEquals("end", text.getAttribute("text-anchor"));
        assertEquals("bold", text.getAttribute("font-weight"));
    }

    @Test
    void patternsAreDefinedOnceForEachAnchor() throws Exception {
        surface.fill(new Box(3, 0, 10, 10), 0, Fill.stripes(Role.MARKED));
        surface.fill(new Box(13, 20, 10, 10), 0, Fill.stripes(Role.MARKED));
        surface.fill(new Box(4, 40, 10, 10), 0, Fill.stripes(Role.MARKED));
        surface.fill(new Box(4, 60, 10, 10), 0, Fill.hatch(Role.RETIRING));
        assertEquals(3, parsed().getElementsByTagName("pattern").getLength());
        for (int i = 0; i < 3; i++) {
            String id = ((Element) parsed().getElementsByTagName("pattern").item(i)).getAttribute("id");
            assertTrue(document().contains("url(#" + id + ")"), id);
        }
    }

    @Test
    void clipsNestAndAreDefinedOnce() throws Exception {
        Box box = new Box(0, 0, 5, 5);
        surface.clip(box);
        surface.clip(box);
        surface.release();
        surface.release();
        assertEquals(1, parsed().getElementsByTagName("clipPath").getLength());
        Element outer = (Element) parsed().getElementsByTagName("g").item(0);
        assertEquals(1, outer.getElementsByTagName("g").getLength());
    }

    @Test
    void titleAndDescriptionAreForThoseWhoCannotSee() throws Exception {
        assertEquals("A & B", parsed().getElementsByTagName("title").item(0).getTextContent());
        assertEquals("what it shows", parsed().getElementsByTagName("desc").item(0).getTextContent());
        assertEquals("title description", parsed().getDocumentElement().getAttribute("aria-labelledby"));
    }

    @Test
    void numbersAreShort() {
        assertEquals("0", SvgText.number(-0.001));
        assertEquals("-0.5", SvgText.number(-0.5));
        assertEquals("12.05", SvgText.number(12.049));
        assertEquals("1000000", SvgText.number(1e6));
    }

    @Test
    void wordsAreAsWideAsTheTableSays() {
        assertEquals(12 * (0.684 + 0.635 + 0.318 + 1), surface.widthOf(Words.of("Ab \u2026", Lettering.SMALL)), 1e-9);
        assertTrue(surface.widthOf(Words.of("web", Lettering.SMALL_BOLD)) > surface.widthOf(
                Words.of("web", Lettering.SMALL)));
    }

    private String document() {
        return surface.document("A & B", "what it shows");
    }

    private String line(String start) {
        return document().lines().filter(line -> line.startsWith(start)).findFirst().orElseThrow();
    }

    private Document parsed() throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(document())));
    }
}
