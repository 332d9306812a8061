package org.revisionscope.view.timeline.sight;

import java.util.Locale;

import org.revisionscope.view.draw.Role;

/** What a stretch of a task's bar says about the task. */
public enum TaskPhase {
    /** Launched, not running yet. */
    STARTING(Role.REPLACEMENT),
    /** Running, not yet known to be healthy. */
    ARRIVING(Role.REPLACEMENT),
    /** On the newest revision. */
    NEWEST(Role.NEWEST),
    /** On a superseded revision. */
    SUPERSEDED(Role.SUPERSEDED),
    /** On a marked revision. */
    AT_RISK(Role.MARKED),
    /** Must go, or is stopping. */
    GOING(Role.RETIRING);

    private final Role role;

    TaskPhase(Role role) {
        this.role = role;
    }

    /** The key of its word. */
    public String key() {
        return "timeline.task." + name().toLowerCase(Locale.ROOT);
    }

    /** Its colour. */
    public Role role() {
        return role;
    }
}
