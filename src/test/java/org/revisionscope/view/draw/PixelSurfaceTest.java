package org.revisionscope.view.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.Map;

import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;

/** Small drawings, pixel by pixel: a letter for each role, a dot for what stays transparent, a ? for what is covered in part. */
class PixelSurfaceTest {

    private static final Map<Role, Color> COLOURS = new EnumMap<>(Role.class);

    static {
        for (Role role : Role.values()) {
            COLOURS.put(role, Color.rgb(10 * role.ordinal(), 255 - 10 * role.ordinal(), 7));
        }
    }

    private final Pixels pixels = new Pixels(12, 6);
    private final PixelSurface surface = at(1);

    private PixelSurface at(double scale) {
        return new PixelSurface(pixels, scale, Palette.of(COLOURS), Fonts.of("System"));
    }

    @Test
    void aBoxEndsBeforeItsRightAndLowerEdge() {
        surface.fill(new Box(2, 1, 3, 2), 0, Fill.solid(Role.NEWEST));
        assertPicture("""
                ............
                ..NNN.......
                ..NNN.......
                ............
                ............
                ............""");
    }

    @Test
    void whateverHasAWidthTakesAPixel() {
        surface.fill(new Box(2.1, 1, 0.2, 0.3), 0, Fill.solid(Role.LOST));
        surface.fill(new Box(5, 1, 0, 3), 0, Fill.solid(Role.LOST));
        assertPicture("""
                ............
                ..L.........
                ............
                ............
                ............
                ............""");
    }

    @Test
    void nothingIsDrawnOutsideOfTheClip() {
        surface.clip(new Box(3, 1, 6, 4));
        surface.clip(new Box(0, 0, 5, 3));
        surface.fill(new Box(0, 0, 12, 6), 0, Fill.solid(Role.MARKED));
        surface.release();
        surface.fill(new Box(7, 3, 9, 9), 0, Fill.solid(Role.NEWEST));
        surface.release();
        surface.fill(new Box(-4, 5, 5, 9), 0, Fill.solid(Role.LOST));
        assertPicture("""
                ............
                ...MM.......
                ...MM.......
                .......NN...
                .......NN...
                L...........""");
    }

    @Test
    void anOutlineLiesHalfOutside() {
        surface.outline(new Box(1.5, 0.5, 6, 4), 0, Stroke.solid(Role.TEXT, 1));
        assertPicture("""
                .TTTTTTT....
                .T.....T....
                .T.....T....
                .T.....T....
                .TTTTTTT....
                ............""");
    }

    @Test
    void dotsAndDashesGoAroundFromTheLeftUpperCorner() {
        surface.outline(new Box(0.5, 0.5, 11, 5), 0, Stroke.dashed(Role.TEXT, 1));
        surface.line(2, 2.5, 11, 2.5, Stroke.dotted(Role.LOST, 1));
        assertPicture("""
                .TTTT...TTTT
                T...........
                T.LL..LL..L.
                T...........
                T..........T
                ...TTTT...TT""");
    }

    @Test
    void aLineOfTwoPixelsIsCentred() {
        surface.line(4, 1, 4, 5, Stroke.solid(Role.TEXT, 2));
        surface.path(new double[] {6, 1.5, 9.5, 1.5, 9.5, 4, 99, 99}, 3, Stroke.solid(Role.LOST, 1));
        assertPicture("""
                ............
                ...TT.LLLL..
                ...TT....L..
                ...TT....L..
                ...TT.......
                ............""");
    }

    @Test
    void roundCornersAreSmooth() {
        surface.fill(new Box(0, 0, 8, 6), 2, Fill.solid(Role.NEWEST));
        assertPicture("""
                ??NNNN??....
                ?NNNNNN?....
                NNNNNNNN....
                NNNNNNNN....
                ?NNNNNN?....
                ??NNNN??....""");
        assertEquals(pixels.at(1, 0), pixels.at(6, 5), "every corner is the same");
        assertTrue(cover(pixels.at(0, 0)) < cover(pixels.at(1, 0)));
    }

    @Test
    void aSlantedEdgeCoversWhatItCovers() {
        surface.shape(new double[] {0, 0, 4, 0, 0, 4}, 3, Fill.solid(Role.MARKED));
        assertPicture("""
                MMM?........
                MM?.........
                M?..........
                ?...........
                ............
                ............""");
        assertEquals(0.5, cover(pixels.at(3, 0)), 0.01);
        assertEquals(0.5, cover(pixels.at(0, 3)), 0.01);
    }

    @Test
    void aPatternTravelsWithItsShape() {
        Pixels other = new Pixels(12, 6);
        PixelSurface moved = new PixelSurface(other, 1, Palette.of(COLOURS), Fonts.of("System"));
        for (Fill fill : new Fill[] {Fill.stripes(Role.MARKED), Fill.hatch(Role.RETIRING)}) {
            surface.fill(new Box(0, 0, 9, 5), 0, fill);
            moved.fill(new Box(3, 1, 9, 5), 0, fill);
            for (int y = 0; y < 5; y++) {
                for (int x = 0; x < 9; x++) {
                    assertEquals(pixels.at(x, y), other.at(x + 3, y + 1), fill + " at " + x + ", " + y);
                }
            }
            assertTrue(pixels.at(3, 1) != pixels.at(4, 3) || pixels.at(2, 2) != pixels.at(5, 4), "it is a pattern");
        }
    }

    @Test
    void aFinerScreenShowsTheSameLarger() {
        PixelSurface fine = at(2);
        fine.fill(new Box(1, 0.5, 1.5, 1), 0, Fill.solid(Role.NEWEST));
        fine.line(4.5, 0, 4.5, 3, Stroke.solid(Role.TEXT, 1));
        assertPicture("""
                ........TT..
                ..NNN...TT..
                ..NNN...TT..
                ........TT..
                ........TT..
                ........TT..""");
    }

    @Test
    void whatWasTouchedCanBeClearedAgain() {
        surface.fill(new Box(2, 1, 3, 2), 0, Fill.solid(Role.NEWEST));
        surface.line(0, 4.5, 2, 4.5, Stroke.solid(Role.TEXT, 1));
        Pixels.Area touched = pixels.takeTouched();
        assertEquals(new Pixels.Area(0, 1, 5, 5), touched);
        assertTrue(pixels.takeTouched().isEmpty());
        pixels.clear(touched);
        assertPicture("............\n".repeat(5) + "............");
    }

    @Test
    void translucentColoursMixWithWhatLiesUnder() {
        Map<Role, Color> colours = new EnumMap<>(COLOURS);
        colours.put(Role.COUNT, Color.rgb(255, 0, 0, 0.5));
        colours.put(Role.SURFACE, Color.rgb(0, 0, 255));
        PixelSurface mixing = new PixelSurface(pixels, 1, Palette.of(colours), Fonts.of("System"));
        mixing.fill(new Box(0, 0, 1, 1), 0, Fill.solid(Role.SURFACE));
        mixing.fill(new Box(0, 0, 2, 1), 0, Fill.solid(Role.COUNT));
        assertEquals("ff80007f", Integer.toHexString(pixels.at(0, 0)));
        assertEquals("80800000", Integer.toHexString(pixels.at(1, 0)));
    }

    @Test
    void wordsLieWhereTheirWidthSays() {
        for (String text : new String[] {"il", "retired \u2716", "\u00e9tape 7", "\u0438\u0437",
            "\u05e9\u05dc\u05d5\u05dd"}) {
            for (Words.Align align : Words.Align.values()) {
                Pixels page = new Pixels(200, 30);
                PixelSurface paper = new PixelSurface(page, 1, Palette.of(COLOURS), Fonts.of("System"));
                Words words = new Words(text, Lettering.LABEL_BOLD, Role.MARKED, align);
                paper.text(words, 100, 20);
                double left = 100 - paper.widthOf(words) * switch (align) {
                    case LEFT -> 0;
                    case CENTRE -> 0.5;
                    case RIGHT -> 1;
                };
                Pixels.Area touched = page.takeTouched();
                assertEquals(left, touched.left(), 2.5, text + align);
                assertEquals(left + paper.widthOf(words), touched.right(), 2.5, text + align);
                assertTrue(touched.top() > 5 && touched.bottom() <= 25, text + touched);
            }
        }
    }

    @Test
    void lettersAreInkOnTheirGround() {
        Pixels page = new Pixels(60, 30);
        PixelSurface paper = new PixelSurface(page, 2, Palette.of(COLOURS), Fonts.of("System"));
        paper.text(Words.of("l", Lettering.TITLE).in(Role.LOST), 5, 12);
        int ink = 0;
        for (int pixel : page.argb()) {
            ink += pixel == Blend.pixel(COLOURS.getOrDefault(Role.LOST, Color.BLACK)) ? 1 : 0;
        }
        assertTrue(ink > 20, "a stem of two pixels and more, twenty high: " + ink);
    }

    private static double cover(int pixel) {
        return (pixel >>> 24) / 255.0;
    }

    private void assertPicture(String expected) {
        StringBuilder picture = new StringBuilder();
        for (int y = 0; y < pixels.height(); y++) {
            for (int x = 0; x < pixels.width(); x++) {
                picture.append(letter(pixels.at(x, y)));
            }
            picture.append(y + 1 < pixels.height() ? "\n" : "");
        }
        assertEquals(expected, picture.toString());
    }

    private static char letter(int pixel) {
        if (pixel == 0) {
            return '.';
        }
        for (Role role : new Role[] {Role.NEWEST, Role.LOST, Role.MARKED, Role.TEXT}) {
            if (pixel == Blend.pixel(COLOURS.getOrDefault(role, Color.BLACK))) {
                return role.name().charAt(0);
            }
        }
        return '?';
    }

    /** On a projector lines are twice as broad: outlines to the inside, so that nothing grows over its neighbour. */
    @Test
    void aThemeMakesLinesBroaderButNotTheEdgesOfThinThings() {
        Pixels page = new Pixels(30, 30);
        PixelSurface broad = new PixelSurface(page, 1, Palette.of(COLOURS).withLines(2), Fonts.of("System"));
        broad.outline(new Box(4.5, 4.5, 9, 9), 0, Stroke.solid(Role.NEWEST, 1));
        assertEquals(0, page.at(3, 8), "nothing outside");
        assertEquals(page.at(4, 8), page.at(5, 8), "two pixels of edge");
        assertTrue(page.at(5, 8) != 0);
        assertEquals(0, page.at(6, 8), "then the inside");
        broad.outline(new Box(16.5, 4.5, 9, 9), 0, Stroke.fine(Role.NEWEST, 1));
        assertTrue(page.at(16, 8) != 0);
        assertEquals(0, page.at(17, 8), "a fine edge stays");
        broad.line(0, 20, 30, 20, Stroke.solid(Role.NEWEST, 2));
        assertEquals(4, java.util.stream.IntStream.range(15, 28).filter(y -> page.at(10, y) != 0).count());
    }
}
