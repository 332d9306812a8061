package org.revisionscope.controller.futures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.whatif.Decisions;
import org.revisionscope.model.whatif.Run;

/** The futures that were worked out, the last used ones, with the runs that others can resume from. One thread uses it. */
final class Shelf {

    private static final int MOST = 256;
    /** So many of those that are soon told again: as many as are compared, and what they left. */
    private static final int MOST_SHORT = 4;
    /** Rows that futures do not share with others; sixteen bytes each, and as much again for copies of the simulation. */
    private static final long MOST_ROWS = 1L << 25;

    private final Map<Key, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long rows;

    /** A question that is quick to look up: scenarios of one document differ in what is decided. */
    private record Key(Question question) {

        @Override
        public int hashCode() {
            return Objects.hash(question.scenario().decisions(), question.scenario().faults());
        }
    }

    /** A future, its run, and how many rows it shares with no other. */
    private record Kept(Run run, Finished finished, int rows) {}

    Optional<Finished> find(Question question) {
        return Optional.ofNullable(kept.get(new Key(question))).map(Kept::finished);
    }

    /** A run of a scenario that begins where the runs that are known end to be of use. */
    Run begin(Scenario scenario) {
        return Run.resuming(runs(), scenario);
    }

    /** Puts a future that is finished beside the others, and takes away what was not used for longest. */
    void keep(Question question, Run run, Finished finished) {
        int own = run.view().rows() - Run.nearest(runs(), question.scenario()).map(near -> shared(near, run)).orElse(0);
        Kept before = kept.put(new Key(question), new Kept(run, finished, own));
        rows += own - (before == null ? 0 : before.rows());
        List<Key> brief = kept.entrySet().stream().filter(each -> each.getValue().run().isSoonTold())
                .map(Map.Entry::getKey).toList();
        brief.stream().limit(Math.max(0, brief.size() - MOST_SHORT)).forEach(this::drop);
        while (kept.size() > MOST || (rows > MOST_ROWS && kept.size() > 1)) {
            drop(kept.keySet().iterator().next());
        }
    }

    private void drop(Key key) {
        Optional.ofNullable(kept.remove(key)).ifPresent(gone -> rows -= gone.rows());
    }

    /** How many rows are kept. */
    long rows() {
        return rows;
    }

    private static int shared(Run one, Run other) {
        return Decisions.partFrom(one.scenario().decisions(), other.scenario().decisions())
                .map(at -> other.view().rowsUntil(at.toEpochMilli() - 1)).orElse(0);
    }

    private Stream<Run> runs() {
        return kept.values().stream().map(Kept::run);
    }
}
