package org.revisionscope.format.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Outputs of AWS's commands about an invented fleet. */
public final class Outputs {

    /** All of them, in the order of their names. */
    public static final List<String> NAMES = List.of("describe-affected-entities.json", "describe-events.json",
            "describe-services.json", "describe-tasks.json", "health-event-services.json", "health-event-tasks.json",
            "list-account-settings.json");

    private Outputs() {}

    /** The text of one. */
    public static String text(String name) {
        try (InputStream in = Outputs.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is found in some of them. */
    public static Found found(String... names) throws GivenUpException {
        return Inbox.read(Stream.of(names).map(name -> ImportSource.of(name, text(name))).toList(), new NobodyWaits());
    }

    /** What is found in a text. */
    public static Found in(String text) throws GivenUpException {
        return Inbox.read(List.of(ImportSource.of("pasted", text)), new NobodyWaits());
    }
}
