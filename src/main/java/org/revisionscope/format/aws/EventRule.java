package org.revisionscope.format.aws;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.revisionscope.format.json.Json;

/**
 * A rule on the event bus of a place (NOTE-4).
 *
 * @param name what it is called there
 * @param pattern which events it takes
 * @param targets whom it hands them to
 * @param isEnabled whether it does so at all
 */
public record EventRule(String name, EventPattern pattern, Set<Target> targets, boolean isEnabled) {

    /** What every name of a rule matches, as EventBridge has it. */
    public static final String NAME_PATTERN = "[.A-Za-z0-9_-]{1,64}";

    /** Takes a copy of the targets. */
    public EventRule {
        targets = targets.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(targets));
    }

    /** Whom a rule hands events to. */
    public enum Target {
        /** The chat, if the user lets it be told. */
        CHAT("chat"),
        /** A log that somebody reads later. */
        LOG("log");

        private final String word;

        Target(String word) {
            this.word = word;
        }

        /** How files name it. */
        public String word() {
            return word;
        }
    }

    /** Whether a rule may be called this. */
    public static boolean isName(String text) {
        return text.matches(NAME_PATTERN);
    }

    /** Whether it hands on any of some events. */
    public boolean takesAny(List<Json.Obj> events) {
        return isEnabled && events.stream().anyMatch(pattern::matches);
    }
}
