package org.revisionscope.format.scenario;

/** A field of an entry that is filled in as text. */
public final class EntryField {

    private final Field<?> field;
    private final Input input;

    EntryField(Field<?> field, Input input) {
        this.field = field;
        this.input = input;
    }

    /** How a field is filled in. */
    public enum Input {
        /** A line of text: a name, an instant, a duration. */
        TEXT,
        /** A whole number. */
        NUMBER,
        /** 0, 7 or 14 days. */
        WAIT,
        /** {@code LATEST} or one of the platform versions of the catalogue. */
        VERSION,
        /** One Region's code, or several with commas between them. */
        REGIONS,
        /** How long a load balancer drains; without text there is none. */
        BALANCER,
        /** Words with commas between them; {@code none} for an empty list. */
        WORDS,
        /** What a security group does with traffic to endpoints. */
        SECURITY_GROUP
    }

    /** Its name in the file. */
    public String name() {
        return field.name();
    }

    /** Whether it must be filled in. */
    public boolean isRequired() {
        return field.required();
    }

    /** How it is filled in. */
    public Input input() {
        return input;
    }

    Form<?> form() {
        return field.form();
    }
}
