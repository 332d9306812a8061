package org.revisionscope.format.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an object stands in a scenario file, as messages about the file write it: {@code accounts[0].regions[1]}.
 *
 * @param text the path; empty for the file as a whole
 */
public record EntryPath(String text) {

    /** The file as a whole. */
    public static final EntryPath TOP = new EntryPath("");

    private static final Pattern STEP = Pattern.compile("([A-Za-z]+)\\[(\\d+)\\]");

    /**
     * A step down.
     *
     * @param field which list
     * @param index which of its items
     */
    record Step(String field, int index) {}

    /** An item of a list of this object. */
    public EntryPath item(String field, int index) {
        return new EntryPath((text.isEmpty() ? "" : text + ".") + field + "[" + index + "]");
    }

    /** The object in whose list this one stands; empty for the file as a whole. */
    public Optional<EntryPath> parent() {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        int dot = text.lastIndexOf('.');
        return Optional.of(dot < 0 ? TOP : new EntryPath(text.substring(0, dot)));
    }

    /** The step from its parent to this object. */
    Step last() {
        return steps().getLast();
    }

    /** All steps, from the top. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        Matcher step = STEP.matcher(text);
        while (step.find()) {
            steps.add(new Step(step.group(1), Integer.parseInt(step.group(2))));
        }
        return steps;
    }

    /** The innermost list item that a field of a message stands in, if it stands in one. */
    static EntryPath of(String field) {
        int end = field.lastIndexOf(']');
        return end < 0 ? TOP : new EntryPath(field.substring(0, end + 1));
    }
}
