package org.revisionscope.view.imports;

/**
 * A file as the page tells of it.
 *
 * @param name what it is called
 * @param sentence what was found in it, or what is wrong
 * @param mood whether something is wrong
 */
public record FileLine(String name, String sentence, Mood mood) {

    /** Whether something is wrong with a file. */
    public enum Mood {
        /** Nothing is. */
        FINE,
        /** Something is. */
        WRONG
    }
}
