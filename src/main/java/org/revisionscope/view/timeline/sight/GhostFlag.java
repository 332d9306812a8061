package org.revisionscope.view.timeline.sight;

import org.revisionscope.model.fleet.RevisionId;

/**
 * A mark that somebody considers.
 *
 * @param revision what would be marked
 * @param urgency how
 */
public record GhostFlag(RevisionId revision, Urgency urgency) {

    /** Whether wait periods count. */
    public enum Urgency {
        /** They do. */
        ORDINARY,
        /** They are overridden (RET-5). */
        CRITICAL
    }
}
