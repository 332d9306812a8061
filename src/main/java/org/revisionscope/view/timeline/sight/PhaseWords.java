package org.revisionscope.view.timeline.sight;

import org.revisionscope.model.history.RevisionPhase;
import org.revisionscope.view.Messages;

/** What the phases of a revision are called. */
public final class PhaseWords {

    private PhaseWords() {}

    /** The word for a phase, as it stands in a sentence. */
    public static String word(Messages messages, RevisionPhase phase) {
        return messages.get("timeline.word." + key(phase));
    }

    /** The part of a message key that names a phase. */
    public static String key(RevisionPhase phase) {
        return switch (phase) {
            case NEWEST -> "newest";
            case SUPERSEDED -> "superseded";
            case MARKED -> "marked";
            case RETIRING -> "retiring";
            case RETIRED -> "retired";
        };
    }
}
