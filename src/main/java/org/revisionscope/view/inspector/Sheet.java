package org.revisionscope.view.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.revisionscope.view.draw.Role;

/**
 * What the inspector shows of one subject.
 *
 * @param title its name
 * @param pill how it stands
 * @param facts what is known of it, in order
 * @param sections what else there is to know, folded away
 */
public record Sheet(String title, Optional<Pill> pill, List<Fact> facts, List<Section> sections) {

    /** Takes copies of the lists. */
    public Sheet {
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
    }

    /** A sheet of facts alone. */
    public Sheet(String title, Optional<Pill> pill, List<Fact> facts) {
        this(title, pill, facts, List.of());
    }

    /** The same with more to unfold. */
    public Sheet with(List<Section> more) {
        return new Sheet(title, pill, facts, more);
    }

    /**
     * What is folded away at first.
     *
     * @param title what it tells
     * @param tip the same in a sentence
     * @param content asked for only while it can be seen
     */
    public record Section(String title, String tip, Supplier<Content> content) {}

    /**
     * What lies under the heading of a section.
     *
     * @param lines in order
     * @param facts in two columns below them
     */
    public record Content(List<String> lines, List<Fact> facts) {

        /** Takes copies of the lists. */
        public Content {
            lines = List.copyOf(lines);
            facts = List.copyOf(facts);
        }

        /** Lines alone. */
        public static Content of(List<String> lines) {
            return new Content(lines, List.of());
        }
    }

    /**
     * How a subject stands: a colour, a glyph and a word that mean the same.
     *
     * @param role the colour's meaning
     * @param words the glyph and the word
     */
    public record Pill(Role role, String words) {}

    /**
     * One line.
     *
     * @param label what it is about
     * @param value what it is
     * @param kind how it is set
     */
    public record Fact(String label, String value, Kind kind) {}

    /** How a fact is set. */
    public enum Kind {
        /** As plain text. */
        PLAIN,
        /** In bold, because it is what one came for. */
        STRONG,
        /** As a long identifier with a button that copies it. */
        IDENTIFIER
    }
}
