package org.revisionscope.format.export;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

import org.revisionscope.model.event.EventType;

/** The names that the event log has for kinds of events: {@code TASK_LAUNCHED} is {@code TaskLaunched}. */
final class TypeNames {

    private TypeNames() {}

    /** The name of each kind, by its ordinal. */
    static byte[][] asBytes() {
        return Arrays.stream(EventType.values())
                .map(type -> of(type).getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
    }

    /** The name of a kind. */
    static String of(EventType type) {
        StringBuilder name = new StringBuilder();
        for (String word : type.name().split("_", -1)) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }
}
