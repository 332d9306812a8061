package org.revisionscope.cli;

import org.revisionscope.model.history.JournalView;

/**
 * What a run comes to, in numbers.
 *
 * @param launched tasks launched
 * @param stopped tasks stopped
 * @param lost standalone tasks that retirement stopped before anything had taken over their work
 * @param notices notices sent
 * @param breaches times that a service fell under its floor
 * @param refused decisions refused
 */
record Tally(int launched, int stopped, int lost, int notices, int breaches, int refused) {

    static Tally of(JournalView view) {
        int stopped = 0;
        int lost = 0;
        int notices = 0;
        int breaches = 0;
        int refused = 0;
        for (int row = 0; row < view.rows(); row++) {
            switch (view.type(row)) {
                case TASK_STOPPED -> {
                    stopped++;
                    lost += view.lost(row) ? 1 : 0;
                }
                case NOTICE_SENT -> notices++;
                case FLOOR_BREACHED -> breaches++;
                case DECISION_REFUSED -> refused++;
                case PLATFORM_VERSION_RELEASED, PLATFORM_VERSION_DEPRECATED, LATEST_MOVED, REVISION_RELEASED,
                        REVISION_SUPERSEDED, REVISION_MARKED,
                        REVISION_RETIRED, SETTING_CHANGED, NOTICE_STATUS_CHANGED, SERVICE_CREATED, SERVICE_UPDATED,
                        SERVICE_DELETED, DEPLOYMENT_STARTED, DEPLOYMENT_COMPLETED, FLOOR_RESTORED, STEADY_STATE,
                        TASK_LAUNCHED, TASK_STATE_CHANGED, TASK_HEALTHY, TASK_OUTGOING -> {
                    // counted elsewhere, or not at all
                }
            }
        }
        return new Tally(view.tasks(), stopped, lost, notices, breaches, refused);
    }
}
