package org.revisionscope.view.story;

import java.util.OptionalInt;

/**
 * A line of the Story.
 *
 * @param row its number in the journal
 * @param time when, to the second
 * @param words what happened, where, why, and what came of it
 * @param rank how much it matters
 * @param decision the place of the decision that it tells among all of the story; empty if it tells something else
 */
public record StoryRow(int row, String time, Words words, Rank rank, OptionalInt decision) {

    /**
     * An event in words.
     *
     * @param what in a sentence
     * @param where the Region; empty for what AWS does everywhere
     * @param why the rule that produced it
     * @param effect what it changed for the service or revision; may be empty
     */
    public record Words(String what, String where, String why, String effect) {

        /** Whether any of them contains a text, which must be in lower case. */
        public boolean contain(String lowerCase) {
            return what.toLowerCase(java.util.Locale.ENGLISH).contains(lowerCase)
                    || where.toLowerCase(java.util.Locale.ENGLISH).contains(lowerCase)
                    || why.toLowerCase(java.util.Locale.ENGLISH).contains(lowerCase)
                    || effect.toLowerCase(java.util.Locale.ENGLISH).contains(lowerCase);
        }
    }

    /** How much a line matters. */
    public enum Rank {
        /** A person would tell a colleague. */
        HEADLINE,
        /** One of the steps in between. */
        STEP
    }
}
