package org.revisionscope.format.imports;

import org.revisionscope.format.json.OneLine;

/**
 * Something that AWS's output does not tell, or that a scenario cannot hold.
 *
 * @param topic what it is about
 * @param sentence what was assumed, or what is missing
 */
public record Assumption(Topic topic, String sentence) {

    /** Keeps the sentence one line. */
    public Assumption {
        sentence = OneLine.of(sentence);
    }

    /** What an assumption can be about, in the order in which they are told. */
    public enum Topic {
        /** On which revisions tasks are. */
        REVISIONS,
        /** When the clock opens. */
        CLOCK,
        /** What was announced. */
        NOTICES,
        /** Services. */
        SERVICES,
        /** Tasks. */
        TASKS,
        /** Wait periods. */
        SETTINGS,
        /** What is not in the scenario. */
        LEFT_OUT,
        /** Names of accounts, tasks, deployments. */
        IDS
    }
}
