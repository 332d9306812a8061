package org.revisionscope.model.history;

import java.time.Duration;
import java.util.Optional;

import org.revisionscope.model.event.Actor;

/**
 * What tasks launched in the same way have in common; every service task of a deployment shares one.
 *
 * @param by who launched them
 * @param name their readable name, if they were given one
 * @param deployment the deployment that they belong to; empty for standalone tasks
 * @param length how long they run, from RUNNING; empty for tasks without end
 * @param failure why they cannot start; empty for those that can
 */
public record Origin(Actor by, Optional<String> name, Optional<String> deployment, Optional<Duration> length,
        Optional<String> failure) {}
