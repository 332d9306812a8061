package org.revisionscope.format.scenario;

import org.revisionscope.format.json.Location;
import org.revisionscope.format.json.OneLine;

/**
 * A scenario file cannot be used. The message is one line that an author can act on: {@code FILE:LINE:COLUMN: field: what
 * is wrong, what is allowed}.
 */
public final class ScenarioException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Location where;
    private final String field;
    private final String reason;
    private final boolean isOfWholeFile;

    /**
     * Says what is wrong and where.
     *
     * @param file the file, as the user named it
     * @param where the value that is wrong
     * @param field its path, or {@code file} for the file as a whole
     * @param sentence what is wrong, what is allowed
     */
    public ScenarioException(String file, Location where, String field, String sentence) {
        this(file, where, field, sentence, false);
    }

    private ScenarioException(String file, Location where, String field, String sentence, boolean isOfWholeFile) {
        super(OneLine.of(file + ":" + where + ": " + field + ": " + sentence));
        this.where = where;
        this.field = field;
        reason = sentence;
        this.isOfWholeFile = isOfWholeFile;
    }

    /** Says what is wrong with a file that is not even read. */
    static ScenarioException whole(String file, String sentence) {
        return new ScenarioException(file, Location.START, "file", sentence, true);
    }

    /** Where the value stands that is wrong. */
    public Location where() {
        return where;
    }

    /** The message without file and place. */
    public String sentence() {
        return OneLine.of(field + ": " + reason);
    }

    /** The path of the field that is wrong, or {@code file} for the file as a whole. */
    public String field() {
        return field;
    }

    /** Whether no place in the file is wrong but the file as such: it is not there, or may not be read. */
    public boolean isOfWholeFile() {
        return isOfWholeFile;
    }

    /** What is wrong and what is allowed, without saying where. */
    public String reason() {
        return OneLine.of(reason);
    }
}
