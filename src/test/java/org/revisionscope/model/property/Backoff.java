package org.revisionscope.model.property;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.revisionscope.model.fleet.ServiceKey;

/** How long services wait after launches that could not start: 1, 2, 4, 8, then 15 minutes (SVC-8). */
final class Backoff {

    private static final List<Integer> MINUTES = List.of(1, 2, 4, 8, 15);

    private final Map<ServiceKey, Row> rows = new HashMap<>();

    /** A row of failures of one service. */
    private static final class Row {
        int length;
        Optional<Instant> last = Optional.empty();
        Instant waitsUntil = Instant.MIN;
        boolean ended;
    }

    /** A launch failed. */
    void failed(ServiceKey service, Instant at) {
        Row row = rows.computeIfAbsent(service, _ -> new Row());
        if (row.last.equals(Optional.of(at)) && !row.ended) {
            return;
        }
        row.length = row.ended ? 1 : row.length + 1;
        row.ended = false;
        row.last = Optional.of(at);
        row.waitsUntil = at.plus(Duration.ofMinutes(MINUTES.get(Math.min(row.length, MINUTES.size()) - 1)));
    }

    /** A task reached RUNNING, which ends the row. */
    void running(ServiceKey service) {
        Optional.ofNullable(rows.get(service)).ifPresent(row -> row.ended = true);
    }

    /** Whether a service may be waiting. */
    boolean waits(ServiceKey service, Instant now) {
        return Optional.ofNullable(rows.get(service)).map(row -> now.isBefore(row.waitsUntil)).orElse(false);
    }

    /** Whether a service's last launches failed and none has reached RUNNING since. */
    boolean isFailing(ServiceKey service) {
        return Optional.ofNullable(rows.get(service)).map(row -> !row.ended).orElse(false);
    }

    /** Whether a service has to wait. */
    boolean mustWait(ServiceKey service, Instant now) {
        return waits(service, now) && !rows.get(service).ended;
    }
}
