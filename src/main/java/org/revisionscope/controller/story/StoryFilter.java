package org.revisionscope.controller.story;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntPredicate;

import org.revisionscope.controller.facts.Now;

/**
 * Finds the rows that a filter lets through, a few at a time so that no frame is missed. Up to {@value #ALL_ROWS} rows
 * are looked through one by one; of a longer story only the headlines are.
 */
final class StoryFilter {

    /** The longest story of which every row is looked at. */
    static final int ALL_ROWS = 200_000;

    private final StoryKind kind;
    private final String text;
    private final IntPredicate containsText;
    private int[] matches = new int[256];
    private int count;
    private int lookedAt;
    private boolean headlinesOnly;

    /**
     * A filter that has looked at nothing.
     *
     * @param kind which events
     * @param text what their words must contain; blank for anything
     * @param containsText whether the words of a row contain the text
     */
    StoryFilter(StoryKind kind, String text, IntPredicate containsText) {
        this.kind = kind;
        this.text = text.strip().toLowerCase(Locale.ENGLISH);
        this.containsText = containsText;
        headlinesOnly = kind == StoryKind.HEADLINES;
    }

    /** Whether it lets everything through, so that nothing has to be looked at. */
    boolean isOff() {
        return kind == StoryKind.EVERYTHING && text.isEmpty();
    }

    /** Whether only headlines were looked through although more was asked for. */
    boolean isCut() {
        return headlinesOnly && kind != StoryKind.HEADLINES;
    }

    /** Looks at up to {@code budget} more rows; tells whether it has seen everything up to the clock. */
    boolean advance(Now now, int budget) {
        if (!headlinesOnly && now.rows() > ALL_ROWS) {
            headlinesOnly = true;
            count = 0;
            lookedAt = 0;
        }
        int until = headlinesOnly ? now.chronicle().headlines().before(now.rows()) : now.rows();
        int stop = (int) Math.min(until, (long) lookedAt + budget);
        for (; lookedAt < stop; lookedAt++) {
            look(now, headlinesOnly ? now.chronicle().headlines().row(lookedAt) : lookedAt);
        }
        return lookedAt >= until;
    }

    private void look(Now now, int row) {
        if (kind.includes(now.view(), row) && (text.isEmpty() || containsText.test(row))) {
            if (count == matches.length) {
                matches = Arrays.copyOf(matches, 2 * count);
            }
            matches[count++] = row;
        }
    }

    /** How many of the first {@code rowsUntil} rows it lets through, as far as it has looked. */
    int countBefore(int rowsUntil) {
        int found = Arrays.binarySearch(matches, 0, count, rowsUntil);
        return found >= 0 ? found : -found - 1;
    }

    /** The row of a match. */
    int row(int match) {
        return matches[match];
    }

    /** The text, in lower case. */
    String text() {
        return text;
    }
}
