package org.revisionscope.format.imports;

import java.util.List;
import java.util.Map;

import org.revisionscope.format.aws.AccountSettings;
import org.revisionscope.format.json.Json;
import org.revisionscope.format.json.JsonPrinter;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.TaskArn;
import org.revisionscope.model.scenario.Fleet.PlaceSetup;

/** Writes what runs as AWS's commands would describe it. */
final class Described {

    private Described() {}

    static String services(Landed landed) {
        return list("services", landed.services().entrySet().stream().map(Described::service).toList());
    }

    private static Json.Obj service(Map.Entry<ServiceKey, Landed.Service> entry) {
        ServiceKey key = entry.getKey();
        Landed.Service service = entry.getValue();
        return Json.Obj.empty()
                .with("serviceArn", arn(key.place(), "service/" + key.cluster() + "/" + key.name()))
                .with("clusterArn", arn(key.place(), "cluster/" + key.cluster()))
                .with("status", "ACTIVE").with("launchType", "FARGATE")
                .with("desiredCount", service.configuration().desiredCount())
                .with("platformVersion", service.configuration().platformVersion().toString())
                .with("deploymentConfiguration", Json.Obj.empty()
                        .with("minimumHealthyPercent",
                                service.configuration().deployment().minimumHealthyPercent())
                        .with("maximumPercent", service.configuration().deployment().maximumPercent()))
                .with("deployments", Json.Arr.of(List.of(Json.Obj.empty().with("status", "PRIMARY")
                        .with("createdAt", service.deployed().toString())
                        .with("platformVersion", service.version()))));
    }

    static String tasks(Landed landed) {
        return list("tasks", landed.tasks().stream().map(Described::task).toList());
    }

    private static Json.Obj task(Landed.Task task) {
        TaskArn arn = task.launch().task();
        Json.Obj entry = Json.Obj.empty().with("taskArn", arn.toString())
                .with("clusterArn", arn(arn.place(), "cluster/" + arn.cluster()))
                .with("group", task.launch().service().map(service -> "service:" + service.name())
                        .orElse("family:" + task.launch().name().orElse("job")))
                .with("launchType", "FARGATE").with("lastStatus", "RUNNING").with("desiredStatus", "RUNNING");
        return entry.with("platformVersion", task.launch().revision().platformVersion().number())
                .with("createdAt", task.launched().toString());
    }

    static String setting(PlaceSetup setup) {
        return JsonPrinter.print(AccountSettings.list(setup.place(), setup.waitPeriod()));
    }

    private static String list(String name, List<Json.Obj> entries) {
        return JsonPrinter.print(Json.Obj.empty().with(name, Json.Arr.of(entries)));
    }

    private static String arn(Place place, String resource) {
        return "arn:" + place.region().partition() + ":ecs:" + place.region() + ":" + place.account() + ":" + resource;
    }
}
