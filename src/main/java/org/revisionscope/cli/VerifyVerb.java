package org.revisionscope.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.revisionscope.cli.Runner.Outcome;
import org.revisionscope.format.export.EventLog;
import org.revisionscope.format.json.Location;
import org.revisionscope.format.scenario.RunHashes;
import org.revisionscope.format.scenario.SavedBranch;
import org.revisionscope.format.scenario.SavedHash;
import org.revisionscope.format.scenario.ScenarioDocument;
import org.revisionscope.format.scenario.ScenarioException;
import org.revisionscope.model.history.JournalHash;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The verb {@code verify}. */
@Command(name = "verify", mixinStandardHelpOptions = true,
        description = "Runs scenarios again and compares with the hash that each file carries.")
final class VerifyVerb implements Callable<Integer> {

    /** So many events of a stretch are shown. */
    private static final int SHOWN = 20;

    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "1..*",
            description = "Scenario files, or names of bundled scenarios such as fx1.") private List<String> files =
                    new ArrayList<>();

    VerifyVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int code = ExitCode.DONE;
        for (String file : files) {
            code = Math.max(code, verify(file));
            if (code == ExitCode.STOPPED) {
                return code;
            }
        }
        return code;
    }

    /** Verifies a file with its branches; one that cannot be read keeps nobody from the others. */
    private int verify(String file) {
        int code = ExitCode.DONE;
        try {
            ScenarioDocument document = ScenarioArgument.open(file);
            SavedHash saved = document.hash().orElseThrow(() -> missing(document, ""));
            code = verify(document.name(), document.scenario(), saved);
            for (SavedBranch branch : document.branches()) {
                if (code == ExitCode.STOPPED) {
                    return code;
                }
                SavedHash ofBranch = branch.hash().orElseThrow(() -> missing(document, branch.name()));
                code = Math.max(code, verify(document.name() + "#" + branch.name(),
                        branch.of(document.scenario()), ofBranch));
            }
            return code;
        } catch (ScenarioException wrong) {
            console.error(String.valueOf(wrong.getMessage()));
            return Math.max(code, ExitCode.WRONG_INPUT);
        }
    }

    private static ScenarioException missing(ScenarioDocument document, String branch) {
        return new ScenarioException(document.name(), Location.START, "hash", "this field is missing"
                + (branch.isEmpty() ? "" : " in branch '" + branch + "'")
                + ", so there is nothing to compare; saving the file adds it");
    }

    private int verify(String name, Scenario scenario, SavedHash saved) {
        try (StopRequest stop = StopRequest.listen()) {
            Runner runner = new Runner(scenario, Optional.empty(), console, stop);
            if (runner.run() == Outcome.STOPPED) {
                console.error("Stopped in " + name + ", which is neither proved nor disproved");
                return ExitCode.STOPPED;
            }
            return compare(name, saved, runner.view());
        }
    }

    private int compare(String name, SavedHash saved, JournalView view) {
        if (JournalHash.of(view).equals(saved.journal())) {
            console.print(name + ": holds, " + view.rows() + " events");
            return ExitCode.DONE;
        }
        int stretch = RunHashes.firstDifference(saved, view);
        long after = stretch == 0 ? Long.MIN_VALUE : saved.running().get(stretch - 1).at().toEpochMilli();
        long until = stretch == saved.running().size()
                ? Long.MAX_VALUE
                : saved.running().get(stretch).at().toEpochMilli();
        console.print(name + ": differs first " + stretch(after, until) + "; there it now has:");
        show(view, view.rowsUntil(after), view.rowsUntil(until));
        return ExitCode.NO;
    }

    private static String stretch(long after, long until) {
        String from = after == Long.MIN_VALUE ? "from the beginning" : "after " + Instant.ofEpochMilli(after);
        return from + (until == Long.MAX_VALUE ? " to the end" : " up to " + Instant.ofEpochMilli(until));
    }

    private void show(JournalView view, int from, int to) {
        if (from == to) {
            console.print("  no events");
            return;
        }
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        try (EventLog log = new EventLog(lines)) {
            log.write(view, from, Math.min(to, from + SHOWN));
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot fail", e);
        }
        lines.toString(StandardCharsets.UTF_8).lines().forEach(line -> console.print("  " + line));
        if (to - from > SHOWN) {
            console.print("  and " + (to - from - SHOWN) + " more");
        }
    }
}
