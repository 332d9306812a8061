package org.revisionscope.model.fleet;

/** The states of a task, in the only order in which it passes them; the names are those of {@code lastStatus}. */
public enum TaskState {
    /** Waiting for its network interface. */
    PROVISIONING,
    /** Waiting for capacity. */
    PENDING,
    /** Pulling its image and starting containers. */
    ACTIVATING,
    /** Running. */
    RUNNING,
    /** Leaving its load balancer. */
    DEACTIVATING,
    /** Told to stop, not stopped yet. */
    STOPPING,
    /** Giving back its network interface. */
    DEPROVISIONING,
    /** Gone. */
    STOPPED;

    /** Whether a task in this state counts towards a service's live tasks. */
    public boolean isLive() {
        return compareTo(RUNNING) <= 0;
    }
}
