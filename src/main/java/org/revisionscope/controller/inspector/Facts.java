package org.revisionscope.controller.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.revisionscope.model.explain.Dates;
import org.revisionscope.view.Messages;
import org.revisionscope.view.inspector.Sheet.Fact;
import org.revisionscope.view.inspector.Sheet.Kind;

/** Collects the lines of a sheet; labels and phrases are keys below {@code inspector.}. */
final class Facts {

    private final Messages messages;
    private final long clock;
    private final List<Fact> facts = new ArrayList<>();

    Facts(Messages messages, long clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** A line of plain text. */
    Facts plain(String label, String value) {
        return add(messages.get("inspector." + label), value, Kind.PLAIN);
    }

    /** A line in bold. */
    Facts strong(String label, String value) {
        return add(messages.get("inspector." + label), value, Kind.STRONG);
    }

    /** A long identifier. */
    Facts identifier(String label, String value) {
        return add(messages.get("inspector." + label), value, Kind.IDENTIFIER);
    }

    /** A further line below the same label. */
    Facts more(String value) {
        return add("", value, Kind.PLAIN);
    }

    /** Several lines below one label. */
    Facts lines(String label, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            if (i == 0) {
                plain(label, values.get(i));
            } else {
                more(values.get(i));
            }
        }
        return this;
    }

    /** When something happened, if it has by now. */
    Facts date(String label, OptionalLong when) {
        if (when.isPresent() && when.getAsLong() <= clock) {
            plain(label, Dates.brief(when.getAsLong()));
        }
        return this;
    }

    /** A phrase with its places filled. */
    String say(String key, Object... values) {
        return messages.format("inspector." + key, values);
    }

    List<Fact> list() {
        return facts;
    }

    private Facts add(String label, String value, Kind kind) {
        facts.add(new Fact(label, value, kind));
        return this;
    }
}
