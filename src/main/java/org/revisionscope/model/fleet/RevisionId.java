package org.revisionscope.model.fleet;

import java.util.regex.Pattern;

/**
 * An immutable build inside a platform version. AWS publishes no names for revisions: the label is this simulator's own.
 *
 * @param platformVersion the platform version that it is a revision of
 * @param label the simulator's label, {@code r} and a number
 */
public record RevisionId(PlatformVersion platformVersion, String label) {

    private static final Pattern LABEL = Pattern.compile("r[1-9][0-9]{0,5}");

    /** @throws IllegalArgumentException unless the label is {@code r} and a number */
    public RevisionId {
        if (!LABEL.matcher(label).matches()) {
            throw new IllegalArgumentException(
                    "'" + label + "' is not a revision label: write r and a number, such as r7");
        }
    }

    /**
     * Reads the full form, for example {@code 1.4.0-r7}.
     *
     * @throws IllegalArgumentException if it is not of that form
     */
    public static RevisionId parse(String text) {
        int dash = text.indexOf('-');
        if (dash < 0) {
            throw new IllegalArgumentException("'" + text + "' is not a revision: write it as 1.4.0-r7");
        }
        return new RevisionId(new PlatformVersion(text.substring(0, dash)), text.substring(dash + 1));
    }

    /** The number in the label. */
    public int ordinal() {
        return Integer.parseInt(label.substring(1));
    }

    @Override
    public String toString() {
        return platformVersion + "-" + label;
    }
}
