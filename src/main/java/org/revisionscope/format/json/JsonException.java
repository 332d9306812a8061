package org.revisionscope.format.json;

/** A text is not JSON, or not JSON that is taken; says where, and inside which field. */
public final class JsonException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Location where;
    private final transient String field;

    JsonException(Location where, String field, String message) {
        super(message);
        this.where = where;
        this.field = field;
    }

    /** Where the trouble is. */
    public Location where() {
        return where;
    }

    /** The innermost field around it, for example {@code accounts[0].regions}; empty at the top. */
    public String field() {
        return field;
    }
}
