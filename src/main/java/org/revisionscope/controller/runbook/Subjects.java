package org.revisionscope.controller.runbook;

import java.util.Optional;

import org.revisionscope.controller.document.Selection;
import org.revisionscope.model.decision.AwsDecision;
import org.revisionscope.model.decision.CustomerDecision;
import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.TaskRef;

/** Knows what a decision is about. */
final class Subjects {

    private Subjects() {}

    /** What can be selected of a decision's subject; empty where only a run knows its identity. */
    static Optional<Selection> of(Decision decision) {
        return switch (decision) {
            case AwsDecision.ReleasePlatformVersion _,AwsDecision.MoveLatest _ -> Optional.empty();
            case AwsDecision.ReleaseRevision release ->
                    release.label().map(label -> new Selection.OfRevision(new RevisionId(release.version(), label)));
            case AwsDecision.MarkRevision mark -> Optional.of(new Selection.OfRevision(mark.revision()));
            case CustomerDecision.SetWaitPeriod set -> Optional.of(new Selection.OfPlace(set.place()));
            case CustomerDecision.CreateService create -> Optional.of(new Selection.OfService(create.spec().key()));
            case CustomerDecision.UpdateService update -> Optional.of(new Selection.OfService(update.service()));
            case CustomerDecision.DeleteService delete -> Optional.of(new Selection.OfService(delete.service()));
            case CustomerDecision.AddVpcEndpoint added -> Optional.of(new Selection.OfService(added.service()));
            case CustomerDecision.RunTask _ -> Optional.empty();
            case CustomerDecision.StopTask stop -> stop.task() instanceof TaskRef.ByArn(var arn)
                    ? Optional.of(new Selection.OfTask(arn))
                    : Optional.empty();
        };
    }
}
