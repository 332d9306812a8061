package org.revisionscope.cli;

import java.util.List;

import org.revisionscope.model.whatif.NumberRanges;
import picocli.CommandLine.TypeConversionException;

/**
 * Whole numbers as an option lists them: {@code 0,7,14}, {@code 1..100}, or both.
 *
 * @param values in the order of the list
 */
record Numbers(List<Long> values) {

    Numbers {
        values = List.copyOf(values);
    }

    /** No numbers. */
    static Numbers none() {
        return new Numbers(List.of());
    }

    static Numbers parse(String text) {
        try {
            return new Numbers(NumberRanges.parse(text));
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}
