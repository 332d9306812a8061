package org.revisionscope.format.scenario;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.TaskRef;

/** What a file introduces, so that naming something that nothing introduces is found before the run. */
final class References {

    private final Set<PlatformVersion> versions = new LinkedHashSet<>();
    private final Set<PlatformVersion> openEnded = new HashSet<>();
    private final Set<RevisionId> revisions = new LinkedHashSet<>();
    private final Set<Place> places = new LinkedHashSet<>();
    private final Set<ServiceKey> services = new LinkedHashSet<>();
    private final Set<String> tasks = new LinkedHashSet<>();

    void addVersion(PlatformVersion version) {
        versions.add(version);
    }

    /** Revisions of this platform version get labels that only a run knows; false if that was known already. */
    boolean addOpenEnded(PlatformVersion version) {
        return openEnded.add(version);
    }

    boolean addRevision(RevisionId revision) {
        return revisions.add(revision);
    }

    boolean addPlace(Place place) {
        return places.add(place);
    }

    boolean addService(ServiceKey service) {
        return services.add(service);
    }

    boolean addTask(String name) {
        return tasks.add(name);
    }

    int places() {
        return places.size();
    }

    int services() {
        return services.size();
    }

    void requireVersion(PlatformVersion version, Fields fields, Field<?> field) throws ScenarioException {
        if (!versions.contains(version)) {
            throw fields.problem(field, "the catalogue has no platform version " + version + ", it has " + versions);
        }
    }

    void requireVersion(PlatformVersionChoice choice, Fields fields, Field<?> field) throws ScenarioException {
        switch (choice) {
            case PlatformVersionChoice.Exactly(PlatformVersion version) -> requireVersion(version, fields, field);
            case PlatformVersionChoice.Latest() -> {
                // wherever it points: the run knows
            }
        }
    }

    void requireRevision(RevisionId revision, Fields fields, Field<?> field) throws ScenarioException {
        requireVersion(revision.platformVersion(), fields, field);
        if (!revisions.contains(revision) && !openEnded.contains(revision.platformVersion())) {
            throw fields.problem(field, "no revision " + revision + " is released in this file"
                    + Nearest.hint(revision.toString(), revisions.stream().map(RevisionId::toString).toList())
                    + " Released are " + revisions);
        }
    }

    void requirePlace(Place place, Fields fields) throws ScenarioException {
        if (!places.contains(place)) {
            throw fields.problem(FleetForms.REGION,
                    "this file has no place " + place + ", add the Region to the account");
        }
    }

    void requireService(ServiceKey service, Fields fields) throws ScenarioException {
        requirePlace(service.place(), fields);
        if (!services.contains(service)) {
            throw fields.problem(FleetForms.SERVICE, "nothing in this file creates a service '" + service.name()
                    + "' in " + service.place() + "/" + service.cluster()
                    + Nearest.hint(service.name(), services.stream().map(ServiceKey::name).toList())
                    + " A listed or created service is allowed");
        }
    }

    void requireTask(TaskRef task, Fields fields, Field<?> field) throws ScenarioException {
        switch (task) {
            case TaskRef.ByName(String name) when !tasks.contains(name) ->
                    throw fields.problem(field,
                            "no task in this file is called '" + name + "'" + Nearest.hint(name, tasks)
                                    + " A task's name or its ARN is allowed");
            case TaskRef.ByArn byArn when !places.contains(byArn.arn().place()) ->
                    throw fields.problem(field, "this file has no place " + byArn.arn().place());
            case TaskRef.ByName _,TaskRef.ByArn _ -> {
                // a name that is known, or an ARN that only a run can know
            }
        }
    }
}
