package org.revisionscope.view.charts;

import java.util.Optional;

import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.whatif.Trend;

/**
 * What the charts are to show; instants are milliseconds since the epoch.
 *
 * @param run what happened; it may have been read further than the clock
 * @param trend what it costs as it goes on, read at least up to the clock
 * @param from the first instant on the charts
 * @param to the last instant on the charts
 * @param clock nothing after it is shown
 * @param service whose health is shown, if there is any service
 */
public record ChartsContent(Chronicle run, Trend trend, long from, long to, long clock,
        Optional<ServiceKey> service) {

    /** Whether there is any time to be shown. */
    public boolean isEmpty() {
        return to <= from;
    }

    /** How many rows had happened at an instant. */
    int rowsAt(long instant) {
        return Math.min(run.rows(), run.view().rowsUntil(Math.min(instant, clock)));
    }
}
