package org.revisionscope.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongFunction;

import org.revisionscope.format.export.SweepTable;
import org.revisionscope.format.scenario.Limits;
import org.revisionscope.format.scenario.ScenarioDocument;
import org.revisionscope.format.scenario.ScenarioException;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.scenario.Calendar;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.whatif.Grid;
import org.revisionscope.model.whatif.Sweep;
import org.revisionscope.model.whatif.SweepRow;
import org.revisionscope.model.whatif.Variation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code sweep}. */
@Command(name = "sweep", mixinStandardHelpOptions = true,
        description = "Runs a scenario once for each combination of the values, and writes a table of measures.")
final class SweepVerb implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE",
            description = "A scenario file, or the name of a bundled scenario such as fx1-case-2.") private String file =
                    "";

    @Option(names = "--wait", paramLabel = "DAYS",
            description = "Wait periods of all places: 0, 7 and 14, or some of them.") private Numbers waits =
                    Numbers.none();

    @Option(names = "--minimum-healthy", paramLabel = "PERCENTS",
            description = "Floors of all services, such as 50,100.") private Numbers floors = Numbers.none();

    @Option(names = "--replicas", paramLabel = "COUNTS",
            description = "Desired counts of all services, such as 2,4,8.") private Numbers replicas = Numbers.none();

    @Option(names = "--seeds", paramLabel = "SEEDS", description = "Seeds, such as 1..100.") private Numbers seeds =
            Numbers.none();

    @Option(names = "--csv", paramLabel = "OUT.csv", required = true,
            description = "Writes the table to this file.") private String csv = "";

    SweepVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws ScenarioException, OutputException, WrongOptionException {
        ScenarioDocument document = ScenarioArgument.open(file);
        Sweep sweep = new Sweep(document.scenario(), grid(document.scenario()),
                document.calendar().orElse(Calendar.ALWAYS));
        refuseTarget(document);
        int workers = Math.min(Runtime.getRuntime().availableProcessors(), sweep.size());
        Optional<List<SweepRow>> rows;
        try (StopRequest stop = StopRequest.listen()) {
            rows = SweepRunner.run(sweep, workers, console, stop);
            if (rows.isEmpty()) {
                console.error("Stopped after " + sweep.done() + " of " + sweep.size() + " runs; no table was written");
                return ExitCode.STOPPED;
            }
            write(SweepTable.csv(rows.get()));
        }
        console.print(csv + ": " + (sweep.size() == 1 ? "1 run" : sweep.size() + " runs"));
        return ExitCode.DONE;
    }

    private Grid grid(Scenario scenario) throws WrongOptionException {
        Grid grid;
        try {
            grid = new Grid(values("--wait", waits, days -> WaitPeriod.ofDays(Math.toIntExact(days))),
                    values("--minimum-healthy", floors, percent -> Variation.NONE
                            .withMinimumHealthyPercent(Math.toIntExact(percent)).minimumHealthyPercent().orElseThrow()),
                    values("--replicas", replicas, count -> Variation.NONE.withReplicas(Math.toIntExact(count))
                            .replicas().orElseThrow()),
                    seeds.values());
        } catch (IllegalArgumentException e) {
            throw new WrongOptionException(String.valueOf(e.getMessage()));
        }
        long most = replicas.values().stream().mapToLong(count -> count).max().orElse(0);
        if (most * scenario.fleet().services().size() > Limits.TASKS) {
            throw new WrongOptionException("Invalid value for option '--replicas': with " + most
                    + " the scenario has more than " + Limits.TASKS + " tasks");
        }
        return grid;
    }

    private static <T> List<T> values(String option, Numbers numbers, LongFunction<T> make)
            throws WrongOptionException {
        try {
            return numbers.values().stream().map(make::apply).toList();
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new WrongOptionException("Invalid value for option '" + option + "': " + e.getMessage());
        }
    }

    /** Found out before the work is done, not after it. */
    private void refuseTarget(ScenarioDocument document) throws OutputException {
        try {
            Path target = Path.of(csv).toAbsolutePath();
            ScenarioArgument.refuseAsTarget(target, document);
            if (Files.isDirectory(target)) {
                throw new IOException("this is a directory");
            }
            Path folder = target.getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw new IOException("its folder does not exist");
            }
        } catch (IOException | InvalidPathException e) {
            throw new OutputException(csv, e);
        }
    }

    private void write(String text) throws OutputException {
        try {
            Files.writeString(Path.of(csv), text);
        } catch (IOException e) {
            throw new OutputException(csv, e);
        }
    }
}
