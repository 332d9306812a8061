package org.revisionscope.format.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.revisionscope.format.inbox.FoundTask.Origin;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.StandaloneKey;

/** Reads an entry of {@code describe-tasks}. */
final class TaskItem {

    static final Wanted WANTED = Wanted.of("taskArn", "clusterArn", "group", "startedBy", "taskDefinitionArn",
            "launchType", "capacityProviderName", "platformVersion", "platformFamily", "lastStatus", "desiredStatus",
            "createdAt", "startedAt", "stoppedAt", "stoppingAt");

    private static final String SERVICE = "service:";

    private final Item item;
    private final Findings findings;

    private TaskItem(Item item, Findings findings) {
        this.item = item;
        this.findings = findings;
    }

    static void read(Item item, Findings findings) throws ItemException {
        findings.add(new TaskItem(item, findings).task());
    }

    private FoundTask task() throws ItemException {
        EcsArn arn = item.made("taskArn", item.requiredText("taskArn"), EcsArn::parse);
        Optional<Instant> created = item.instant("createdAt");
        Optional<Instant> started = item.instant("startedAt");
        Optional<Instant> ended = ServiceItem.latest(item.instant("stoppingAt"), item.instant("stoppedAt"));
        String cluster = cluster(arn);
        String group = item.text("group").orElse("");
        Optional<String> service = group.startsWith(SERVICE)
                ? Optional.of(item.made("group", group.substring(SERVICE.length()),
                        name -> new ServiceKey(arn.place(), cluster, name).name())).map(findings::same)
                : Optional.empty();
        return new FoundTask(findings.same(arn.place()), cluster, arn.name(), service, findings.same(family(arn)),
                fit(), item.platformVersion().map(findings::same), created.isPresent() ? created : started,
                ServiceItem.latest(ended, ServiceItem.latest(created, started)), origin());
    }

    private String cluster(EcsArn arn) throws ItemException {
        return item.made("taskArn", item.cluster(arn),
                name -> findings.same(new StandaloneKey(arn.place(), name, "").cluster()));
    }

    private Fit fit() throws ItemException {
        Optional<String> provider = item.text("capacityProviderName");
        return Fit.of(item, List.of(item.text("lastStatus").orElse(""), item.text("desiredStatus").orElse("")),
                provider.map(List::of).orElse(List.of()), findings);
    }

    /** From {@code family:etl} or {@code …:task-definition/etl:12}; a name is needed, so the last resort is a word. */
    private String family(EcsArn arn) throws ItemException {
        String definition = item.text("taskDefinitionArn").orElse("");
        String last = definition.substring(definition.lastIndexOf('/') + 1);
        String family = last.contains(":") ? last.substring(0, last.indexOf(':')) : last;
        String group = item.text("group").orElse("");
        String name = family.isEmpty() && group.startsWith("family:") ? group.substring("family:".length()) : family;
        String asked = name.isEmpty() ? "task" : name;
        return item.made("taskDefinitionArn", asked, each -> new StandaloneKey(arn.place(), "any", each).name());
    }

    private Origin origin() throws ItemException {
        return item.text("startedBy").orElse("").startsWith("events-rule/") ? Origin.SCHEDULE : Origin.OTHER;
    }
}
