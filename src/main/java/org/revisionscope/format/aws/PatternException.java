package org.revisionscope.format.aws;

import org.revisionscope.format.json.Location;

/** A text is no event pattern that EventBridge would take; says why, and where. */
public final class PatternException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Location where;

    PatternException(Location where, String message) {
        super(message);
        this.where = where;
    }

    /** Where the trouble is, in the text of the pattern. */
    public Location where() {
        return where;
    }
}
