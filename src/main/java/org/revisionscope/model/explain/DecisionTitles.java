package org.revisionscope.model.explain;

import java.util.ArrayList;
import java.util.List;

import org.revisionscope.model.decision.AwsDecision;
import org.revisionscope.model.decision.CustomerDecision;
import org.revisionscope.model.decision.Decision;

/** Decisions in a few words, as a title has them: {@code Mark r6}. */
public final class DecisionTitles {

    private DecisionTitles() {}

    /** What is decided. */
    public static String of(Decision decision) {
        return switch (decision) {
            case AwsDecision.ReleasePlatformVersion release -> "Release " + release.version();
            case AwsDecision.MoveLatest move -> "Move LATEST to " + move.version();
            case AwsDecision.ReleaseRevision release -> "Release " + release.label().orElse("a revision of "
                    + release.version());
            case AwsDecision.MarkRevision mark -> "Mark " + mark.revision().label() + (mark.critical() ? " ‼" : "");
            case CustomerDecision.SetWaitPeriod setting -> "Wait " + setting.waitPeriod().days() + " d in "
                    + setting.place().region();
            case CustomerDecision.CreateService create -> "Create " + create.spec().key().name();
            case CustomerDecision.UpdateService update -> "Update " + update.service().name() + changes(update);
            case CustomerDecision.DeleteService delete -> "Delete " + delete.service().name();
            case CustomerDecision.AddVpcEndpoint added -> "Add endpoint " + added.endpoint().word() + " for "
                    + added.service().name();
            case CustomerDecision.RunTask run -> "Run " + (run.spec().key().name().isEmpty() ? "a task"
                    : run.spec().key().name());
            case CustomerDecision.StopTask stop -> "Stop " + stop.task();
        };
    }

    private static String changes(CustomerDecision.UpdateService update) {
        List<String> parts = new ArrayList<>();
        update.desiredCount().ifPresent(count -> parts.add("desired " + Words.number(count)));
        update.minimumHealthyPercent().ifPresent(percent -> parts.add("minimum " + percent + " %"));
        update.maximumPercent().ifPresent(percent -> parts.add("maximum " + percent + " %"));
        update.platformVersion().ifPresent(choice -> parts.add("platform version " + choice));
        if (update.forceNewDeployment()) {
            parts.add("force new deployment");
        }
        return parts.isEmpty() ? "" : ": " + String.join(", ", parts);
    }
}
