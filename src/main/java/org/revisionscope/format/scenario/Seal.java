package org.revisionscope.format.scenario;

import java.util.List;
import java.util.Optional;

import org.revisionscope.model.engine.Simulation;
import org.revisionscope.model.scenario.Scenario;

/** Puts the hashes of its runs into a document, so that opening the saved file later proves that nothing has changed. */
public final class Seal {

    /** A longer run is not repeated while somebody waits for a file to be saved. */
    private static final int MOST_ROWS = 2_000_000;

    private Seal() {}

    /**
     * The document with the hash of its run, and of the run of each branch.
     *
     * @return a hash is left out where the run is very long or fails: what somebody wants to save is saved in any case
     */
    public static ScenarioDocument of(ScenarioDocument document) {
        List<SavedBranch> branches = document.branches().stream().map(branch -> branch.hash().isPresent() ? branch
                : hash(branch.of(document.scenario())).map(branch::withHash).orElse(branch)).toList();
        ScenarioDocument sealed = branches.equals(document.branches()) ? document : document.withBranches(branches);
        return sealed.hash().isPresent() ? sealed
                : hash(document.scenario()).map(sealed::withHash).orElse(sealed);
    }

    private static Optional<SavedHash> hash(Scenario scenario) {
        try {
            Simulation simulation = Simulation.of(scenario);
            while (simulation.step()) {
                if (simulation.view().rows() > MOST_ROWS) {
                    return Optional.empty();
                }
            }
            return Optional.of(RunHashes.of(scenario.decisions(), simulation.view()));
        } catch (RuntimeException e) {
            return Optional.empty(); // the run in the window tells the user what is wrong
        }
    }
}
