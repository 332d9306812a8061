package org.revisionscope.model.whatif;

import java.util.ArrayList;
import java.util.List;

/** Whole numbers as people list them: {@code 0,7,14}, {@code 1..100}, or both. */
public final class NumberRanges {

    private static final String ALLOWED = " is allowed: numbers and ranges, such as 0,7,14 or 1..100";

    private NumberRanges() {}

    /**
     * Reads a list; a number that stands in it a second time is left out.
     *
     * @return the numbers in the order of the list
     * @throws IllegalArgumentException with a sentence, if it is no such list or has more than {@link Grid#MOST} numbers
     */
    public static List<Long> parse(String text) {
        List<Long> values = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            String[] ends = part.strip().split("\\.\\.", -1);
            long from = number(ends[0], text);
            long to = ends.length == 1 ? from : number(ends[ends.length - 1], text);
            if (ends.length > 2 || to < from || to - from >= Grid.MOST - values.size()) {
                throw new IllegalArgumentException("'" + text + "' is no list of at most " + Grid.MOST
                        + " numbers; this" + ALLOWED);
            }
            for (long value = from; value <= to; value++) {
                if (values.size() < Grid.MOST && !(ends.length == 1 && values.contains(value))) {
                    values.add(value);
                }
            }
        }
        return List.copyOf(values);
    }

    private static long number(String text, String whole) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + whole + "' is no list of numbers; this" + ALLOWED, e);
        }
    }
}
