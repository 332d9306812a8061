package org.revisionscope.model.explain;

import java.time.Duration;
import java.util.Locale;

import org.revisionscope.model.scenario.Assumptions;

/**
 * An assumption that something rests on, because nobody outside AWS knows.
 *
 * @param field its name in scenario files
 * @param value how the scenario reads it
 * @param open what is open, in one sentence
 */
public record Assumed(String field, String value, String open) {

    static Assumed outgoingAtOnce(Assumptions assumptions) {
        return new Assumed("outgoingAtOnce",
                assumptions.outgoingAtOnce().isEmpty() ? "all"
                        : String.valueOf(assumptions.outgoingAtOnce().getAsInt()),
                "AWS does not say how many tasks of a service go at once.");
    }

    static Assumed whenBlocked(Assumptions assumptions) {
        return new Assumed("whenBlocked", camel(assumptions.whenBlocked()),
                "AWS’s texts disagree on what happens where rounding leaves no room.");
    }

    static Assumed whenReplacementCannotStart(Assumptions assumptions) {
        return new Assumed("whenReplacementCannotStart", camel(assumptions.whenReplacementCannotStart()),
                "AWS says that such tasks are stopped, not after how long.");
    }

    static Assumed noticeDelay(Assumptions assumptions) {
        return new Assumed("noticeDelay", length(assumptions.noticeDelay()),
                "How soon a notice follows the mark is not documented.");
    }

    static Assumed standaloneSpread(Assumptions assumptions) {
        return new Assumed("standaloneSpread", length(assumptions.standaloneSpread()),
                "AWS stops tasks on or after the date, gradually.");
    }

    private static String length(Duration duration) {
        return duration.isZero() ? "0" : Dates.span(duration.toMillis());
    }

    /** As scenario files write a constant: {@code stopOneFirst}. */
    private static String camel(Enum<?> constant) {
        StringBuilder text = new StringBuilder();
        for (String word : constant.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            text.append(text.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return text.toString();
    }
}
