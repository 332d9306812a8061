package org.revisionscope.controller.verbs;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;

import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.scenario.Faults.LaunchFailures;
import org.revisionscope.model.whatif.Later;

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

    /** Whether the answer to something that was asked still has to come. */
    boolean isAwaited();

    /** The past that is acted in; empty at the edge, where a decision begins no other future. */
    ObservableValue<Optional<Past>> past();

    /** Which of the later decisions still come if one acts in the past. */
    ObjectProperty<Later> later();

    /** Holds the clock. */
    void hold();

    /** Lets the clock go on if it moved when it was held. */
    void letGo();

    /** Moves the clock to the edge. */
    void toEdge();
}
