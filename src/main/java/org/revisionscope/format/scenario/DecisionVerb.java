package org.revisionscope.format.scenario;

import java.util.Optional;

import org.revisionscope.format.json.Json;

/** What the field {@code do} of a decision may say. */
enum DecisionVerb {
    RELEASE_PLATFORM_VERSION("releasePlatformVersion", "AWS releases a platform version."),
    MOVE_LATEST("moveLatest", "AWS points LATEST at another platform version."),
    RELEASE_REVISION("releaseRevision", "AWS releases a newer revision."),
    MARK_REVISION("markRevision", "AWS marks a superseded revision for retirement."),
    SET_WAIT_PERIOD("setWaitPeriod", "The customer sets fargateTaskRetirementWaitPeriod in a place."),
    CREATE_SERVICE("createService", "The customer creates a service."),
    UPDATE_SERVICE("updateService", "The customer changes a service; what is not named stays."),
    DELETE_SERVICE("deleteService", "The customer deletes a service."),
    ADD_VPC_ENDPOINT("addVpcEndpoint", "The customer gives the VPC of a service's tasks an endpoint (PV-8)."),
    RUN_TASK("runTask", "The customer runs a standalone task."),
    STOP_TASK("stopTask", "The customer stops a task.");

    private final String word;
    private final String about;

    DecisionVerb(String word, String about) {
        this.word = word;
        this.about = about;
    }

    String word() {
        return word;
    }

    String about() {
        return about;
    }

    /** The verb of a decision as it stands in a file. */
    static Optional<DecisionVerb> of(Json.Obj decision) {
        for (DecisionVerb verb : values()) {
            if (decision.get("do").orElse(null) instanceof Json.Text text && text.value().equals(verb.word)) {
                return Optional.of(verb);
            }
        }
        return Optional.empty();
    }
}
