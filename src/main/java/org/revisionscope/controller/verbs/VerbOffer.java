package org.revisionscope.controller.verbs;

import java.util.Optional;

/**
 * What a verb would do now.
 *
 * @param verb which one
 * @param title the verb and its target, as its button says it
 * @param obstacle what stands in its way; empty if it can be used
 */
public record VerbOffer(Verb verb, String title, Optional<Obstacle> obstacle) {

    /**
     * What stands in the way of a verb.
     *
     * @param sentence why it cannot be used now
     * @param remedy what would clear the way
     */
    public record Obstacle(String sentence, Remedy remedy) {}

    /** What would clear the way. */
    public enum Remedy {
        /** Something else has to happen first. */
        NONE,
        /** Releasing the next revision. */
        RELEASE_NEXT,
        /** Going back to the edge. */
        RETURN_TO_EDGE
    }

    /** The verb and its target, for a card that only tells of them: nothing more is asked, so no dots promise it. */
    public String name() {
        return title.replace("…", "");
    }

    /** The sentence that says why it cannot be used now. */
    public Optional<String> whyNot() {
        return obstacle.map(Obstacle::sentence);
    }
}
