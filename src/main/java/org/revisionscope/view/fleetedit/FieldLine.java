package org.revisionscope.view.fleetedit;

import java.util.List;

/**
 * A field of an entry as a form shows it.
 *
 * @param name what it is told apart by
 * @param label what it is called
 * @param prompt what an empty field means, or an example
 * @param text what it holds
 * @param choices what it may hold; empty for anything that is typed
 * @param problem what is wrong with it; empty text if nothing is
 */
public record FieldLine(String name, String label, String prompt, String text, List<String> choices, String problem) {

    /** Takes a copy of the list. */
    public FieldLine {
        choices = List.copyOf(choices);
    }
}
