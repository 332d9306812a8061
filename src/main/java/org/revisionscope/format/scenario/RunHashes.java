package org.revisionscope.format.scenario;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.revisionscope.format.scenario.SavedHash.Running;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.history.JournalHash;
import org.revisionscope.model.history.JournalView;

/** The hash that a file carries of its run: of the whole, and running, so that a difference can be narrowed down. */
public final class RunHashes {

    private static final long WEEK_MILLIS = 7 * 86_400_000L;

    private RunHashes() {}

    /**
     * The hash of a run.
     *
     * @param decisions the decisions of the run
     * @param view its journal, to its end
     */
    public static SavedHash of(List<TimedDecision> decisions, JournalView view) {
        List<Instant> instants = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        int before = 0;
        for (long at : instants(decisions, view)) {
            int until = view.rowsUntil(at);
            if (until > before) {
                instants.add(Instant.ofEpochMilli(at));
                rows.add(until);
                before = until;
            }
        }
        return new SavedHash(JournalHash.of(view), zip(instants, rows, JournalHash.running(view, rows)));
    }

    /**
     * The first running hash of a file that a run does not have.
     *
     * @return its place in {@link SavedHash#running()}; the size of that list if only rows after the last one differ
     */
    public static int firstDifference(SavedHash saved, JournalView view) {
        List<Running> running = saved.running();
        JournalHash hash = new JournalHash();
        for (int i = 0; i < running.size(); i++) {
            Running expected = running.get(i);
            int rows = view.rowsUntil(expected.at().toEpochMilli());
            if (rows != expected.rows()) {
                return i;
            }
            hash.read(view, rows);
            if (!hash.soFar().equals(expected.sha256())) {
                return i;
            }
        }
        return running.size();
    }

    /** Each decision's instant and the end of each simulated week, in order. */
    private static Iterable<Long> instants(List<TimedDecision> decisions, JournalView view) {
        TreeSet<Long> instants = new TreeSet<>();
        decisions.forEach(decision -> instants.add(decision.at().toEpochMilli()));
        if (view.rows() > 0) {
            long last = view.at(view.rows() - 1);
            for (long at = view.at(0) + WEEK_MILLIS; at <= last; at += WEEK_MILLIS) {
                instants.add(at);
            }
        }
        return instants;
    }

    private static List<Running> zip(List<Instant> instants, List<Integer> rows, List<String> hashes) {
        List<Running> running = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            running.add(new Running(instants.get(i), rows.get(i), hashes.get(i)));
        }
        return running;
    }
}
