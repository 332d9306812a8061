package org.revisionscope.model.fleet;

/** Why a task stopped, with the code and the sentence that ECS shows for it (TASK-2). */
public enum StopCause {
    /** Its revision was retired; the code is the one that was observed, AWS documents none. */
    RETIREMENT("ServiceSchedulerInitiated",
            "ECS is performing maintenance on the underlying infrastructure hosting the task"),
    /** A newer deployment or a smaller count. */
    SCALING("ServiceSchedulerInitiated", "Scaling activity initiated by (deployment %s)"),
    /** The customer stopped it. */
    USER("UserInitiated", "Task stopped by user"),
    /** Its container ended, by itself or by a crash. */
    CONTAINER_EXITED("EssentialContainerExited", "Essential container in task exited"),
    /** It never started; the sentence is the fault's own. */
    FAILED_TO_START("TaskFailedToStart", "%s");

    private final String stopCode;
    private final String sentence;

    StopCause(String stopCode, String sentence) {
        this.stopCode = stopCode;
        this.sentence = sentence;
    }

    /** The {@code stopCode} of ECS. */
    public String stopCode() {
        return stopCode;
    }

    /**
     * The {@code stoppedReason} of ECS.
     *
     * @param detail the deployment for {@link #SCALING}, the fault's reason for {@link #FAILED_TO_START}, else unused
     */
    public String stoppedReason(String detail) {
        return sentence.replace("%s", detail);
    }
}
