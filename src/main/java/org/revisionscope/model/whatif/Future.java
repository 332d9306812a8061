package org.revisionscope.model.whatif;

import org.revisionscope.model.history.JournalHash;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.scenario.Calendar;
import org.revisionscope.model.scenario.Scenario;

/**
 * A run that is over, as one of those that are compared.
 *
 * @param name what people call it
 * @param view its journal, to its end
 * @param measures what it costs
 * @param hash the SHA-256 of its journal
 */
public record Future(String name, JournalView view, Measures measures, String hash) {

    /** A finished run, measured and hashed. */
    public static Future of(String name, Scenario scenario, JournalView view, Calendar calendar) {
        return new Future(name, view, Measures.of(scenario, view, calendar), JournalHash.of(view));
    }
}
