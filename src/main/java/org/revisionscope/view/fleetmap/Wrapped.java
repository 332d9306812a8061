package org.revisionscope.view.fleetmap;

import java.util.ArrayList;
import java.util.List;

import org.revisionscope.view.draw.Surface;
import org.revisionscope.view.draw.Words;

/** Breaks a sentence into lines of a width. */
final class Wrapped {

    private Wrapped() {}

    /** The lines; a word that is wider than a line has one for itself. */
    static List<String> lines(Surface surface, Words sentence, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : sentence.text().split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && surface.widthOf(Words.of(longer, sentence.lettering())) > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
