package org.revisionscope.format.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** A JSON value and where its text begins. Values made by the program stand at {@link Location#START}. */
public sealed interface Json {

    /** Where its first character stands. */
    Location where();

    /**
     * An object; its members keep the order of the file.
     *
     * @param where its opening brace
     * @param members by name
     */
    record Obj(Location where, SequencedMap<String, Member> members) implements Json {

        /** Takes a copy of the map. */
        public Obj {
            members = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(members));
        }

        /** An object without members, to build on. */
        public static Obj empty() {
            return new Obj(Location.START, new LinkedHashMap<>());
        }

        /** The value of a member, if there is one of this name. */
        public Optional<Json> get(String name) {
            return Optional.ofNullable(members.get(name)).map(Member::value);
        }

        /** The same object with a member added at the end, or its value replaced where it stands. */
        public Obj with(String name, Json value) {
            SequencedMap<String, Member> changed = new LinkedHashMap<>(members);
            changed.put(name, new Member(Location.START, value));
            return new Obj(where, changed);
        }

        /** The same object with a text member. */
        public Obj with(String name, String value) {
            return with(name, new Text(Location.START, value));
        }

        /** The same object with a whole number as a member. */
        public Obj with(String name, long value) {
            return with(name, new Num(Location.START, Long.toString(value)));
        }

        /** The same object without a member. */
        public Obj without(String name) {
            SequencedMap<String, Member> changed = new LinkedHashMap<>(members);
            changed.remove(name);
            return new Obj(where, changed);
        }
    }

    /**
     * A member of an object.
     *
     * @param nameAt where its name stands
     * @param value what it says
     */
    record Member(Location nameAt, Json value) {}

    /**
     * An array.
     *
     * @param where its opening bracket
     * @param items what it holds
     */
    record Arr(Location where, List<Json> items) implements Json {

        /** Takes a copy of the list. */
        public Arr {
            items = List.copyOf(items);
        }

        /** An array made by the program. */
        public static Arr of(List<? extends Json> items) {
            return new Arr(Location.START, new ArrayList<>(items));
        }

        /** An array of texts made by the program. */
        public static Arr ofTexts(List<String> texts) {
            return of(texts.stream().map(text -> new Text(Location.START, text)).toList());
        }
    }

    /**
     * A string.
     *
     * @param where its opening quote
     * @param value its characters, unescaped
     */
    record Text(Location where, String value) implements Json {}

    /**
     * A number.
     *
     * @param where its first character
     * @param literal as it is written
     */
    record Num(Location where, String literal) implements Json {}

    /**
     * {@code true} or {@code false}.
     *
     * @param where its first character
     * @param value which of them
     */
    record Flag(Location where, boolean value) implements Json {

        /** {@code true}, made by the program. */
        public static final Flag TRUE = new Flag(Location.START, true);
        /** {@code false}, made by the program. */
        public static final Flag FALSE = new Flag(Location.START, false);
    }

    /**
     * {@code null}.
     *
     * @param where its first character
     */
    record Null(Location where) implements Json {}
}
