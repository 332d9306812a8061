package org.revisionscope.cli;

import java.util.ArrayList;
import java.util.List;

import picocli.CommandLine.TypeConversionException;

/**
 * Whole numbers as an option lists them: {@code 0,7,14}, {@code 1..100}, or both.
 *
 * @param values in the order of the list
 */
record Numbers(List<Long> values) {

    private static final int MOST = 1_000_000;
    private static final String ALLOWED = " is allowed: numbers and ranges, such as 0,7,14 or 1..100";

    Numbers {
        values = List.copyOf(values);
    }

    /** No numbers. */
    static Numbers none() {
        return new Numbers(List.of());
    }

    static Numbers parse(String text) {
        List<Long> values = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            String[] ends = part.strip().split("\\.\\.", -1);
            long from = number(ends[0], text);
            long to = ends.length == 1 ? from : number(ends[ends.length - 1], text);
            if (ends.length > 2 || to < from || to - from >= MOST - values.size()) {
                throw new TypeConversionException("'" + text + "' is no list of at most " + MOST
                        + " numbers; this" + ALLOWED);
            }
            for (long value = from; value <= to; value++) {
                if (values.size() < MOST && !(ends.length == 1 && values.contains(value))) {
                    values.add(value);
                }
            }
        }
        return new Numbers(values);
    }

    private static long number(String text, String whole) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("'" + whole + "' is no list of numbers; this" + ALLOWED);
        }
    }
}
