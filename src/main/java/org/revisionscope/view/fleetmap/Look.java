package org.revisionscope.view.fleetmap;

import org.revisionscope.view.draw.Role;

/** What a cell says of its task. Where many tasks share a pixel, the last of these in this order is seen. */
enum Look {
    /** Nobody sits here now. */
    FREE(Role.RETIRED, "\u25a1", "map.look.free"),
    /** On the newest revision. */
    NEWEST(Role.NEWEST, "\u25cf", "timeline.task.newest"),
    /** On a superseded revision. */
    SUPERSEDED(Role.SUPERSEDED, "\u25cb", "timeline.task.superseded"),
    /** On a marked revision. */
    AT_RISK(Role.MARKED, "\u2691", "timeline.task.at_risk"),
    /** Running, not yet known to be healthy. */
    ARRIVING(Role.REPLACEMENT, "\u2197", "timeline.task.arriving"),
    /** Launched, not running yet. */
    STARTING(Role.REPLACEMENT, "\u2197", "timeline.task.starting"),
    /** Must go, or is stopping. */
    GOING(Role.RETIRING, "\u25bc", "timeline.task.going"),
    /** Gone, and nothing carries on the work. */
    LOST(Role.LOST, "\u2716", "timeline.end.lost");

    private final Role role;
    private final String glyph;
    private final String key;

    Look(Role role, String glyph, String key) {
        this.role = role;
        this.glyph = glyph;
        this.key = key;
    }

    /** Its colour. */
    Role role() {
        return role;
    }

    /** One character that says the same. */
    String glyph() {
        return glyph;
    }

    /** The key of its word. */
    String key() {
        return key;
    }
}
