package org.revisionscope.model.explain;

import org.revisionscope.model.decision.CustomerDecision;
import org.revisionscope.model.decision.CustomerDecision.AddVpcEndpoint;
import org.revisionscope.model.decision.CustomerDecision.RunTask;
import org.revisionscope.model.decision.CustomerDecision.SetWaitPeriod;
import org.revisionscope.model.decision.CustomerDecision.UpdateService;
import org.revisionscope.model.whatif.Remedy;

/** What a remedy does, in words. */
public final class RemedySentences {

    private RemedySentences() {}

    /** What to do and until when: {@code Start a replacement before Fri 28 Feb 18:00}. */
    public static String title(Remedy remedy) {
        return switch (remedy.kind()) {
            case RUN_AGAIN -> "Start a replacement before " + Dates.brief(remedy.harm().at());
            case LONGER_WAIT -> "Wait " + ((SetWaitPeriod) remedy.decision()).waitPeriod().days() + " days";
            case FORCE_DEPLOYMENT -> "Deploy " + name(remedy.decision()) + " anew before "
                    + Dates.brief(remedy.harm().at());
            case ROOM_TO_START -> "Let " + name(remedy.decision()) + " start one before it stops one";
            case LOWER_FLOOR -> "Lower the floor of " + name(remedy.decision());
            case ADD_ENDPOINTS -> "Add " + endpoints(remedy) + " before " + Dates.brief(remedy.harm().at());
            case KEEP_VERSION -> "Keep " + name(remedy.decision()) + " on " + version(remedy);
        };
    }

    /** What exactly was tried, when, and what came of it. */
    public static String detail(Remedy remedy) {
        String when = " on " + Dates.brief(remedy.at().toEpochMilli());
        return switch (remedy.kind()) {
            case RUN_AGAIN -> "Run" + who(remedy.decision()) + " again" + when + ": "
                    + (remedy.gapMillis() == 0 ? "its work goes on without a gap."
                            : "not lost, but nobody works for " + Dates.span(remedy.gapMillis()) + ".");
            case LONGER_WAIT ->
                    "Set" + when + ", before the notice: the task ends by itself before it would be stopped.";
            case FORCE_DEPLOYMENT -> "update-service --force-new-deployment" + when
                    + ": new tasks land on the newest revision, and the floor holds.";
            case ROOM_TO_START -> "maximumPercent " + ((UpdateService) remedy.decision()).maximumPercent().orElse(0)
                    + when + ": the floor holds.";
            case LOWER_FLOOR -> "minimumHealthyPercent "
                    + ((UpdateService) remedy.decision()).minimumHealthyPercent().orElse(0) + when
                    + ": as few are healthy, and that is allowed.";
            case ADD_ENDPOINTS -> "create-vpc-endpoint" + when + ": tasks find what they need, and start.";
            case KEEP_VERSION -> "update-service --platform-version " + version(remedy) + when
                    + ": tasks start without the endpoints.";
        };
    }

    private static String endpoints(Remedy remedy) {
        return Words.list(remedy.decisions().stream()
                .map(decision -> Prerequisites.name(((AddVpcEndpoint) decision).endpoint())).toList());
    }

    private static String version(Remedy remedy) {
        return ((UpdateService) remedy.decision()).platformVersion().orElseThrow().toString();
    }

    private static String name(CustomerDecision decision) {
        return ((UpdateService) decision).service().name();
    }

    private static String who(CustomerDecision decision) {
        String name = ((RunTask) decision).spec().key().name();
        return name.isEmpty() ? " it" : " " + name;
    }
}
