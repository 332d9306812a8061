package org.revisionscope.format.inbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import org.revisionscope.format.imports.Assumption;
import org.revisionscope.format.imports.Cut;
import org.revisionscope.format.imports.Cuts;
import org.revisionscope.format.imports.FleetGuess;
import org.revisionscope.format.imports.ImportException;
import org.revisionscope.format.imports.ImportedFleet;
import org.revisionscope.format.imports.ImportedRevision;
import org.revisionscope.format.imports.ImportedScenario;
import org.revisionscope.format.imports.Masking;
import org.revisionscope.format.json.OneLine;
import org.revisionscope.model.engine.Simulation;
import org.revisionscope.model.scenario.Scenario;

/**
 * Imports any bytes. Whatever they are, they are refused in sentences or make a scenario that runs. The profile {@code fuzz}
 * hands it to Jazzer, which looks for bytes that take new ways through the code.
 */
public final class ImportFuzz {

    /** Larger fleets take time and no new ways. */
    private static final int MOST_TASKS = 300;
    private static final int LONGEST_LINE = 610;

    private ImportFuzz() {}

    /**
     * Imports some bytes; Jazzer calls it by this name.
     *
     * @throws IllegalStateException if what comes of it is not as promised
     */
    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        Found found =
                Inbox.read(List.of(new ImportSource("x", () -> new ByteArrayInputStream(data))), new NobodyWaits());
        found.problems().forEach(problem -> checkLine(problem.line()));
        if (found.isEmpty() && found.problems().findAny().isEmpty()
                && found.files().getFirst().entries().isEmpty()) {
            throw new IllegalStateException("nothing was found, and nothing is said about it");
        }
        try {
            check(FleetGuess.of(found));
        } catch (ImportException refused) {
            checkRefusal(String.valueOf(refused.getMessage()));
        }
    }

    private static void check(ImportedFleet fleet) throws ImportException {
        for (Masking masking : Masking.values()) {
            ImportedScenario made = new ImportedScenario(fleet, fleet.cuts(), masking);
            made.assumptions().stream().map(Assumption::sentence).forEach(ImportFuzz::checkLine);
            int counted = ImportedRevision.of(fleet, fleet.cuts()).stream().mapToInt(ImportedRevision::tasks).sum();
            if (counted != fleet.taskCount()) {
                throw new IllegalStateException(counted + " tasks are on revisions, of " + fleet.taskCount());
            }
            if (fleet.taskCount() <= MOST_TASKS) {
                run(made.document("x", List.of("x")).scenario());
            }
        }
        if (fleet.taskCount() <= MOST_TASKS) {
            Cuts late = new Cuts(fleet.cuts().all().stream()
                    .map(cut -> new Cut(cut.version(), cut.at().plusSeconds(3_600))).toList());
            new ImportedScenario(fleet, late, Masking.KEPT).document("x", List.of());
            new ImportedScenario(fleet, new Cuts(List.of()), Masking.KEPT).document("x", List.of());
        }
    }

    private static void run(Scenario scenario) {
        Simulation simulation = Simulation.of(scenario);
        simulation.advanceTo(scenario.span().start().toEpochMilli());
    }

    private static void checkRefusal(String sentence) {
        checkLine(sentence);
        if (sentence.startsWith("this makes no scenario")) {
            throw new IllegalStateException(sentence);
        }
    }

    private static void checkLine(String line) {
        if (line.isEmpty() || line.length() > 2 * LONGEST_LINE || !line.equals(OneLine.of(line))) {
            throw new IllegalStateException("not one readable line: " + line);
        }
    }
}
