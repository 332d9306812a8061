package org.revisionscope.model.history;

/** Where a task stands in its life, as long as it has a seat. */
public enum Standing {
    /** Launched, not running yet. */
    STARTING,
    /** Running, not yet known to be healthy. */
    ARRIVING,
    /** In its place: how it does depends on its revision. */
    PLACED,
    /** Must go, or is stopping. */
    GOING,
    /** Gone, and its work is lost (TASK-4). */
    LOST
}
