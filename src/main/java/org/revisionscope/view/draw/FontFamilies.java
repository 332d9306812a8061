package org.revisionscope.view.draw;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The families of fonts that the program is set in, the most wanted first; the style sheets name the same ones. */
public final class FontFamilies {

    private static final List<String> WANTED = List.of("Inter", "Segoe UI", "Helvetica Neue", "DejaVu Sans");

    private FontFamilies() {}

    /** The first family that a machine has; {@code System} if it has none of them. */
    public static String firstOf(Collection<String> installed) {
        return WANTED.stream().filter(installed::contains).findFirst().orElse("System");
    }

    /** The families as an SVG names them, with what to take where none of them is known. */
    static String list() {
        return WANTED.stream().map(family -> family.contains(" ") ? "'" + family + "'" : family)
                .collect(Collectors.joining(", ", "", ", sans-serif"));
    }
}
