package org.revisionscope.format.scenario;

import java.time.Duration;

import org.revisionscope.format.json.Json;
import org.revisionscope.model.decision.AwsDecision;
import org.revisionscope.model.decision.CustomerDecision;
import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.ServiceSpec;
import org.revisionscope.model.fleet.TaskSpec;

/** Writes decisions as scenario files have them; the event log uses the same objects without their instant. */
public final class DecisionText {

    private DecisionText() {}

    /** A decision as an item of a file's list of decisions. */
    static Json.Obj timed(TimedDecision decision) {
        return write(Json.Obj.empty().with("at", decision.at().toString()), decision.decision());
    }

    /** A decision without its instant. */
    public static Json.Obj write(Decision decision) {
        return write(Json.Obj.empty(), decision);
    }

    /** A fault's or decision's service, as the four fields of a service key. */
    static Json.Obj service(Json.Obj to, ServiceKey service) {
        return place(to, service.place()).with("cluster", service.cluster()).with("service", service.name());
    }

    private static Json.Obj write(Json.Obj to, Decision decision) {
        return switch (decision) {
            case AwsDecision byAws -> byAws(to, byAws);
            case CustomerDecision byCustomer -> byCustomer(to, byCustomer);
        };
    }

    private static Json.Obj byAws(Json.Obj to, AwsDecision decision) {
        return switch (decision) {
            case AwsDecision.ReleasePlatformVersion release ->
                    verb(to, DecisionVerb.RELEASE_PLATFORM_VERSION).with("platformVersion", release.version().number());
            case AwsDecision.MoveLatest move ->
                    verb(to, DecisionVerb.MOVE_LATEST).with("platformVersion", move.version().number());
            case AwsDecision.ReleaseRevision release -> {
                Json.Obj json = verb(to, DecisionVerb.RELEASE_REVISION)
                        .with("platformVersion", release.version().number());
                yield release.label().map(label -> json.with("label", label)).orElse(json);
            }
            case AwsDecision.MarkRevision mark -> {
                Json.Obj json = verb(to, DecisionVerb.MARK_REVISION).with("revision", mark.revision().toString());
                json = mark.reason().isEmpty() ? json : json.with("reason", mark.reason());
                yield mark.critical() ? json.with("critical", Json.Flag.TRUE) : json;
            }
        };
    }

    private static Json.Obj byCustomer(Json.Obj to, CustomerDecision decision) {
        return switch (decision) {
            case CustomerDecision.SetWaitPeriod set -> place(verb(to, DecisionVerb.SET_WAIT_PERIOD), set.place())
                    .with("waitPeriodDays", set.waitPeriod().days());
            case CustomerDecision.CreateService create -> create(verb(to, DecisionVerb.CREATE_SERVICE), create.spec());
            case CustomerDecision.UpdateService update -> update(verb(to, DecisionVerb.UPDATE_SERVICE), update);
            case CustomerDecision.DeleteService delete ->
                    service(verb(to, DecisionVerb.DELETE_SERVICE), delete.service());
            case CustomerDecision.AddVpcEndpoint added ->
                    service(verb(to, DecisionVerb.ADD_VPC_ENDPOINT), added.service())
                            .with("vpcEndpoint", added.endpoint().word());
            case CustomerDecision.RunTask run -> run(verb(to, DecisionVerb.RUN_TASK), run.spec());
            case CustomerDecision.StopTask stop ->
                    verb(to, DecisionVerb.STOP_TASK).with("task", stop.task().toString());
        };
    }

    private static Json.Obj create(Json.Obj to, ServiceSpec spec) {
        Json.Obj json = NetworkFields.write(service(to, spec.key())
                .with("desiredCount", spec.desiredCount())
                .with("minimumHealthyPercent", spec.configuration().minimumHealthyPercent())
                .with("maximumPercent", spec.configuration().maximumPercent())
                .with("platformVersion", spec.platformVersion().toString()), spec.network());
        Duration delay = spec.deregistrationDelay();
        return delay.isZero()
                ? json
                : json.with("loadBalancer", Json.Obj.empty().with("deregistrationDelay", Durations.print(delay)));
    }

    private static Json.Obj update(Json.Obj to, CustomerDecision.UpdateService update) {
        Json.Obj json = service(to, update.service());
        if (update.desiredCount().isPresent()) {
            json = json.with("desiredCount", update.desiredCount().getAsInt());
        }
        if (update.minimumHealthyPercent().isPresent()) {
            json = json.with("minimumHealthyPercent", update.minimumHealthyPercent().getAsInt());
        }
        if (update.maximumPercent().isPresent()) {
            json = json.with("maximumPercent", update.maximumPercent().getAsInt());
        }
        if (update.platformVersion().isPresent()) {
            json = json.with("platformVersion", update.platformVersion().get().toString());
        }
        return update.forceNewDeployment() ? json.with("force", Json.Flag.TRUE) : json;
    }

    private static Json.Obj run(Json.Obj to, TaskSpec spec) {
        Json.Obj json = place(to, spec.key().place()).with("cluster", spec.key().cluster());
        if (!spec.key().name().isEmpty()) {
            json = json.with("name", spec.key().name());
        }
        json = NetworkFields.write(json.with("platformVersion", spec.platformVersion().toString()), spec.network());
        if (spec.length().isPresent()) {
            json = json.with("length", Durations.print(spec.length().get()));
        }
        return spec.replaces().isPresent() ? json.with("replaces", spec.replaces().get().toString()) : json;
    }

    private static Json.Obj place(Json.Obj to, Place place) {
        return to.with("account", place.account().value()).with("region", place.region().id());
    }

    private static Json.Obj verb(Json.Obj to, DecisionVerb verb) {
        return to.with("do", verb.word());
    }
}
