package org.revisionscope.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.theme.Theme;
import org.revisionscope.view.theme.ThemePalette;

class RenderVerbTest {

    private static final String[] WAITING = {"--at", "2025-02-26T09:12:00Z", "--from", "2025-02-17T00:00:00Z", "--to",
        "2025-03-04T00:00:00Z"};

    @TempDir private Path folder;

    @Test
    void writesTheSameSvgEveryTime() throws IOException {
        Path one = render("one.svg", WAITING);
        Path other = render("other.svg", WAITING);
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other));
    }

    @Test
    void captionAndLegendSayWhatIsShown() throws IOException {
        String svg = Files.readString(render("a.svg", WAITING));
        assertTrue(svg.contains("<title id=\"title\">Three services, one orphan job, decided</title>"), svg);
        assertTrue(svg.contains(">Wed 26 Feb 2025 09:12 UTC</text>"), svg);
        assertTrue(svg.contains(">ECS · a task of checkout on r7 became healthy. 6 of 6 healthy, floor 3.</text>"),
                svg);
        for (String entry : List.of("● newest, running", "⚑ marked, at risk", "✖ lost", "ϟ crashed", "if nobody acts",
                "Simulated by RevisionScope")) {
            assertTrue(svg.contains(">" + entry + "</text>"), entry);
        }
        assertFalse(svg.contains("⊘ stopped by you"), "the legend explains only what there is");
    }

    @Test
    void clockDecidesWhatIsKnown() throws IOException {
        String before = Files.readString(render("a.svg", "--at", "2025-02-21T17:00:00Z"));
        assertFalse(before.contains("marked"), "at five nobody knows what comes at six");
        assertTrue(Files.readString(render("b.svg", "--at", "2025-02-21T18:00:00Z")).contains(">marked</text>"));
    }

    @Test
    void pngHasTheSizeThatIsAskedFor() throws IOException {
        BufferedImage image = ImageIO.read(render("a.png", "--size", "640x300").toFile());
        assertEquals(640, image.getWidth());
        assertEquals(300, image.getHeight());
        assertEquals(0xffffffff, image.getRGB(1, 1));
        assertTrue(isDrawn(image, 0, 40), "no caption");
        assertTrue(isDrawn(image, 60, 150), "no timeline");
        assertTrue(isDrawn(image, 210, 300), "no legend");
    }

    @Test
    void usualPngIsAsHighAsItsLanes() throws IOException {
        BufferedImage image = ImageIO.read(render("a.png").toFile());
        assertEquals(1200, image.getWidth());
        assertTrue(image.getHeight() > 500, "height " + image.getHeight());
    }

    @Test
    void saysWhatHadNoRoom() {
        Said result = Said.to("render", "three-services-decided", "--out", folder.resolve("a.svg").toString(),
                "--size", "640x300");
        assertEquals(0, result.code(), result.err());
        assertTrue(result.out().matches(".*a\\.svg: 640x300, without \\d+ rows that had no room\\R"), result.out());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void eachThemeHasItsOwnColours(Theme theme) throws IOException {
        String name = theme.name().toLowerCase(Locale.ROOT);
        String svg = Files.readString(render(name + ".svg", "--theme", name));
        for (Role role : List.of(Role.SURFACE, Role.NEWEST, Role.MARKED, Role.TEXT)) {
            String hex = ThemePalette.of(theme).colour(role).toString().substring(2, 8);
            assertTrue(svg.contains("\"#" + hex + "\""), role + " is not " + hex);
        }
        BufferedImage image = ImageIO.read(render(name + ".png", "--theme", name).toFile());
        String surface = ThemePalette.of(theme).colour(Role.SURFACE).toString().substring(2, 8);
        assertEquals(surface, Integer.toHexString(image.getRGB(1, 1)).substring(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"',
            value = {"--out a.gif | '--out': 'a.gif' ends neither in .png nor in .svg",
                "--at 2025-02-26T09:12:00Z | Missing required option: '--out=PICTURE'",
                "--out a.svg --size 12 | '12' is not a size such as 1440x900",
                "--out a.svg --size 100x900 | from 480x240 to 8192x8192 pixels",
                "--out a.svg --size 9000x900 | from 480x240 to 8192x8192 pixels",
                "--out a.svg --theme pink | 'pink' is none of light, dark",
                "--out a.svg --at soon | '--at': 'soon' is not an instant",
                "--out a.svg --at 2025-03-09T00:00:00Z | '--at': the run ends before, at 2025-03-08T00:00:00Z",
                "--out a.svg --from 2025-03-01T00:00:00Z --to 2025-02-01T00:00:00Z | is less than a minute",
                "--out a.svg --from 2001-03-01T00:00:00Z | is more than ten years",
                "--out /nowhere/a.svg | /nowhere/a.svg: cannot be written: its folder does not exist"})
    void wrongOptionsAreOneLine(String options, String expected) {
        Said.to(("render three-services-decided " + options).split(" ")).assertIsRefusal(expected);
    }

    @Test
    void doesNotWriteOverTheScenario() throws IOException {
        String text = BundledScenarios.open("fx1").text();
        Path file = Files.writeString(folder.resolve("scenario.svg"), text);
        Said result = Said.to("render", file.toString(), "--out", file.toString());
        assertEquals(2, result.code());
        assertTrue(result.err().contains("this is the scenario itself"), result.err());
        assertEquals(text, Files.readString(file));
    }

    @Test
    void anEmptyRunIsAPictureToo() throws IOException {
        String svg = Files.readString(render("a.svg", "--at", "2001-01-01T00:00:00Z"));
        assertTrue(svg.contains("Nothing has happened yet."), svg);
    }

    private Path render(String name, String... options) {
        Path file = folder.resolve(name);
        String[] arguments = new String[4 + options.length];
        System.arraycopy(new String[] {"render", "three-services-decided", "--out", file.toString()}, 0, arguments, 0,
                4);
        System.arraycopy(options, 0, arguments, 4, options.length);
        Said result = Said.to(arguments);
        assertEquals(0, result.code(), result.err());
        assertEquals("", result.err());
        assertNotEquals("", result.out());
        return file;
    }

    private static boolean isDrawn(BufferedImage image, int top, int bottom) {
        for (int y = top; y < bottom; y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xff) < 0x60) {
                    return true;
                }
            }
        }
        return false;
    }
}
