package org.revisionscope.model.property;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.revisionscope.model.event.Entry;
import org.revisionscope.model.event.Rule;

/** One group of rules, checked line by line against what the log has told so far. A law may remember things of its own. */
interface Law {

    /** Looks at a line before the world has taken it in. */
    default void before(Replay world, Entry entry) {}

    /** Looks at the world after a line. */
    default void after(Replay world, Entry entry) {}

    /** Looks at the world when all of an instant has happened. */
    default void endOfInstant(Replay world, Instant now) {}

    /** Looks at the world at the end of the run. */
    default void end(Replay world) {}

    /** Says that a rule is broken unless something holds; what was found is put into words only then. */
    static void require(boolean holds, String rule, Object... found) {
        if (!holds) {
            throw new Broken(rule, Stream.of(found).map(String::valueOf).collect(Collectors.joining(" ")));
        }
    }

    /** Says that a line's rule is not the one that the table of the event log names. */
    static void requireRule(Entry entry, Rule... allowed) {
        require(List.of(allowed).contains(entry.rule()), "rule", entry, "should name", List.of(allowed));
    }

    /** The line that brought this one about. */
    static Entry cause(Replay world, Entry entry) {
        return world.entries.get(entry.cause().orElseThrow(() -> new Broken("cause", "none for " + entry)));
    }
}
