package org.revisionscope.format.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The scenarios that come with the program. */
public final class BundledScenarios {

    /** What the name of a scenario file ends in. */
    public static final String EXTENSION = ".revscope.json";
    /** The one that the window opens with. */
    public static final String FIRST = "three-services-one-orphan";

    private static final List<String> NAMES = List.of(FIRST, "three-services-decided", "platform-versions-2020",
            "migrate-to-1-4", "a-quarter", "hundred-thousand", "fx1", "fx1-case-1", "fx1-case-2", "fx1-case-3",
            "fx1-case-4",
            "fx1-case-5", "fx1-case-6", "fx1-case-7", "fx1-case-8", "fx1-case-9");

    private BundledScenarios() {}

    /** Their names, in the order in which they are offered. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * Opens one.
     *
     * @param name one of {@link #names()}
     * @throws IllegalArgumentException for any other name
     */
    public static ScenarioDocument open(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("no bundled scenario is called '" + name + "'");
        }
        return read("/scenarios/", name);
    }

    /** What a new scenario begins as: one account, one Region, one revision, and nothing that runs. */
    public static ScenarioDocument template() {
        return read("/templates/", "new");
    }

    private static ScenarioDocument read(String folder, String name) {
        try {
            return ScenarioReader.read(text(folder + name + EXTENSION), name + EXTENSION);
        } catch (ScenarioException e) {
            throw new IllegalStateException("a bundled file is broken: " + e.getMessage(), e);
        }
    }

    private static String text(String path) {
        try (InputStream in = BundledScenarios.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + path + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
