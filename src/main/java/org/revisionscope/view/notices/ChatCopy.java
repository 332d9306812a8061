package org.revisionscope.view.notices;

import java.util.Locale;

/** Whether a chat gets a copy of a notice (NOTE-4). */
public enum ChatCopy {
    /** A rule of the place hands it there, or the place has no rules. */
    SENT,
    /** No rule does. */
    KEPT_BACK,
    /** It is being looked up. */
    UNKNOWN;

    /** Where the bundle says how copies go then. */
    String key() {
        return "notices.ways." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
