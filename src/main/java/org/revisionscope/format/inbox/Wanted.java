package org.revisionscope.format.inbox;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which parts of a value are kept while it is read: of an object these members, of an array what is wanted of each of its
 * items. Numbers and texts are kept where anything is.
 *
 * @param members by name
 */
record Wanted(Map<String, Wanted> members) {

    /** The value alone; of an object, that it is one. */
    static final Wanted VALUE = new Wanted(Map.of());

    Wanted {
        members = Map.copyOf(members);
    }

    /** An object with these members. */
    static Wanted of(String... names) {
        Map<String, Wanted> members = new HashMap<>();
        for (String name : names) {
            members.put(name, VALUE);
        }
        return new Wanted(members);
    }

    /** The same with another member. */
    Wanted with(String name, Wanted member) {
        Map<String, Wanted> more = new HashMap<>(members);
        more.put(name, member);
        return new Wanted(more);
    }

    /** The same with what another one wants. */
    Wanted and(Wanted other) {
        Map<String, Wanted> more = new HashMap<>(members);
        other.members.forEach((name, member) -> more.merge(name, member, Wanted::and));
        return new Wanted(more);
    }

    /** What is wanted of a member; empty for nothing. */
    Optional<Wanted> member(String name) {
        return Optional.ofNullable(members.get(name));
    }
}
