package org.revisionscope.model.explain;

import org.revisionscope.model.event.Rule;
import org.revisionscope.model.event.ServiceEvent;
import org.revisionscope.model.fleet.MigrationCheck;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.history.ServiceLife;
import org.revisionscope.model.scenario.Assumptions;

/** Why something happened to a service as a whole. */
final class ServiceReasons {

    private final Words words;
    private final Assumptions assumptions;

    ServiceReasons(Words words, Assumptions assumptions) {
        this.words = words;
        this.assumptions = assumptions;
    }

    Reason of(int row, ServiceEvent event) {
        Rule rule = words.journal().rule(row);
        return switch (event) {
            case ServiceEvent.ServiceCreated created -> limits(rule, created.configuration());
            case ServiceEvent.ServiceUpdated updated -> rule == Rule.PV_8
                    ? Reason.of(rule, "From " + MigrationCheck.FROM + " on a task reaches AWS through its VPC only:"
                            + " each endpoint that it needs must be there before it is launched.")
                    : limits(rule, updated.configuration());
            case ServiceEvent.ServiceDeleted _ ->
                    Reason.of(rule, "Deleting a service sets its desired count to 0; it is gone with its last task.");
            case ServiceEvent.DeploymentStarted started -> deployment(row, rule, started);
            case ServiceEvent.DeploymentCompleted _ ->
                    counted(rule, "A rollout is complete when as many of its tasks as"
                            + " desired are healthy and no other is live", at(row, event));
            case ServiceEvent.FloorBreached breached -> breached(row, rule, breached);
            case ServiceEvent.FloorRestored restored -> Reason.of(rule, Words.number(restored.healthy()) + " healthy ≥ "
                    + Headroom.floor(at(row, event).asked()) + " again.");
            case ServiceEvent.SteadyState _ ->
                    counted(rule, "Steady means that all that should run does, and nothing else", at(row, event));
        };
    }

    private static Reason limits(Rule rule, ServiceEvent.Configuration asked) {
        return Reason.of(rule, "Its percentages give a " + Headroom.floor(asked) + " healthy and a "
                + Headroom.ceiling(asked) + " live. 100/100 would be refused.");
    }

    private static Reason counted(Rule rule, String what, Headroom now) {
        return Reason.of(rule,
                what + ": " + Words.number(now.healthy()) + " healthy = " + Words.number(now.live()) + " live = "
                        + Words.number(now.desired()) + " desired.");
    }

    private Reason deployment(int row, Rule rule, ServiceEvent.DeploymentStarted started) {
        ServiceEvent.Configuration asked = at(row, started).asked();
        if (rule == Rule.PV_7) {
            return Reason.of(rule, "Its platform version is to end: on the force-update date a service that asks for"
                    + " LATEST gets a new deployment on what LATEST means, " + started.version() + ".").and(Fact.F2);
        }
        boolean latest = asked.platformVersion() instanceof PlatformVersionChoice.Latest;
        String version = latest ? "LATEST gives " + started.version() + " now."
                : "It asks for " + started.version()
                        + ".";
        Reason reason = Reason.of(rule, (asked.force() ? "Forcing a new deployment makes one without a change. "
                : "Creating a service, or naming another platform version, makes a deployment. ") + version);
        return latest ? reason.and(Fact.F2) : reason;
    }

    private Reason breached(int row, Rule rule, ServiceEvent.FloorBreached breached) {
        Headroom now = at(row, breached);
        Reason reason =
                Reason.of(rule, Words.number(breached.healthy()) + " healthy < " + Headroom.floor(now.asked()) + ": "
                        + because(rule, now)).and(Fact.F23);
        return switch (rule) {
            case SVC_4 -> reason.assuming(Assumed.whenBlocked(assumptions));
            case SVC_8 -> reason.assuming(Assumed.whenReplacementCannotStart(assumptions));
            case PV_2, PV_4, PV_5, PV_7, PV_8, REV_1, REV_3, RET_1, RET_3, RET_4, RET_5, RET_7, RET_8, SVC_0, SVC_1,
                    SVC_2,
                    SVC_5,
                    SVC_6, SVC_7, SVC_9, SVC_10, SVC_11, TASK_1, TASK_2, TASK_3, TASK_4, NOTE_3 -> reason;
        };
    }

    private static String because(Rule rule, Headroom now) {
        return switch (rule) {
            case SVC_4 -> "one stopped first, because the " + Headroom.ceiling(now.asked())
                    + " leaves no room to start one first.";
            case SVC_8 -> "its launches fail, and retirement did not wait for ever.";
            case SVC_6 -> "a task stopped by itself, and its replacement is not healthy yet.";
            case TASK_2 -> "you stopped a task, and its replacement is not healthy yet.";
            case PV_2, PV_4, PV_5, PV_7, PV_8, REV_1, REV_3, RET_1, RET_3, RET_4, RET_5, RET_7, RET_8, SVC_0, SVC_1,
                    SVC_2,
                    SVC_5,
                    SVC_7, SVC_9, SVC_10, SVC_11, TASK_1, TASK_3, TASK_4, NOTE_3 ->
                    "a task left before another was healthy.";
        };
    }

    private Headroom at(int row, ServiceEvent event) {
        ServiceLife life = words.chronicle().services().of(event.service()).orElseThrow();
        return Headroom.of(words.chronicle(), life, row + 1);
    }
}
