package org.revisionscope.view.draw;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Letters as masks of pixels, at one scale of the screen. Each is kept at four places within a pixel, so that letters
 * keep their distances; words of scripts whose letters join are kept as wholes.
 */
final class Glyphs {

    private static final int PLACES = 4;
    private static final int ASCII = 128;

    /** Letters and words beyond ASCII that are remembered. */
    private static final int REMEMBERED = 1024;

    private final Fonts fonts;
    private final double scale;
    private final Coverage coverage = new Coverage();
    private final Letter[][] letters = new Letter[Lettering.values().length][ASCII];
    private final Map<Key, Letter> others = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Letter> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Key(String text, Lettering lettering) {}

    /** A letter, or words, with the masks that were needed so far; sizes are in pixels. */
    private record Letter(Outline outline, double size, Glyph[] places) {

        double advance() {
            return outline.advance() * size;
        }
    }

    /**
     * Letters of these fonts.
     *
     * @param scale how many pixels one unit takes
     */
    Glyphs(Fonts fonts, double scale) {
        this.fonts = fonts;
        this.scale = scale;
    }

    /** Draws words that begin at an x, in pixels, on a baseline. */
    void draw(Pixels pixels, Words words, double x, int baseline, Ink ink) {
        String text = words.text();
        if (!standsAlone(text)) {
            draw(pixels, other(text, words.lettering()), x, baseline, ink);
            return;
        }
        double at = x;
        for (int i = 0; i < text.length(); i++) {
            Letter letter = letter(text.charAt(i), words.lettering());
            draw(pixels, letter, at, baseline, ink);
            at += letter.advance();
        }
    }

    private void draw(Pixels pixels, Letter letter, double x, int baseline, Ink ink) {
        int quarters = (int) Math.floor(x * PLACES + 0.5);
        int place = Math.floorMod(quarters, PLACES);
        Glyph glyph = letter.places()[place];
        if (glyph == null) {
            glyph = Glyph.of(letter.outline(), letter.size(), (double) place / PLACES, coverage);
            letter.places()[place] = glyph;
        }
        glyph.draw(pixels, Math.floorDiv(quarters, PLACES), baseline, ink);
    }

    private Letter letter(char c, Lettering lettering) {
        if (c >= ASCII) {
            return other(String.valueOf(c), lettering);
        }
        Letter[] known = letters[lettering.ordinal()];
        if (known[c] == null) {
            known[c] = made(String.valueOf(c), lettering);
        }
        return known[c];
    }

    private Letter other(String text, Lettering lettering) {
        return others.computeIfAbsent(new Key(text, lettering), key -> made(key.text(), key.lettering()));
    }

    private Letter made(String text, Lettering lettering) {
        return new Letter(fonts.outline(text, lettering), fonts.share(lettering) * scale, new Glyph[PLACES]);
    }

    /** Whether each letter looks the same wherever it stands: Latin, Greek, Cyrillic, and signs. */
    private static boolean standsAlone(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean alone = c < '\u0300' || c >= '\u0370' && c < '\u0483' || c >= '\u2010' && c < '\u2c00';
            if (!alone) {
                return false;
            }
        }
        return true;
    }
}
