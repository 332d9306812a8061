package org.revisionscope.model.event;

/** The rules that an event can name as the one that produced it; {@code docs/rules.md} gives each in a sentence. */
public enum Rule {
    /** {@code LATEST} and platform versions are released and moved by dated events. */
    PV_2,
    /** A new platform version or a forced deployment makes a deployment. */
    PV_4,
    /** In China only some platform versions can be chosen. */
    PV_5,
    /** A platform version ends: services on {@code LATEST} are deployed anew, then nothing new can use it. */
    PV_7,
    /** A launch misses what 1.4.0 needs. */
    PV_8,
    /** A new task is placed on the newest revision. */
    REV_1,
    /** A release supersedes the revision before it. */
    REV_3,
    /** Marking needs a superseded revision. */
    RET_1,
    /** One notice for each affected place. */
    RET_3,
    /** The wait period, and what a start is. */
    RET_4,
    /** A critical mark overrides the wait. */
    RET_5,
    /** Retirement starts. */
    RET_7,
    /** A revision is retired. */
    RET_8,
    /** The limits of a service's percentages. */
    SVC_0,
    /** The scheduler starts a task. */
    SVC_1,
    /** The scheduler stops a task within the floor. */
    SVC_2,
    /** Rounding left no room, so one is stopped first. */
    SVC_4,
    /** Too many tasks: one becomes surplus. */
    SVC_5,
    /** A task that stopped by itself is replaced. */
    SVC_6,
    /** A deployment replaces older ones. */
    SVC_7,
    /** A launch cannot start. */
    SVC_8,
    /** The floor is reached again. */
    SVC_9,
    /** The service is steady. */
    SVC_10,
    /** The service is deleted. */
    SVC_11,
    /** A task takes its next step. */
    TASK_1,
    /** A task stops, and why. */
    TASK_2,
    /** A standalone task is run, or reaches its length. */
    TASK_3,
    /** A run that takes over another task's work. */
    TASK_4,
    /** A notice changes its status. */
    NOTE_3;

    private final String id = name().replace('_', '-');

    /** The id as the documents write it, for example {@code SVC-2}. */
    public String id() {
        return id;
    }
}
