package org.revisionscope.format.inbox;

import java.io.IOException;

import org.revisionscope.format.json.Location;

/** The bytes of a file are not a text that can be read on. */
final class TextException extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Location where;

    TextException(Location where, String sentence) {
        super(sentence);
        this.where = where;
    }

    Location where() {
        return where;
    }
}
