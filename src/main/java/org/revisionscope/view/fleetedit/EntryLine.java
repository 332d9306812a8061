package org.revisionscope.view.fleetedit;

import java.util.List;

/**
 * An entry of the fleet as a line of the tree.
 *
 * @param id what it is told apart by
 * @param words what it is called
 * @param detail what else is to be seen at once
 * @param mood whether something is wrong with it
 * @param parts what it holds
 */
public record EntryLine(String id, String words, String detail, Mood mood, List<EntryLine> parts) {

    /** Takes a copy of the list. */
    public EntryLine {
        parts = List.copyOf(parts);
    }

    /** Whether something is wrong. */
    public enum Mood {
        /** Nothing is. */
        FINE,
        /** A field of it has to be mended. */
        WRONG
    }
}
