package org.revisionscope.view.draw;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/**
 * The fonts of every lettering in one family, and how wide words come out in them. Letters take long to outline, so whoever
 * draws in a family shares what is known of it. Any thread may ask.
 */
public final class Fonts {

    /** Labels repeat; this many are remembered. */
    private static final int REMEMBERED = 4096;

    /** Looked up by key only, never walked. */
    private static final Map<String, Fonts> OF_FAMILIES = new ConcurrentHashMap<>();

    private final Map<Lettering, Font> fonts = new EnumMap<>(Lettering.class);
    private final Map<Key, Double> widths = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Double> eldest) {
            return size() > REMEMBERED;
        }
    };
    private final Text ruler = new Text();
    /** Looked up by key only, never walked; letters scale, so that one outline serves every size of a weight. */
    private final Map<Key, Outline> outlines = new HashMap<>();

    private record Key(String text, Lettering lettering) {}

    private Fonts(String family) {
        for (Lettering lettering : Lettering.values()) {
            fonts.put(lettering, Font.font(family, lettering.bold() ? FontWeight.BOLD : FontWeight.NORMAL,
                    lettering.size()));
        }
    }

    /** The fonts of a family, by its name. */
    public static Fonts of(String family) {
        return OF_FAMILIES.computeIfAbsent(family, Fonts::new);
    }

    Font font(Lettering lettering) {
        Font font = fonts.get(lettering);
        if (font == null) {
            throw new IllegalStateException("made for every lettering: " + lettering);
        }
        return font;
    }

    /** The outline of a text, to be multiplied by {@link #share}. */
    synchronized Outline outline(String text, Lettering lettering) {
        Lettering drawn = lettering.bold() ? Lettering.TITLE : Lettering.LABEL;
        return outlines.computeIfAbsent(new Key(text, drawn), key -> Outline.of(key.text(), font(key.lettering())));
    }

    /** How much smaller or larger a lettering is than its {@link #outline}. */
    double share(Lettering lettering) {
        return lettering.size() / (lettering.bold() ? Lettering.TITLE : Lettering.LABEL).size();
    }

    synchronized double widthOf(String text, Lettering lettering) {
        return widths.computeIfAbsent(new Key(text, lettering), this::measured);
    }

    private double measured(Key key) {
        ruler.setFont(font(key.lettering()));
        ruler.setText(key.text());
        return ruler.getLayoutBounds().getWidth();
    }
}
