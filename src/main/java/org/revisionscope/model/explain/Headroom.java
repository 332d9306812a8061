package org.revisionscope.model.explain;

import org.revisionscope.model.event.ServiceEvent.Configuration;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.IntList;
import org.revisionscope.model.history.Lane;
import org.revisionscope.model.history.ServiceLife;

/**
 * The numbers that a service's scheduler decided by, after so many rows.
 *
 * @param asked what the service is asked to be
 * @param healthy how many of its tasks are healthy
 * @param live how many are live
 * @param kept how many of those need not go
 */
record Headroom(Configuration asked, int healthy, int live, int kept) {

    static Headroom of(Chronicle chronicle, ServiceLife life, int rows) {
        int going = 0;
        for (Lane lane : life.lanes()) {
            IntList tasks = lane.tasks();
            for (int i = 0; i < lane.launchedAt(rows); i++) {
                int task = tasks.get(i);
                boolean goes = chronicle.tasks().isLiveAt(task, rows) && chronicle.tasks().isOutgoingAt(task, rows);
                going += goes ? 1 : 0;
            }
        }
        int live = life.liveAt(rows);
        Configuration asked = life.configurations().stream().filter(each -> each.row() < rows)
                .reduce((_, later) -> later).orElse(life.configurations().getFirst()).configuration();
        return new Headroom(asked, life.healthyAt(rows), live, live - going);
    }

    int desired() {
        return asked.desiredCount();
    }

    int lower() {
        return asked.lower();
    }

    int upper() {
        return asked.upper();
    }

    /** The floor with its arithmetic: {@code floor ⌈4 × 100%⌉ = 4}. */
    static String floor(Configuration asked) {
        return "floor ⌈" + Words.number(asked.desiredCount()) + " × " + asked.deployment().minimumHealthyPercent()
                + "%⌉ = "
                + Words.number(asked.lower());
    }

    /** The ceiling with its arithmetic: {@code ceiling ⌊4 × 200%⌋ = 8}. */
    static String ceiling(Configuration asked) {
        return "ceiling ⌊" + Words.number(asked.desiredCount()) + " × " + asked.deployment().maximumPercent() + "%⌋ = "
                + Words.number(asked.upper());
    }
}
