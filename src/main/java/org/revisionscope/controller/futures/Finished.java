package org.revisionscope.controller.futures;

import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.whatif.Future;
import org.revisionscope.model.whatif.Measures;

/**
 * A future that is worked out to its end. Any thread may read it.
 *
 * @param scenario what ran
 * @param view its journal
 * @param measures what it costs
 * @param hash the SHA-256 of its journal
 */
public record Finished(Scenario scenario, JournalView view, Measures measures, String hash) {

    /** It under a name, to be compared. */
    public Future named(String name) {
        return new Future(name, view, measures, hash);
    }

    /** All that happens, by subject. It takes time, and what comes of it belongs to the one thread that reads it. */
    public Chronicle chronicle() {
        Chronicle chronicle = new Chronicle();
        chronicle.catchUp(view, Integer.MAX_VALUE);
        return chronicle;
    }
}
