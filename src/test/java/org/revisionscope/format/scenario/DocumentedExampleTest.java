package org.revisionscope.format.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;

/** What {@code docs/scenario-files.md} shows and states is true. */
class DocumentedExampleTest {

    @Test
    void theSmallestFileIsRead() throws IOException, ScenarioException {
        String page = page();
        int begin = page.indexOf("```json") + "```json".length();
        ScenarioDocument document = ScenarioReader.read(page.substring(begin, page.indexOf("```", begin)), "example");
        assertEquals(1, document.scenario().decisions().size());
    }

    @Test
    void everyFieldAndVerbIsNamed() throws IOException {
        String page = page();
        for (Field<?> field : TopLevel.SHAPE.fields()) {
            assertTrue(page.contains("`" + field.name() + "`"), field.name());
        }
        for (DecisionVerb verb : DecisionVerb.values()) {
            assertTrue(page.contains("`" + verb.word() + "`"), verb.word());
        }
    }

    @Test
    void theLimitsAreThoseOfTheReader() throws IOException {
        String page = page();
        assertTrue(page.contains("| file | " + (Limits.FILE_BYTES >> 20) + " MiB"));
        assertTrue(page.contains(String.format(Locale.ROOT, "| services | %,d |", Limits.SERVICES)));
        assertTrue(page.contains(
                String.format(Locale.ROOT, "| %,d · %,d · %,d |", Limits.REVISIONS, Limits.DECISIONS, Limits.FAULTS)));
        assertTrue(page.contains(
                String.format(Locale.ROOT, "| %,d · %,d · %,d |", Limits.ACCOUNTS, Limits.PLACES, Limits.CLUSTERS)));
        assertTrue(page.contains(String.format(Locale.ROOT, "listed tasks) | %,d |", Limits.TASKS)));
        assertTrue(page.contains(String.format(Locale.ROOT, "| %d · %,d characters |", Limits.LINE, Limits.NOTES)));
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("docs", "scenario-files.md"));
    }
}
