package org.revisionscope.format.scenario;

/** Counts the tasks that a file asks for, up to the limit. */
final class TaskCount {

    private long tasks;

    void add(long more, Fields fields) throws ScenarioException {
        tasks += more;
        if (tasks > Limits.TASKS) {
            throw fields
                    .problem("with this entry the file asks for " + tasks + " tasks, " + Limits.TASKS + " are allowed");
        }
    }
}
