package org.revisionscope.controller.verbs;

import java.util.Optional;
import java.util.function.Consumer;

import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.scenario.Faults.LaunchFailures;

/** Where decisions go, and the clock that holds while one is being made. */
public interface Deciding {

    /**
     * Decides something at the clock.
     *
     * @param answer told once: the rules' sentence if they refuse, else empty
     */
    void act(Decision decision, Consumer<Optional<String>> answer);

    /**
     * Lets launches of a service fail for a while.
     *
     * @param answer told once: why not, else empty
     */
    void failLaunches(LaunchFailures failures, Consumer<Optional<String>> answer);

    /** Holds the clock. */
    void hold();

    /** Lets the clock go on if it moved when it was held. */
    void letGo();

    /** Moves the clock to the edge, where decisions can be made. */
    void toEdge();
}
