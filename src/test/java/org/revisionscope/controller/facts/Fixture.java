package org.revisionscope.controller.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.revisionscope.controller.document.Selection;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.decision.AwsDecision.MarkRevision;
import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.engine.Simulation;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.TaskArn;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.view.Messages;

/** A bundled scenario that has run to its end, and a clock over it that a test can set. */
public final class Fixture {

    /** r6 marked on Friday 21 February 2025 at 18:00 UTC. */
    public static final TimedDecision MARK_R6 = new TimedDecision(Instant.parse("2025-02-21T18:00:00Z"),
            new MarkRevision(RevisionId.parse("1.4.0-r6"), "kernel vulnerability", false));

    private final Chronicle chronicle = new Chronicle();
    private final ObjectProperty<Now> now = new SimpleObjectProperty<>();
    private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(Selection.NONE);
    private final Watch watch = new Watch(now, selection, Messages.load());

    private Fixture(Scenario scenario) {
        Simulation simulation = Simulation.of(scenario);
        simulation.runToEnd();
        chronicle.catchUp(simulation.view(), Integer.MAX_VALUE);
        now.set(Now.at(chronicle, scenario.span().start().toEpochMilli()));
    }

    /** A bundled scenario, with further decisions. */
    public static Fixture of(String name, TimedDecision... more) {
        Scenario scenario = BundledScenarios.open(name).scenario();
        List<TimedDecision> decisions = new ArrayList<>(scenario.decisions());
        decisions.addAll(List.of(more));
        return new Fixture(scenario.withDecisions(decisions));
    }

    /** A decision at an instant. */
    public static TimedDecision at(String instant, Decision decision) {
        return new TimedDecision(Instant.parse(instant), decision);
    }

    /** Sets the clock. */
    public Fixture clock(String instant) {
        now.set(Now.at(chronicle, Instant.parse(instant).toEpochMilli()));
        return this;
    }

    /** What panels follow. */
    public Watch watch() {
        return watch;
    }

    /** The fleet at the clock. */
    public Now now() {
        return now.get();
    }

    /** The first task with a readable name. */
    public int task(String name) {
        for (int task = 0; task < chronicle.tasks().count(); task++) {
            if (now.get().nameOf(task).equals(name)) {
                return task;
            }
        }
        throw new AssertionError("no task is called " + name);
    }

    /** The ARN of the first task with a readable name. */
    public TaskArn arn(String name) {
        return chronicle.view().arn(task(name));
    }
}
