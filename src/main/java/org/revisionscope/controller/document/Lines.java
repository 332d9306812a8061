package org.revisionscope.controller.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.whatif.Run;

/**
 * The stories that were told of late, the last one first: going back to one of them costs nothing. What is forgotten can
 * be computed again.
 */
final class Lines {

    /** So many stories are kept, unless they are long; */
    private static final int MOST = 32;
    /** and so many of those that are soon told again: the one on the screen, and the one before it. */
    private static final int MOST_SHORT = 2;
    /** A row with all that is read of it, and as much again for what is computed meanwhile. */
    private static final long BYTES_A_ROW = 200;
    /** So many rows are kept in all stories together, beside the last one's. */
    private static final long MOST_ROWS = Math.max(2_500_000, Runtime.getRuntime().maxMemory() / BYTES_A_ROW);

    private final Deque<Line> kept = new ArrayDeque<>();

    /** The line that tells a scenario. */
    Optional<Line> find(Scenario scenario) {
        return kept.stream().filter(line -> line.run().scenario().equals(scenario)).findFirst();
    }

    /** A run of a scenario that begins where it parts from one that was told, if any is like it. */
    Run resume(Scenario scenario) {
        return Run.resuming(kept.stream().map(Line::run), scenario);
    }

    /** Keeps a line as the last one that was told. */
    void keep(Line line) {
        kept.removeIf(known -> known.run() == line.run());
        kept.addFirst(line);
        kept.stream().filter(each -> each.run().isSoonTold()).skip(MOST_SHORT).toList().forEach(kept::remove);
        while (kept.size() > MOST || kept.size() > 1 && rows() - line.run().view().rows() > MOST_ROWS) {
            kept.removeLast();
        }
    }

    /** All of them, as far as they have come; each was shown, so its chronicle is the screen's. */
    List<Snapshot.Known> known() {
        return kept.stream().map(line -> new Snapshot.Known(line.run().scenario(), line.stage())).toList();
    }

    /** Forgets everything, after something went wrong. */
    void forget() {
        kept.clear();
    }

    /** How many rows they have, those that they share counted for each. */
    long rows() {
        return kept.stream().mapToLong(line -> line.run().view().rows()).sum();
    }
}
