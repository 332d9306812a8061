package org.revisionscope.model.property;

import java.util.Optional;

import org.revisionscope.model.event.Actor;
import org.revisionscope.model.event.Entry;
import org.revisionscope.model.event.PlatformEvent;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.event.ServiceEvent;
import org.revisionscope.model.event.TaskEvent;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.fleet.RevisionId;

/** PV-2, PV-3, PV-5, REV-1, REV-2 and REV-3: what supersedes what, and where a new task is placed. */
final class PlacementLaw implements Law {

    private Optional<RevisionId> toBeSuperseded = Optional.empty();

    @Override
    public void before(Replay world, Entry entry) {
        switch (entry.event()) {
            case TaskEvent.TaskLaunched launched -> checkLaunch(world, launched, entry);
            case ServiceEvent.DeploymentStarted started -> checkDeployment(world, started, entry);
            case PlatformEvent.RevisionReleased released -> checkRelease(world, released, entry);
            case PlatformEvent.RevisionSuperseded superseded -> {
                Law.requireRule(entry, Rule.REV_3);
                Law.require(toBeSuperseded.equals(Optional.of(superseded.revision())), "REV-3", entry);
                Law.require(Law.cause(world, entry).event() instanceof PlatformEvent.RevisionReleased released
                        && released.revision().platformVersion().equals(superseded.revision().platformVersion()),
                        "cause", entry);
                toBeSuperseded = Optional.empty();
                return;
            }
            case PlatformEvent.PlatformVersionDeprecated _ -> Law.requireRule(entry, Rule.PV_7);
            case PlatformEvent.PlatformVersionReleased _,PlatformEvent.LatestMoved _ -> {
                Law.requireRule(entry, Rule.PV_2);
                Law.require(entry.by() == Actor.AWS && entry.cause().isEmpty(), "by", entry);
            }
            default -> {
                // another law's
            }
        }
        if (!(entry.event() instanceof PlatformEvent.RevisionReleased)) {
            Law.require(toBeSuperseded.isEmpty(), "REV-3", toBeSuperseded, "is not superseded before", entry);
        }
    }

    private void checkRelease(Replay world, PlatformEvent.RevisionReleased released, Entry entry) {
        Law.requireRule(entry, Rule.REV_3);
        Law.require(!world.revisions.containsKey(released.revision()), "REV-3", "released again:", entry);
        Law.require(world.versions.contains(released.revision().platformVersion()), "REV-3", entry, "before its PV");
        toBeSuperseded = Optional.ofNullable(world.newest.get(released.revision().platformVersion()));
    }

    private static void checkLaunch(Replay world, TaskEvent.TaskLaunched launched, Entry entry) {
        PlatformVersion version = launched.revision().platformVersion();
        Law.require(launched.revision().equals(world.newest.get(version)), "REV-1", entry, "but the newest is",
                world.newest.get(version));
        Law.require(!world.revision(launched.revision()).superseded, "REV-1", entry, "on a superseded revision");
        Law.require(allowedIn(launched.task().place(), version), "PV-5", entry);
        launched.service().map(world::service).ifPresent(service -> {
            Law.require(service.version.equals(Optional.of(version)), "PV-3", entry, "but", service.version);
            Law.require(launched.deployment().equals(service.deployment), "SVC-1", entry, ",", service.deployment);
        });
    }

    private static void checkDeployment(Replay world, ServiceEvent.DeploymentStarted started, Entry entry) {
        Law.requireRule(entry, Rule.PV_4);
        PlatformVersionChoice asked = world.service(started.service()).configuration.platformVersion();
        Optional<PlatformVersion> resolved = switch (asked) {
            case PlatformVersionChoice.Latest _ -> world.latest;
            case PlatformVersionChoice.Exactly exactly -> Optional.of(exactly.version());
        };
        Law.require(resolved.equals(Optional.of(started.version())), "PV-2", entry, "but", asked, "is", resolved);
        Law.require(allowedIn(started.service().place(), started.version()), "PV-5", entry);
        Law.require(Law.cause(world, entry).event() instanceof ServiceEvent.Configured configured
                && configured.service().equals(started.service()), "cause", entry);
    }

    private static boolean allowedIn(Place place, PlatformVersion version) {
        return !place.region().isChina() || version.equals(ScenarioGenerator.V1_3)
                || version.equals(ScenarioGenerator.V1_4);
    }
}
