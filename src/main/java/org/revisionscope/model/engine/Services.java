package org.revisionscope.model.engine;

import java.util.Comparator;
import java.util.Optional;

import org.revisionscope.model.decision.CustomerDecision.AddVpcEndpoint;
import org.revisionscope.model.decision.CustomerDecision.UpdateService;
import org.revisionscope.model.event.Actor;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.event.ServiceEvent.Configuration;
import org.revisionscope.model.event.ServiceEvent.DeploymentStarted;
import org.revisionscope.model.event.ServiceEvent.ServiceCreated;
import org.revisionscope.model.event.ServiceEvent.ServiceUpdated;
import org.revisionscope.model.fleet.DeploymentConfiguration;
import org.revisionscope.model.fleet.OutgoingReason;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.ServiceSpec;
import org.revisionscope.model.fleet.TaskNetwork;
import org.revisionscope.model.history.Ids;
import org.revisionscope.model.history.Journal;
import org.revisionscope.model.history.Origin;

/** Services being created, updated and deleted, and the deployments that this makes (SVC-0, SVC-7, SVC-11, PV-4). */
final class Services {

    private final World world;
    private final Launches launches;
    private final Headcount headcount;

    Services(World world, Launches launches, Headcount headcount) {
        this.world = world;
        this.launches = launches;
        this.headcount = headcount;
    }

    /**
     * Creates a service and its first deployment.
     *
     * @throws Refusal if it exists, has 100/100, or there is nothing to place its tasks on
     */
    ServiceState create(ServiceSpec spec) throws Refusal {
        checkPercentages(spec.configuration());
        Optional<ServiceState> before = world.owners.find(spec.key());
        if (before.isPresent() && !before.get().deleted) {
            throw new Refusal(Rule.SVC_0, "There is already a service " + spec.key().name() + " in "
                    + where(spec.key()) + ": update it, or choose another name.");
        }
        PlatformVersion version = launches.resolve(spec.platformVersion(), spec.key().place().region());
        if (spec.desiredCount() > 0) {
            launches.newest(version);
        }
        ServiceState service = add(spec, version, before);
        service.configuredRow = world.journal.append(Rule.SVC_0, Journal.NONE,
                new ServiceCreated(spec.key(), service.configuration));
        deploy(service, version);
        world.touch(service, service.configuredRow);
        return service;
    }

    private ServiceState add(ServiceSpec spec, PlatformVersion version, Optional<ServiceState> before) {
        PlaceState place = world.place(spec.key().place());
        Configuration configuration = new Configuration(spec.desiredCount(), spec.configuration(),
                spec.platformVersion(), false, spec.network());
        int owner = world.ownerNumber(new Owner.OfService(spec.key()));
        ServiceState service = new ServiceState(spec.key(), owner, place, configuration, version);
        service.deregistrationMillis = spec.deregistrationDelay().toMillis();
        before.ifPresent(old -> {
            service.deployment = old.deployment;
            place.services.remove(old);
        });
        place.add(service);
        world.owners.setService(service);
        return service;
    }

    /**
     * Changes a service.
     *
     * @throws Refusal if it cannot be updated, or the outcome would break a rule
     */
    void update(UpdateService update) throws Refusal {
        ServiceState service = standing(update.service());
        Configuration next = merged(service.configuration, update);
        checkPercentages(next.deployment());
        PlatformVersion version = service.version;
        if (update.platformVersion().isPresent() || update.forceNewDeployment()) {
            version = launches.resolve(next.platformVersion(), service.key.place().region());
        }
        if (next.desiredCount() > 0) {
            launches.newest(version);
        }
        configure(service, next);
        if (update.forceNewDeployment() || !version.equals(service.version)) {
            deploy(service, version);
        }
    }

    /**
     * Begins to delete a service: its desired count becomes 0, and nothing can update it any more.
     *
     * @throws Refusal if there is no such service, or it is being deleted already
     */
    void delete(ServiceKey key) throws Refusal {
        ServiceState service = standing(key);
        Configuration now = service.configuration;
        service.draining = true;
        configure(service, new Configuration(0, now.deployment(), now.platformVersion(), false, now.network()));
    }

    /**
     * Gives the VPC of its tasks an endpoint (PV-8).
     *
     * @throws Refusal if there is no such service, or nothing needs it
     */
    void add(AddVpcEndpoint added) throws Refusal {
        ServiceState service = standing(added.service());
        String name = service.key.name();
        TaskNetwork network = service.configuration.network().orElseThrow(() -> new Refusal(Rule.PV_8, "Tasks of "
                + name + " reach AWS without the endpoints of a VPC: they need none."));
        if (network.endpoints().contains(added.endpoint())) {
            throw new Refusal(Rule.PV_8, "The VPC of " + name + " has the endpoint " + added.endpoint().word()
                    + " already.");
        }
        Configuration now = service.configuration;
        configure(service, new Configuration(now.desiredCount(), now.deployment(), now.platformVersion(), false,
                Optional.of(network.with(added.endpoint()))), Rule.PV_8);
    }

    private void configure(ServiceState service, Configuration next) {
        configure(service, next, Rule.SVC_0);
    }

    private void configure(ServiceState service, Configuration next, Rule rule) {
        service.configuration = next;
        int row = world.journal.append(rule, Journal.NONE, new ServiceUpdated(service.key, next));
        service.configuredRow = row;
        service.roomRow = row;
        if (service.healthy < next.lower() && !service.breached) {
            service.silent = true;
        }
        world.touch(service, row);
    }

    /** Services that ask for LATEST and whose deployment runs on a platform version get one on what LATEST means (PV-7). */
    void forceUpdate(PlatformVersion version) {
        Optional<PlatformVersion> latest = world.platform.latest().filter(now -> !now.equals(version));
        latest.filter(now -> world.platform.newest(now).isPresent()).ifPresent(now -> world.owners.services()
                .filter(service -> !service.deleted && !service.draining && service.version.equals(version)
                        && service.configuration.platformVersion() instanceof PlatformVersionChoice.Latest)
                .sorted(Comparator.comparing(service -> service.key))
                .forEach(service -> {
                    deploy(service, now, Rule.PV_7);
                    world.touch(service, service.configuredRow);
                }));
    }

    private void deploy(ServiceState service, PlatformVersion version) {
        deploy(service, version, Rule.PV_4);
    }

    private void deploy(ServiceState service, PlatformVersion version, Rule rule) {
        service.deployment++;
        service.version = version;
        service.deploymentId = Ids.deployment(world.scenario.seed(), service.key, service.deployment);
        service.origin = world.journal.addOrigin(new Origin(Actor.ECS, Optional.empty(),
                Optional.of(service.deploymentId), Optional.empty(), Optional.empty()));
        service.completed = false;
        service.healthyOfDeployment = 0;
        int row = world.journal.append(rule, service.configuredRow,
                new DeploymentStarted(service.key, service.deploymentId, version));
        for (int slot = service.live.first(); slot != TaskList.END; slot = world.slots.live.next(slot)) {
            if (!world.slots.isOutgoing(slot)) {
                headcount.mustGo(slot, OutgoingReason.DEPLOYMENT, Rule.SVC_7, row);
            }
        }
    }

    private ServiceState standing(ServiceKey key) throws Refusal {
        ServiceState service = world.owners.find(key).filter(found -> !found.deleted)
                .orElseThrow(() -> new Refusal(Rule.SVC_0,
                        "There is no service " + key.name() + " in " + where(key) + "."));
        if (service.draining) {
            throw new Refusal(Rule.SVC_11, "Service " + key.name() + " is being deleted and cannot be updated.");
        }
        return service;
    }

    private static Configuration merged(Configuration now, UpdateService update) {
        DeploymentConfiguration percentages = new DeploymentConfiguration(
                update.minimumHealthyPercent().orElse(now.deployment().minimumHealthyPercent()),
                update.maximumPercent().orElse(now.deployment().maximumPercent()));
        return new Configuration(update.desiredCount().orElse(now.desiredCount()), percentages,
                update.platformVersion().orElse(now.platformVersion()), update.forceNewDeployment(), now.network());
    }

    private static void checkPercentages(DeploymentConfiguration percentages) throws Refusal {
        Optional<String> objection = percentages.objection();
        if (objection.isPresent()) {
            throw new Refusal(Rule.SVC_0, objection.get());
        }
    }

    private static String where(ServiceKey key) {
        return key.cluster() + ", " + key.place().account().grouped() + " " + key.place().region();
    }
}
