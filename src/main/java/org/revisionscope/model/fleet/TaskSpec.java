package org.revisionscope.model.fleet;

import java.time.Duration;
import java.util.Optional;

/**
 * What a customer asks of a standalone task.
 *
 * @param key where it runs and what it is called
 * @param platformVersion as asked for; resolved when the task is run
 * @param length how long it runs before it ends by itself, counted from RUNNING; empty for a task without end
 * @param replaces the task whose work it takes over (TASK-4)
 * @param network how it reaches AWS while it starts; empty if nothing has to be checked (PV-8)
 */
public record TaskSpec(StandaloneKey key, PlatformVersionChoice platformVersion, Optional<Duration> length,
        Optional<TaskRef> replaces, @HashedIfPresent Optional<TaskNetwork> network) {

    /** @throws IllegalArgumentException if the length is not positive */
    public TaskSpec {
        if (length.isPresent() && !length.get().isPositive()) {
            throw new IllegalArgumentException("a task's length must be positive");
        }
    }

    /** One that reaches AWS without the endpoints of a VPC. */
    public TaskSpec(StandaloneKey key, PlatformVersionChoice platformVersion, Optional<Duration> length,
            Optional<TaskRef> replaces) {
        this(key, platformVersion, length, replaces, Optional.empty());
    }

    /** The same with another network. */
    public TaskSpec withNetwork(Optional<TaskNetwork> other) {
        return new TaskSpec(key, platformVersion, length, replaces, other);
    }
}
