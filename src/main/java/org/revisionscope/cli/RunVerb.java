package org.revisionscope.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.revisionscope.cli.Runner.Outcome;
import org.revisionscope.format.export.EventLog;
import org.revisionscope.format.scenario.ScenarioDocument;
import org.revisionscope.format.scenario.ScenarioException;
import org.revisionscope.model.history.JournalHash;
import org.revisionscope.model.history.JournalView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code run}. */
@Command(name = "run", mixinStandardHelpOptions = true,
        description = "Runs a scenario with its decisions and prints what it comes to.")
final class RunVerb implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE",
            description = "A scenario file, or the name of a bundled scenario such as fx1.") private String file = "";

    @Option(names = "--until", paramLabel = "INSTANT",
            description = "The last instant to run, such as 2025-02-28T18:01:00Z; the scenario's end by default.") private @Nullable Instant until;

    @Option(names = "--events", paramLabel = "OUT.ndjson",
            description = "Writes the event log to this file.") private @Nullable String events;

    @Option(names = "--notices", paramLabel = "DIR",
            description = "Writes the Health events to files in this folder, which must be empty or new.") private @Nullable String notices;

    RunVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws ScenarioException, OutputException {
        ScenarioDocument document = ScenarioArgument.open(file);
        Optional<NoticeFiles> letters = noticeFiles();
        try (StopRequest stop = StopRequest.listen()) {
            Runner runner = new Runner(document.scenario(), Optional.ofNullable(until), console, stop);
            Outcome outcome = run(runner, document);
            JournalView view = runner.view();
            if (outcome == Outcome.STOPPED) {
                console.error(stopped(view));
                return ExitCode.STOPPED;
            }
            summarize(document, view);
            if (letters.isPresent()) {
                writeNotices(letters.get(), view);
            }
            return ExitCode.DONE;
        }
    }

    private Outcome run(Runner runner, ScenarioDocument document) throws OutputException {
        if (events == null) {
            return runner.run();
        }
        try {
            Path target = Path.of(events);
            ScenarioArgument.refuseAsTarget(target, document);
            try (EventLog log = new EventLog(Files.newOutputStream(target))) {
                return runner.run(log);
            }
        } catch (IOException | InvalidPathException e) {
            throw new OutputException(events, e);
        }
    }

    /** The folder is looked at before the work is done, not after it. */
    private Optional<NoticeFiles> noticeFiles() throws OutputException {
        if (notices == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new NoticeFiles(Path.of(notices)));
        } catch (IOException | InvalidPathException e) {
            throw new OutputException(notices, e);
        }
    }

    private void writeNotices(NoticeFiles letters, JournalView view) throws OutputException {
        try {
            console.print("  health    " + letters.write(view) + " events in " + notices);
        } catch (IOException e) {
            throw new OutputException(String.valueOf(notices), e);
        }
    }

    private String stopped(JournalView view) {
        String at = view.rows() == 0 ? "before the first event"
                : "at " + Instant.ofEpochMilli(view.at(view.rows() - 1)) + " after " + view.rows() + " events";
        return "Stopped " + at + (events == null ? "" : "; " + events + " holds what happened up to there");
    }

    private void summarize(ScenarioDocument document, JournalView view) {
        Tally tally = Tally.of(view);
        console.print(document.scenario().about().title());
        console.print("  span      " + span(view));
        console.print("  events    " + view.rows());
        console.print("  tasks     " + tally.launched() + " launched, " + tally.stopped() + " stopped, " + tally.lost()
                + " lost");
        console.print("  notices   " + tally.notices());
        console.print("  breaches  " + tally.breaches());
        console.print("  refused   " + tally.refused());
        console.print("  journal   " + JournalHash.of(view));
    }

    private static String span(JournalView view) {
        return view.rows() == 0 ? "nothing happened"
                : Instant.ofEpochMilli(view.at(0)) + " to " + Instant.ofEpochMilli(view.at(view.rows() - 1));
    }
}
