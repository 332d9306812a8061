package org.revisionscope.format.inbox;

import org.revisionscope.format.json.Location;
import org.revisionscope.format.json.OneLine;

/**
 * Something in a file that could not be used.
 *
 * @param file what messages call the file
 * @param where the place in it
 * @param field the path of the field there; empty text for the file as a whole
 * @param sentence what is wrong, what is expected
 */
public record ImportProblem(String file, Location where, String field, String sentence) {

    /** Keeps the sentence one line. */
    public ImportProblem {
        sentence = OneLine.of(sentence);
        field = OneLine.of(field);
    }

    /** The whole of it in one line: {@code FILE:LINE:COLUMN: field: sentence}. */
    public String line() {
        return OneLine.of(file + ":" + where + ": " + told());
    }

    /** The field with its sentence. */
    public String told() {
        return field.isEmpty() ? sentence : field + ": " + sentence;
    }
}
