package org.revisionscope.format.scenario;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalLong;

import org.revisionscope.model.scenario.Scenario;

/**
 * Runs what a file tells again, a part at a time, its own future and then its branches, and compares with the hashes that it
 * carries. One thread at a time uses it.
 */
public final class Proof {

    /**
     * A run is kept in memory while it is proved, beside the story that is shown: a row takes about half as many bytes, and
     * nothing is read of it but its hash.
     */
    private static final long BYTES_A_ROW = 64;

    private final Deque<Part> parts = new ArrayDeque<>();
    private final long mostRows;
    private final double rowsInAll;
    private double rowsBefore;
    private Optional<Difference> difference = Optional.empty();
    private boolean tooLong;

    private Proof(ScenarioDocument document, long mostRows) {
        this.mostRows = mostRows;
        document.hash().ifPresent(saved -> parts.add(new Part(Optional.empty(), document.scenario(), saved)));
        for (SavedBranch branch : document.branches()) {
            branch.hash().ifPresent(saved -> parts.add(
                    new Part(Optional.of(branch.name()), branch.of(document.scenario()), saved)));
        }
        rowsInAll = parts.stream().mapToDouble(part -> rows(part.saved)).sum();
    }

    /** Begins to prove a document; there is nothing to do if it carries no hash. */
    public static Proof of(ScenarioDocument document) {
        return of(document, Math.max(2_500_000, Runtime.getRuntime().maxMemory() / BYTES_A_ROW));
    }

    /**
     * The same with a bound.
     *
     * @param mostRows a longer run is not proved
     */
    static Proof of(ScenarioDocument document, long mostRows) {
        return new Proof(document, mostRows);
    }

    /**
     * Where a run is no longer what its file says.
     *
     * @param branch which future; empty for the file's own
     * @param after the first stretch that differs begins after this instant (milliseconds since the epoch); empty for
     *     the beginning of the run
     * @param until the last instant of that stretch; empty for the end of the run
     */
    public record Difference(Optional<String> branch, OptionalLong after, OptionalLong until) {}

    /** A future, the hash that it should have, and what was run of it; that begins with its first part. */
    private static final class Part {
        private final Optional<String> branch;
        private final Scenario scenario;
        private final SavedHash saved;
        private Optional<Rerun> begun = Optional.empty();

        private Part(Optional<String> branch, Scenario scenario, SavedHash saved) {
            this.branch = branch;
            this.scenario = scenario;
            this.saved = saved;
        }

        private Rerun rerun() {
            Rerun rerun = begun.orElseGet(() -> new Rerun(scenario, saved));
            begun = Optional.of(rerun);
            return rerun;
        }
    }

    /** The same for a part; one that finds no room in memory is too long. */
    private boolean goOn(Part part) {
        try {
            return part.rerun().goOn();
        } catch (OutOfMemoryError full) {
            tooLong = true;
            return false;
        }
    }

    /** Works for a moment; answers whether there is more to do. */
    public boolean goOn() {
        if (parts.isEmpty()) {
            return false;
        }
        Part part = parts.getFirst();
        boolean isLeft = goOn(part);
        tooLong = tooLong || part.rerun().rows() > mostRows;
        if (tooLong) {
            parts.clear();
        } else if (!isLeft) {
            rowsBefore += rows(part.saved);
            difference = part.rerun().difference().stream().mapToObj(stretch -> difference(part, stretch)).findFirst();
            parts.removeFirst();
        }
        return difference.isEmpty() && !parts.isEmpty();
    }

    /** The part that is done, 0 to 1, by the number of rows that the file says there are. */
    public double done() {
        double now = parts.isEmpty() ? 0 : parts.getFirst().begun.map(rerun -> (double) rerun.rows()).orElse(0.0);
        return Math.clamp((rowsBefore + now) / rowsInAll, 0, 1);
    }

    /** The first future that differs; empty if none does as far as was run. */
    public Optional<Difference> difference() {
        return difference;
    }

    /** Whether it was given up because a run is too long to be kept beside what is shown. */
    public boolean isTooLong() {
        return tooLong;
    }

    private static double rows(SavedHash saved) {
        return saved.running().isEmpty() ? 1 : saved.running().getLast().rows();
    }

    private static Difference difference(Part part, int stretch) {
        return new Difference(part.branch, at(part.saved, stretch - 1), at(part.saved, stretch));
    }

    private static OptionalLong at(SavedHash saved, int stretch) {
        return stretch < 0 || stretch >= saved.running().size() ? OptionalLong.empty()
                : OptionalLong.of(saved.running().get(stretch).at().toEpochMilli());
    }
}
