package org.revisionscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.format.scenario.ScenarioSchema;

class CommandLineInterfaceTest {

    @TempDir private Path folder;

    @Test
    void runPrintsWhatItComesTo() {
        Said result = Said.to("run", "fx1-case-2");
        assertEquals(0, result.code());
        assertEquals("", result.err());
        assertTrue(result.out().contains("tasks     9 launched, 5 stopped, 2 lost"), result.out());
        assertTrue(result.out().contains("2025-01-10T00:00:00Z to 2025-02-28T18:01:50Z"), result.out());
    }

    @Test
    void untilIsInclusive() throws IOException {
        Path log = folder.resolve("log.ndjson");
        assertEquals(0,
                Said.to("run", "fx1-case-2", "--until", "2025-02-28T18:00:00Z", "--events", log.toString()).code());
        List<String> lines = Files.readAllLines(log);
        assertTrue(lines.getLast().contains("2025-02-28T18:00:00Z"));
        assertEquals(0,
                Said.to("run", "fx1-case-2", "--until", "2025-02-28T17:59:59.999Z", "--events", log.toString()).code());
        assertTrue(Files.readAllLines(log).size() < lines.size());
        assertEquals(0,
                Said.to("run", "fx1-case-2", "--until", "2001-01-01T00:00:00Z", "--events", log.toString()).code());
        assertEquals(0, Files.size(log));
    }

    @Test
    void noticesAreWrittenAsHealthEventsAndAsEntriesForPutEvents() throws IOException {
        Path letters = folder.resolve("letters");
        Said result = Said.to("run", "fx1-case-2", "--notices", letters.toString());
        assertTrue(result.out().contains("health    6 events in " + letters), result.out());
        try (Stream<Path> files = Files.list(letters)) {
            assertEquals(List.of("00001_111122223333_eu-west-1_N-1_services_upcoming.json",
                    "00002_111122223333_eu-west-1_N-1_tasks_upcoming.json",
                    "00003_111122223333_eu-west-1_N-1_services_open.json",
                    "00004_111122223333_eu-west-1_N-1_tasks_open.json",
                    "00005_111122223333_eu-west-1_N-1_services_closed.json",
                    "00006_111122223333_eu-west-1_N-1_tasks_closed.json", "put-events-1.json"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        String first = Files.readString(letters.resolve("00001_111122223333_eu-west-1_N-1_services_upcoming.json"));
        assertTrue(first.contains("\"resources\": [\"production|web\"]"), first);
    }

    @Test
    void verifyHolds() {
        Said result = Said.to("verify", "fx1", "fx1-case-5", "a-quarter.revscope.json");
        assertEquals(new Said(0, """
                fx1.revscope.json: holds, 43 events
                fx1-case-5.revscope.json: holds, 108 events
                a-quarter.revscope.json: holds, 1790 events
                """, ""), result);
    }

    @Test
    void verifyNamesTheFirstStretchThatDiffers() throws IOException {
        String moved = BundledScenarios.open("three-services-decided").text().replaceFirst("2025-02-24T09:30:00Z",
                "2025-02-25T09:30:00Z");
        Path file = Files.writeString(folder.resolve("moved.revscope.json"), moved);
        Said result = Said.to("verify", file.toString(), "fx1");
        assertEquals(1, result.code());
        assertTrue(
                result.out().startsWith(file + ": differs first after 2025-02-21T18:00:00Z up to 2025-02-24T09:30:00Z; "
                        + "there it now has:\n"),
                result.out());
        assertTrue(result.out().contains("fx1.revscope.json: holds"), "the other files are verified all the same");
    }

    @ParameterizedTest
    @ValueSource(strings = {"verify", "run", "compare fx1", "render --out x.png", "sweep --csv x.csv"})
    void aFileOfANewerFormatIsRefusedWithWhatToDo(String verb) throws IOException {
        String text = BundledScenarios.open("fx1").text().replace("revisionscope/1", "revisionscope/2");
        Path file = Files.writeString(folder.resolve("newer.revscope.json"), text);
        Said result = Said.to((verb + " " + file).split(" "));
        assertEquals(2, result.code());
        assertEquals(
                file + ":2:13: format: 'revisionscope/2' is newer than revisionscope/1, which is what this program "
                        + "reads; use a newer RevisionScope, or look at the file in the window of this one\n",
                result.err());
    }

    @Test
    void verifyGoesOnAfterAFileThatItCannotRead() {
        Said result = Said.to("verify", "nowhere", "fx1");
        assertEquals(2, result.code());
        assertEquals("fx1.revscope.json: holds, 43 events\n", result.out());
        assertTrue(result.err().startsWith("nowhere:1:1: file: there is no such file"), result.err());
    }

    @Test
    void verifyNeedsAHash() throws IOException {
        String text = BundledScenarios.open("fx1").withDecisions(List.of()).text();
        Path file = Files.writeString(folder.resolve("new.revscope.json"), text);
        Said result = Said.to("verify", file.toString());
        assertEquals(2, result.code());
        assertTrue(result.err().startsWith(file + ":1:1: hash: this field is missing"), result.err());
    }

    @Test
    void aFileComesBeforeABundledScenarioOfItsName() throws IOException {
        Path file = Files.writeString(folder.resolve("fx1"), "");
        assertEquals(file + ":1:1: file: the file is empty, a JSON object is allowed\n",
                Said.to("run", file.toString()).err());
    }

    @Test
    void schemaPrintsTheSchema() {
        assertEquals(new Said(0, ScenarioSchema.text(), ""), Said.to("schema"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"run nowhere | nowhere:1:1: file: there is no such file",
        "run | RevisionScope: Missing required parameter: 'FILE'", "rum fx1 | RevisionScope: Unmatched argument",
        "run fx1 --until soon | RevisionScope: Invalid value for option '--until': 'soon' is not an instant",
        "run fx1 --until 12000-01-01T00:00:00Z | is out of range",
        "run fx1 --notices pom.xml | pom.xml: cannot be written: there is a file of this name",
        "run fx1 --notices src | src: cannot be written: it is not empty; name an empty or a new folder",
        "run fx1 --events /nowhere/x | /nowhere/x: cannot be written: its folder does not exist",
        "run fx1 --events / | /: cannot be written", "schema x | RevisionScope: Unmatched argument",
        "verify | RevisionScope: Missing required parameter"})
    void wrongInputIsOneLineAndExitCode2(String arguments, String expected) {
        Said.to(arguments.split(" ")).assertIsRefusal(expected);
    }

    @Test
    void doesNotWriteOverTheScenario() throws IOException {
        String text = BundledScenarios.open("fx1").text();
        Path file = Files.writeString(folder.resolve("a.revscope.json"), text);
        Said result = Said.to("run", file.toString(), "--events", file.toString());
        assertEquals(2, result.code());
        assertEquals(text, Files.readString(file));
    }

    @Test
    void noVerbSaysWhichThereAre() {
        Said result = Said.to();
        assertEquals(2, result.code());
        assertTrue(result.err().contains("a verb is missing: run, verify, render, compare, sweep, import or schema"),
                result.err());
    }

    @Test
    void stopsWhenAsked() {
        ByteArrayOutputStream ignored = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(ignored, true, StandardCharsets.UTF_8);
        try (StopRequest stop = StopRequest.listen()) {
            Runner runner = new Runner(BundledScenarios.open("fx1").scenario(), Optional.empty(),
                    new Console(stream, stream), stop);
            stop.make();
            assertEquals(Runner.Outcome.STOPPED, runner.run());
            assertEquals(0, runner.view().rows());
        }
    }
}
