package org.revisionscope.format.scenario;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;

import org.revisionscope.model.engine.Simulation;
import org.revisionscope.model.history.JournalHash;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.scenario.Scenario;

/** Runs what a file tells again, its own future and its branches, and compares with the hashes that it carries. */
public final class Proof {

    /** How many instants are run before somebody is asked again whether to go on. */
    private static final int INSTANTS = 1 << 10;

    private Proof() {}

    /**
     * Where a run is no longer what its file says.
     *
     * @param branch which future; empty for the file's own
     * @param after the first stretch that differs begins after this instant (milliseconds since the epoch); empty for
     *     the beginning of the run
     * @param until the last instant of that stretch; empty for the end of the run
     */
    public record Difference(Optional<String> branch, OptionalLong after, OptionalLong until) {}

    /**
     * The first future that differs; empty if all that carry a hash are what it says, or if nobody waits any more.
     *
     * @param givenUp asked now and then whether nobody waits any more
     */
    public static Optional<Difference> of(ScenarioDocument document, BooleanSupplier givenUp) {
        Optional<Difference> own = document.hash()
                .flatMap(saved -> compare(Optional.empty(), document.scenario(), saved, givenUp));
        if (own.isPresent()) {
            return own;
        }
        return document.branches().stream().map(branch -> branch.hash().flatMap(saved -> compare(
                Optional.of(branch.name()), branch.of(document.scenario()), saved, givenUp)))
                .flatMap(Optional::stream).findFirst();
    }

    private static Optional<Difference> compare(Optional<String> branch, Scenario scenario, SavedHash saved,
            BooleanSupplier givenUp) {
        Simulation simulation = Simulation.of(scenario);
        boolean goesOn = true;
        while (goesOn) {
            if (givenUp.getAsBoolean()) {
                return Optional.empty();
            }
            for (int i = 0; i < INSTANTS && goesOn; i++) {
                goesOn = simulation.step();
            }
        }
        JournalView view = simulation.view();
        return JournalHash.of(view).equals(saved.journal()) ? Optional.empty()
                : Optional.of(difference(branch, saved, RunHashes.firstDifference(saved, view)));
    }

    private static Difference difference(Optional<String> branch, SavedHash saved, int stretch) {
        return new Difference(branch, at(saved, stretch - 1), at(saved, stretch));
    }

    private static OptionalLong at(SavedHash saved, int stretch) {
        return stretch < 0 || stretch >= saved.running().size() ? OptionalLong.empty()
                : OptionalLong.of(saved.running().get(stretch).at().toEpochMilli());
    }
}
