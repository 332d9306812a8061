package org.revisionscope.model.property;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.revisionscope.model.event.Actor;
import org.revisionscope.model.event.Entry;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.event.ServiceEvent;
import org.revisionscope.model.fleet.ServiceKey;

/** PV-4, SVC-7, SVC-10 and SVC-11: deployments, steady states and the end of a service. */
final class DeploymentLaw implements Law {

    private static final Pattern ID = Pattern.compile("ecs-svc/[0-9]{19}");

    private final Set<String> ids = new HashSet<>();
    /** Services that said they are steady and have been so, line by line, since. */
    private final Set<ServiceKey> said = new HashSet<>();
    /** Services that said so in this instant. */
    private final Set<ServiceKey> saidNow = new HashSet<>();
    /** Services that were steady at the end of the last instant that touched anything. */
    private final Set<ServiceKey> steadyBefore = new HashSet<>();

    @Override
    public void before(Replay world, Entry entry) {
        switch (entry.event()) {
            case ServiceEvent.DeploymentStarted started -> Law.require(ID.matcher(started.deployment()).matches()
                    && ids.add(started.deployment()), "T-4", entry);
            case ServiceEvent.DeploymentCompleted completed -> {
                ServiceTrail service = world.service(completed.service());
                Law.requireRule(entry, Rule.SVC_7);
                Law.require(service.deployment.equals(Optional.of(completed.deployment())) && !service.completed
                        && service.version.equals(Optional.of(completed.version())),
                        "SVC-7", entry, "of", service);
                Law.require(service.rolledOut(), "SVC-7", entry, "too early:", service);
            }
            case ServiceEvent.SteadyState remark -> {
                ServiceTrail service = world.service(remark.service());
                Law.requireRule(entry, Rule.SVC_10);
                Law.require(isSteady(service), "SVC-10", entry, "of", service);
                Law.require(!said.contains(service.key), "SVC-10", entry, "is said again");
                said.add(service.key);
                saidNow.add(service.key);
            }
            case ServiceEvent.ServiceDeleted gone -> {
                ServiceTrail service = world.service(gone.service());
                Law.requireRule(entry, Rule.SVC_11);
                Law.require(entry.by() == Actor.ECS && service.deleting && service.live() == 0, "SVC-11", entry);
            }
            case ServiceEvent.ServiceCreated created -> Law.require(!world.services.containsKey(created.service())
                    || world.service(created.service()).deleted, "SVC-0", entry, "exists");
            case ServiceEvent.ServiceUpdated updated ->
                    Law.require(!world.service(updated.service()).deleting, "SVC-11", entry, "is being deleted");
            default -> {
                // another law's
            }
        }
    }

    @Override
    public void after(Replay world, Entry entry) {
        world.subject(entry).filter(service -> !isSteady(service)).ifPresent(service -> said.remove(service.key));
    }

    @Override
    public void endOfInstant(Replay world, Instant now) {
        for (ServiceTrail service : world.services.values()) {
            if (service.acts(now)) {
                Law.require(service.completed || !service.rolledOut(), "SVC-7", service, "is rolled out at", now);
                Law.require(!isSteady(service) || service.deleting || saidNow.contains(service.key)
                        || steadyBefore.contains(service.key), "SVC-10", service, "is steady, unsaid, at", now);
                Law.require(!service.deleting || service.live() > 0, "SVC-11", service, "is gone at", now);
            }
            if (isSteady(service)) {
                steadyBefore.add(service.key);
            } else {
                steadyBefore.remove(service.key);
            }
        }
        saidNow.clear();
    }

    private static boolean isSteady(ServiceTrail service) {
        return service.completed && service.live() == service.desired() && service.healthy() == service.desired();
    }
}
