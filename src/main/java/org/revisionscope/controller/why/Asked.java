package org.revisionscope.controller.why;

import org.revisionscope.model.history.Chronicle;

/**
 * A row of which one asks why.
 *
 * @param chronicle what it is in: the story, or the future if nobody acts
 * @param row its place there
 * @param tense whether it has happened
 */
record Asked(Chronicle chronicle, int row, Tense tense) {

    /** Whether something has happened. */
    enum Tense {
        /** It has. */
        HAPPENED,
        /** It will if nobody acts. */
        AHEAD
    }
}
