package org.revisionscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revisionscope.format.inbox.Outputs;

class ImportVerbTest {

    @TempDir private Path folder;
    private Path out;

    @BeforeEach
    void writeOutputs() throws IOException {
        out = folder.resolve("fleet.revscope.json");
        for (String name : Outputs.NAMES) {
            Files.writeString(folder.resolve(name), Outputs.text(name));
        }
    }

    private Said imported(String... more) {
        List<String> args = new ArrayList<>(List.of("import"));
        Outputs.NAMES.forEach(name -> args.add(folder.resolve(name).toString()));
        args.addAll(List.of("--out", out.toString()));
        args.addAll(List.of(more));
        return Said.to(args.toArray(String[]::new));
    }

    @Test
    void writesAScenarioThatRunsAndSaysWhatItAssumed() throws IOException {
        Said result = imported();
        assertEquals(0, result.code(), result.err());
        assertTrue(result.out().contains("describe-tasks.json: describe-tasks 11"), result.out());
        assertTrue(result.out().contains("  fleet     places 2, services 4, standalone tasks 3, tasks in all 13"),
                result.out());
        assertTrue(result.out().contains("  cut       1.4.0 2026-02-02T00:00:00Z"), result.out());
        assertTrue(result.out().contains("  assumed   AWS names no revisions"), result.out());
        assertFalse(Files.readString(out).contains(folder.toString()), "only names of files are kept");
        assertTrue(Said.to("run", out.toString()).out().contains("  notices   2"));
    }

    @Test
    void accountsAreMaskedAndCutsMovedOnDemand() throws IOException {
        Said result = imported("--mask-accounts", "--cut", "1.4.0=2026-02-18T00:00:00Z", "--cut",
                "2026-02-24T00:00:00Z");
        assertEquals(0, result.code(), result.err());
        String text = Files.readString(out);
        assertFalse(text.contains("444455556666"), text);
        assertTrue(text.contains("{ \"revision\": \"1.4.0-r3\", \"released\": \"2026-02-24T00:00:00Z\" }"), text);
    }

    @Test
    void everyWrongFileIsNamedAndNothingIsWritten() throws IOException {
        Files.writeString(folder.resolve("describe-events.json"), "{\"events\": [{\"eventTypeCode\": 7}]}");
        Files.writeString(folder.resolve("describe-tasks.json"), "");
        Said result = imported();
        assertEquals(2, result.code());
        assertEquals("", result.out());
        List<String> lines = result.err().lines().toList();
        assertEquals(2, lines.size(), result.err());
        assertTrue(
                lines.getFirst().endsWith("describe-events.json:1:31: events[0].eventTypeCode: 7, a text is expected"),
                result.err());
        assertTrue(lines.getLast().contains("describe-tasks.json:1:1: the file is empty"), result.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void wrongArgumentsAreOneLine() throws IOException {
        Said.to("import", folder.resolve("list-account-settings.json").toString(), "--out", out.toString())
                .assertIsRefusal("nothing that was found runs on Fargate now");
        Said.to("import", folder.resolve("none.json").toString(), "--out", out.toString())
                .assertIsRefusal("there is no such file");
        Said.to("import", out.toString()).assertIsRefusal("Missing required option: '--out=SCENARIO'");
        imported("--cut", "soon").assertIsRefusal("--cut 'soon' is not an instant");
        imported("--cut", "1.4=2026-02-18T00:00:00Z").assertIsRefusal("'1.4' is not a platform version");
        Path file = folder.resolve("describe-tasks.json");
        Said.to("import", file.toString(), "--out", file.toString())
                .assertIsRefusal("this is one of the files that are imported");
        assertEquals(Outputs.text("describe-tasks.json"), Files.readString(file));
    }
}
