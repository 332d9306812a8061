package org.revisionscope.model.explain;

import java.util.Optional;

import org.revisionscope.model.decision.AwsDecision;
import org.revisionscope.model.decision.CustomerDecision.AddVpcEndpoint;
import org.revisionscope.model.decision.CustomerDecision.CreateService;
import org.revisionscope.model.decision.CustomerDecision.DeleteService;
import org.revisionscope.model.decision.CustomerDecision.RunTask;
import org.revisionscope.model.decision.CustomerDecision.SetWaitPeriod;
import org.revisionscope.model.decision.CustomerDecision.StopTask;
import org.revisionscope.model.decision.CustomerDecision.UpdateService;
import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.event.ServiceEvent.Configuration;
import org.revisionscope.model.history.Chronicle;

/** Finds decisions that would change nothing, so that they leave no trace. */
public final class NoChange {

    private NoChange() {}

    /**
     * Why a decision would change nothing at an instant (milliseconds since the epoch); empty if it would change something
     * or be refused.
     */
    public static Optional<String> why(Decision decision, Chronicle chronicle, long at) {
        return switch (decision) {
            case SetWaitPeriod setting -> chronicle.places().waitAt(setting.place(), at)
                    .filter(setting.waitPeriod()::equals)
                    .map(wait -> "The wait period of " + setting.place().region() + " is "
                            + Words.count(wait.days(), "day")
                            + " already: nothing to change.");
            case UpdateService update -> chronicle.services().of(update.service())
                    .flatMap(service -> service.configurationAt(at)).filter(now -> changesNothing(update, now))
                    .map(_ -> "Service " + update.service().name() + " asks for just that already: nothing to change."
                            + " Tick force new deployment to replace its tasks.");
            case CreateService _,DeleteService _,AddVpcEndpoint _,RunTask _,StopTask _ -> Optional.empty();
            case AwsDecision _ -> Optional.empty();
        };
    }

    private static boolean changesNothing(UpdateService update, Configuration now) {
        return !update.forceNewDeployment() && update.platformVersion().isEmpty()
                && update.desiredCount().orElse(now.desiredCount()) == now.desiredCount()
                && update.minimumHealthyPercent().orElse(now.deployment().minimumHealthyPercent()) == now.deployment()
                        .minimumHealthyPercent()
                && update.maximumPercent().orElse(now.deployment().maximumPercent()) == now.deployment()
                        .maximumPercent();
    }
}
