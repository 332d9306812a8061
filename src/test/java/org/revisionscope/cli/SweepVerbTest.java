package org.revisionscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.engine.Simulation;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.history.JournalHash;
import org.revisionscope.model.scenario.Calendar;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.whatif.Grid;
import org.revisionscope.model.whatif.Sweep;
import org.revisionscope.model.whatif.Variation;

class SweepVerbTest {

    @TempDir private Path folder;

    @Test
    void sixRowsWhoseHashesVerify() throws IOException {
        Path csv = folder.resolve("sweep.csv");
        Said result = Said.to("sweep", "fx1-case-2", "--wait", "0,7,14", "--minimum-healthy", "50,100", "--csv",
                csv.toString());
        assertEquals(new Said(0, csv + ": 6 runs\n", ""), result);
        List<String> lines = Files.readAllLines(csv);
        assertEquals("wait_days,minimum_healthy_percent,replicas,seed,exposure_task_days,retiring_task_days,disruption,"
                + "forced_stops,lost,unreplaced,outside_hours,breaches,breached_seconds,lowest_healthy,lowest_floor,"
                + "refused,events,journal", lines.getFirst());
        assertEquals(7, lines.size());
        Scenario scenario = BundledScenarios.open("fx1-case-2").scenario();
        List<String> exposures = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Simulation alone = Simulation.of(Variation.NONE.waiting(WaitPeriod.ofDays(Integer.parseInt(cells[0])))
                    .withMinimumHealthyPercent(Integer.parseInt(cells[1])).of(scenario));
            alone.runToEnd();
            assertEquals(JournalHash.of(alone.view()), cells[cells.length - 1]);
            exposures.add(cells[4]);
        }
        assertEquals(List.of("0", "0", "35", "35"), exposures.subList(0, 4));
    }

    @Test
    void seedsMayBeARange() throws IOException {
        Path csv = folder.resolve("seeds.csv");
        assertEquals(0, Said.to("sweep", "fx1", "--seeds", "1..3,7,7", "--csv", csv.toString()).code());
        assertEquals(List.of("1", "2", "3", "7"), Files.readAllLines(csv).stream().skip(1)
                .map(line -> line.split(",", -1)[3]).toList());
    }

    @Test
    void theCalendarOfTheFileCounts() throws IOException {
        Path file = folder.resolve("office.revscope.json");
        Files.writeString(file, BundledScenarios.open("fx1-case-2").text().replaceFirst("\"seed\"", "\"calendar\": "
                + "{ \"zone\": \"Europe/Berlin\", \"workingHours\": [{ \"days\": [\"friday\"], \"from\": \"09:00\", "
                + "\"to\": \"17:00\" }] }, \"seed\""));
        Path csv = folder.resolve("office.csv");
        assertEquals(0, Said.to("sweep", file.toString(), "--csv", csv.toString()).code());
        assertEquals("5", Files.readAllLines(csv).getLast().split(",", -1)[10]);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--wait 0,5 --csv x | option '--wait': 5 is not a wait period: it takes 0, 7",
        "--wait seven --csv x | option '--wait': 'seven' is no list of numbers",
        "--seeds 5..1 --csv x | option '--seeds': '5..1' is no list of at most 1000000 numbers",
        "--seeds 1..9999999 --csv x | is no list of at most 1000000 numbers",
        "--seeds 1..2000 --replicas 1..2000 --csv x | these are more than 1000000 runs",
        "--minimum-healthy 101 --csv x | option '--minimum-healthy': 101 is not a minimumHealthyPercent",
        "--replicas -1 --csv x | option '--replicas': -1 is not a desired count",
        "--replicas 200001 --csv x | option '--replicas': 200001 is not a desired count",
        "--wait 0 | Missing required option: '--csv", "--csv /nowhere/x.csv | its folder does not exist",
        "--csv / | /: cannot be written: this is a directory"})
    void wrongInputIsOneLineAndExitCode2(String arguments, String expected) {
        Said.to(("sweep fx1 " + arguments).split(" ")).assertIsRefusal(expected);
    }

    @Test
    void doesNotWriteOverTheScenario() throws IOException {
        String text = BundledScenarios.open("fx1").text();
        Path file = Files.writeString(folder.resolve("a.revscope.json"), text);
        assertEquals(2, Said.to("sweep", file.toString(), "--csv", file.toString()).code());
        assertEquals(text, Files.readString(file));
    }

    @Test
    void stopsWhenAsked() {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Grid grid = new Grid(List.of(), List.of(), List.of(), LongStream.range(0, 5_000).boxed().toList());
        Sweep sweep = new Sweep(BundledScenarios.open("a-quarter").scenario(), grid, Calendar.ALWAYS);
        try (StopRequest stop = StopRequest.listen()) {
            stop.make();
            assertEquals(Optional.empty(), SweepRunner.run(sweep, 2, new Console(nowhere, nowhere), stop));
        }
        assertFalse(sweep.done() == sweep.size());
    }
}
