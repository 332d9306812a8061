package org.revisionscope.format.export;

import java.util.List;
import java.util.Optional;

import org.revisionscope.format.json.JsonPrinter;
import org.revisionscope.format.scenario.DecisionText;
import org.revisionscope.model.event.Event;
import org.revisionscope.model.event.NoticeEvent;
import org.revisionscope.model.event.PlatformEvent;
import org.revisionscope.model.event.Refused;
import org.revisionscope.model.event.ServiceEvent;
import org.revisionscope.model.event.TaskEvent;
import org.revisionscope.model.fleet.NoticeId;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.VpcEndpoint;

/** Writes what is particular to each kind of event, in the order of the table in {@code docs/event-log.md}. */
final class EventFields {

    private final LineBuffer line;

    EventFields(LineBuffer line) {
        this.line = line;
    }

    void write(Event event) {
        switch (event) {
            case PlatformEvent platform -> platform(platform);
            case NoticeEvent notice -> notice(notice);
            case ServiceEvent service -> service(service);
            case TaskEvent task -> task(task);
            case Refused.DecisionRefused refused -> {
                // escaped by the printer, and possibly with letters beyond ASCII, so not raw text
                line.raw(",\"decision\":").utf8(JsonPrinter.compact(DecisionText.write(refused.decision())));
                text("message", refused.message());
            }
        }
    }

    private void platform(PlatformEvent event) {
        switch (event) {
            case PlatformEvent.PlatformVersionReleased released -> version(released.version());
            case PlatformEvent.PlatformVersionDeprecated ended -> version(ended.version());
            case PlatformEvent.LatestMoved moved -> version(moved.version());
            case PlatformEvent.RevisionReleased released -> revision(released.revision());
            case PlatformEvent.RevisionSuperseded superseded -> revision(superseded.revision());
            case PlatformEvent.RevisionMarked marked -> {
                revision(marked.revision());
                text("reason", marked.reason());
                flag("critical", marked.critical());
            }
            case PlatformEvent.RevisionRetired retired -> revision(retired.revision());
        }
    }

    private void notice(NoticeEvent event) {
        switch (event) {
            case NoticeEvent.SettingChanged changed -> {
                place(changed.place());
                number("waitPeriodDays", changed.waitPeriod().days());
            }
            case NoticeEvent.NoticeSent sent -> {
                noticeId(sent.notice());
                text("revision", sent.revision().toString());
                texts("services", sent.services().stream().map(ServiceKey::resource).toList());
                texts("tasks", sent.tasks().stream().map(Object::toString).toList());
                text("startsAt", sent.startsAt().toString());
                flag("critical", sent.critical());
            }
            case NoticeEvent.NoticeStatusChanged changed -> {
                noticeId(changed.notice());
                text("status", changed.status().code());
            }
        }
    }

    private void service(ServiceEvent event) {
        serviceKey(event.service());
        switch (event) {
            case ServiceEvent.Configured configured -> configuration(configured.configuration());
            case ServiceEvent.DeploymentStarted started -> deployment(started.deployment(), started.version());
            case ServiceEvent.DeploymentCompleted completed -> deployment(completed.deployment(), completed.version());
            case ServiceEvent.FloorBreached breached -> floor(breached.healthy(), breached.lower());
            case ServiceEvent.FloorRestored restored -> floor(restored.healthy(), restored.lower());
            case ServiceEvent.SteadyState _ -> {
                // the service says it all
            }
        }
    }

    private void task(TaskEvent event) {
        text("task", event.task().toString());
        switch (event) {
            case TaskEvent.TaskLaunched launched -> launched(launched);
            case TaskEvent.TaskStopped stopped -> {
                text("stopCode", stopped.cause().stopCode());
                text("stoppedReason", stopped.stoppedReason());
                flag("lost", stopped.lost());
            }
            case TaskEvent.TaskStateChanged step -> {
                text("from", step.from().name());
                text("to", step.to().name());
            }
            case TaskEvent.TaskOutgoing outgoing -> text("why", outgoing.why().code());
            case TaskEvent.TaskHealthy _ -> {
                // the task says it all
            }
        }
    }

    private void launched(TaskEvent.TaskLaunched launched) {
        textOrNull("name", launched.name());
        place(launched.task().place());
        text("cluster", launched.task().cluster());
        textOrNull("service", launched.service().map(ServiceKey::name));
        revision(launched.revision());
        textOrNull("deployment", launched.deployment());
        textOrNull("replaces", launched.replaces().map(Object::toString));
        textOrNull("length", launched.length().map(Object::toString));
    }

    private void configuration(ServiceEvent.Configuration configuration) {
        number("desiredCount", configuration.desiredCount());
        number("minimumHealthyPercent", configuration.deployment().minimumHealthyPercent());
        number("maximumPercent", configuration.deployment().maximumPercent());
        text("platformVersion", configuration.platformVersion().toString());
        flag("force", configuration.force());
        configuration.network().ifPresent(network -> texts("vpcEndpoints",
                network.endpoints().stream().map(VpcEndpoint::word).toList()));
    }

    private void deployment(String id, PlatformVersion version) {
        text("deployment", id);
        version(version);
    }

    private void floor(int healthy, int lower) {
        number("healthy", healthy);
        number("lower", lower);
    }

    private void noticeId(NoticeId notice) {
        text("notice", notice.label());
        place(notice.place());
    }

    private void serviceKey(ServiceKey key) {
        place(key.place());
        text("cluster", key.cluster());
        text("service", key.name());
    }

    private void place(Place place) {
        text("account", place.account().value());
        text("region", place.region().id());
    }

    private void revision(RevisionId revision) {
        version(revision.platformVersion());
        text("revision", revision.toString());
    }

    private void version(PlatformVersion version) {
        text("platformVersion", version.number());
    }

    private void text(String name, String value) {
        line.raw(",\"").raw(name).raw("\":").text(value);
    }

    private void textOrNull(String name, Optional<String> value) {
        if (value.isPresent()) {
            text(name, value.get());
        } else {
            line.raw(",\"").raw(name).raw("\":null");
        }
    }

    private void texts(String name, List<String> values) {
        line.raw(",\"").raw(name).raw("\":[");
        String separator = "";
        for (String value : values) {
            line.raw(separator).text(value);
            separator = ",";
        }
        line.raw("]");
    }

    private void number(String name, int value) {
        line.raw(",\"").raw(name).raw("\":").number(value);
    }

    private void flag(String name, boolean value) {
        line.raw(",\"").raw(name).raw(value ? "\":true" : "\":false");
    }
}
