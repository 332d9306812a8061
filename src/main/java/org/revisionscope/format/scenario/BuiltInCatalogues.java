package org.revisionscope.format.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.revisionscope.format.json.JsonException;
import org.revisionscope.format.json.JsonReader;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.scenario.Catalogue;

/** The catalogues that a file may name instead of writing one out; each is a file of the program. */
public final class BuiltInCatalogues {

    /** What a scenario without a catalogue gets. */
    public static final String DEFAULT = "aws-2025";
    /** All names. */
    static final List<String> NAMES = List.of(DEFAULT, "aws-2026", "aws-2020");

    private BuiltInCatalogues() {}

    /** What {@code LATEST} means today: where its last move in the usual catalogue goes. */
    public static PlatformVersion current() {
        return named(DEFAULT).latest().getLast().version();
    }

    /** The catalogue of this name, one of {@link #NAMES}. */
    public static Catalogue named(String name) {
        String path = "/catalogues/" + name + ".json";
        try (InputStream in = BuiltInCatalogues.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + path + " is missing");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return PlatformSection.inline(JsonReader.read(text), new Spot(path, ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JsonException | ScenarioException e) {
            throw new IllegalStateException("a file of the program is broken: " + e.getMessage(), e);
        }
    }
}
