package org.revisionscope.model.scenario;

import java.time.Instant;

/**
 * An instant of a scenario that somebody wants to come back to.
 *
 * @param at the instant
 * @param note why, in a few words on one line; may be empty
 */
public record Bookmark(Instant at, String note) {

    /** The most characters of a note. */
    public static final int LONGEST_NOTE = 80;

    /** @throws IllegalArgumentException if the note is too long or has control characters, such as a line's end */
    public Bookmark {
        if (note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("a note of " + note.length() + " characters, at most " + LONGEST_NOTE);
        }
        if (note.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a note with control characters");
        }
    }
}
