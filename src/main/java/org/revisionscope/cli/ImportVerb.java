package org.revisionscope.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

import org.revisionscope.format.imports.Assumption;
import org.revisionscope.format.imports.Cut;
import org.revisionscope.format.imports.Cuts;
import org.revisionscope.format.imports.FleetGuess;
import org.revisionscope.format.imports.ImportException;
import org.revisionscope.format.imports.ImportedFleet;
import org.revisionscope.format.imports.ImportedScenario;
import org.revisionscope.format.imports.Masking;
import org.revisionscope.format.inbox.Found;
import org.revisionscope.format.inbox.FoundFile;
import org.revisionscope.format.inbox.GivenUpException;
import org.revisionscope.format.inbox.ImportProblem;
import org.revisionscope.format.inbox.ImportSource;
import org.revisionscope.format.inbox.Inbox;
import org.revisionscope.format.inbox.ReadWatch;
import org.revisionscope.format.scenario.ScenarioDocument;
import org.revisionscope.format.scenario.ScenarioWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code import}. */
@Command(name = "import", mixinStandardHelpOptions = true,
        description = "Makes a scenario of what AWS's own commands put out about a fleet, and says what it assumed. "
                + "Nothing is sent anywhere.")
final class ImportVerb implements Callable<Integer> {

    private static final int MIB_BITS = 20;

    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "1..*",
            description = "JSON of aws ecs describe-services, describe-tasks or list-account-settings, of aws health "
                    + "describe-events or describe-affected-entities, or Health events.") private List<String> files =
                            new ArrayList<>();

    @Option(names = "--out", paramLabel = "SCENARIO", required = true,
            description = "Where the scenario is written.") private String out = "";

    @Option(names = "--mask-accounts",
            description = "Puts invented account ids in the place of the real ones.") private boolean mask;

    @Option(names = "--cut", paramLabel = "[VERSION=]INSTANT",
            description = "A new revision is released then, such as 2025-02-10T00:00:00Z, of 1.4.0 unless a version is "
                    + "named; may be given several times, in place of the cuts that are proposed.") private List<
                            String> cuts =
                                    new ArrayList<>();

    ImportVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws OutputException, ImportException, WrongOptionException {
        Cuts wanted = CutOption.read(cuts);
        Path target = target();
        Found found;
        try (StopRequest stop = StopRequest.listen()) {
            found = Inbox.read(sources(), watch(stop));
        } catch (GivenUpException e) {
            console.error("Stopped, and nothing is written");
            return ExitCode.STOPPED;
        }
        List<ImportProblem> problems = found.problems().toList();
        if (!problems.isEmpty()) {
            problems.forEach(problem -> console.error(problem.line()));
            return ExitCode.WRONG_INPUT;
        }
        ImportedFleet fleet = FleetGuess.of(found);
        ImportedScenario made = new ImportedScenario(fleet, wanted.all().isEmpty() ? fleet.cuts() : wanted,
                mask ? Masking.MASKED : Masking.KEPT);
        ScenarioDocument document = made.document(out,
                found.files().stream().map(file -> String.valueOf(Path.of(file.name()).getFileName())).toList());
        write(document, target);
        tell(found, made);
        return ExitCode.DONE;
    }

    private List<ImportSource> sources() throws WrongOptionException {
        List<ImportSource> sources = new ArrayList<>();
        for (String file : files) {
            try {
                sources.add(ImportSource.of(Path.of(file)));
            } catch (InvalidPathException e) {
                throw new WrongOptionException("'" + file + "' is not a file name: " + e.getReason());
            }
        }
        if (sources.size() > Inbox.MOST_FILES) {
            throw new WrongOptionException(
                    sources.size() + " files, at most " + Inbox.MOST_FILES + " are read at once");
        }
        return sources;
    }

    /** A slip of the hand must not write the scenario over what it is made of. */
    private Path target() throws OutputException {
        try {
            Path target = Path.of(out);
            for (String file : files) {
                if (Files.exists(target) && Files.exists(Path.of(file)) && Files.isSameFile(target, Path.of(file))) {
                    throw new IOException("this is one of the files that are imported");
                }
            }
            return target;
        } catch (IOException | InvalidPathException e) {
            throw new OutputException(out, e);
        }
    }

    private ReadWatch watch(StopRequest stop) {
        AtomicLong read = new AtomicLong();
        return new ReadWatch() {
            @Override
            public void read(long bytes) {
                console.progress((read.addAndGet(bytes) >> MIB_BITS) + " MiB read");
            }

            @Override
            public boolean isGivenUp() {
                return stop.isMade();
            }
        };
    }

    private void write(ScenarioDocument document, Path target) throws OutputException {
        try {
            ScenarioWriter.save(document, target);
        } catch (IOException e) {
            throw new OutputException(out, e);
        }
    }

    private void tell(Found found, ImportedScenario made) {
        console.print(out);
        for (FoundFile file : found.files()) {
            console.print("  read      " + file.name() + ": " + file.entries().entrySet().stream()
                    .map(entry -> entry.getKey().code() + " " + entry.getValue()).collect(Collectors.joining(", ")));
        }
        ImportedFleet fleet = made.fleet();
        console.print("  fleet     places " + fleet.places().size() + ", services " + fleet.serviceCount()
                + ", standalone tasks " + fleet.standaloneCount() + ", tasks in all " + fleet.taskCount());
        for (Cut cut : made.cuts().all()) {
            console.print("  cut       " + cut.version() + " " + cut.at());
        }
        for (Assumption assumption : made.assumptions()) {
            console.print("  assumed   " + assumption.sentence());
        }
    }
}
