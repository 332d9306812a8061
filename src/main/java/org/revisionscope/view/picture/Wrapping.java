package org.revisionscope.view.picture;

import java.util.ArrayList;
import java.util.List;

import org.revisionscope.view.draw.Surface;
import org.revisionscope.view.draw.Words;

/** Breaks words into lines that fit a width. */
final class Wrapping {

    private static final String ELLIPSIS = "\u2026";

    private Wrapping() {}

    /** The lines of a text; a single word that is wider than a line stands on a line of its own. */
    static List<Words> lines(Words words, Surface measure, double width) {
        List<Words> lines = new ArrayList<>();
        String line = "";
        for (String word : words.text().split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || measure.widthOf(with(words, longer)) <= width) {
                line = longer;
            } else {
                lines.add(with(words, line));
                line = word;
            }
        }
        lines.add(with(words, line));
        return lines;
    }

    /** As much of a text as fits on one line, with an ellipsis if that is not all. */
    static Words shortened(Words words, Surface measure, double width) {
        Words fitting = words;
        for (int length = words.text().length() - 1; length > 0 && measure.widthOf(fitting) > width; length--) {
            fitting = with(words, words.text().substring(0, length).stripTrailing() + ELLIPSIS);
        }
        return fitting;
    }

    private static Words with(Words words, String text) {
        return new Words(text, words.lettering(), words.role(), words.align());
    }
}
