package org.revisionscope.format.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.revisionscope.format.imports.ImportedService.Member;
import org.revisionscope.format.inbox.FoundService;
import org.revisionscope.format.inbox.FoundService.Balancing;
import org.revisionscope.format.inbox.FoundService.Controller;
import org.revisionscope.format.inbox.FoundTask;
import org.revisionscope.model.fleet.DeploymentConfiguration;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.ServiceKey;

/** Makes services of what is told of them and their tasks. */
final class ServiceGuess {

    private static final int COUNT_OF_NOTICES = 2;

    private final KnownVersions versions;
    private final Launching launching;
    private final TaskNames names;
    private final Remarks remarks;

    ServiceGuess(KnownVersions versions, Launching launching, TaskNames names, Remarks remarks) {
        this.versions = versions;
        this.launching = launching;
        this.names = names;
        this.remarks = remarks;
    }

    /** A service that is told, with those of its tasks that are. */
    ImportedService told(FoundService service, List<FoundTask> tasks) {
        String subject = service.key().resource();
        if (service.controller() == Controller.OTHER) {
            remarks.add(Remark.OTHER_CONTROLLER, subject);
        }
        if (service.balancing() == Balancing.BALANCED) {
            remarks.add(Remark.BALANCED, subject);
        }
        PlatformVersion version = version(service, tasks);
        Optional<Instant> first = tasks.stream().map(FoundTask::launchedAt).flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
        Instant deployed = launching.at(service.deployedAt().or(() -> first), version, subject);
        List<Member> members = members(service.key(), tasks, version);
        int missing = service.desiredCount() - members.size();
        if (missing > 0) {
            remarks.add(members.isEmpty() ? Remark.NO_TASKS_TOLD : Remark.SOME_TASKS_TOLD, subject);
        }
        if (missing > 0 && !members.isEmpty()) {
            members.addAll(Collections.nCopies(missing, new Member(deployed, Optional.empty())));
        }
        return made(service, version, deployed, members);
    }

    private ImportedService made(FoundService service, PlatformVersion version, Instant deployed,
            List<Member> members) {
        Instant created = members.stream().map(Member::launched).filter(at -> at.isBefore(deployed))
                .min(Comparator.naturalOrder()).orElse(deployed);
        return new ImportedService(service.key(), service.desiredCount(), service.configuration(),
                versions.asked(service.asked(), version, created), version, created, members, service.balancing());
    }

    private PlatformVersion version(FoundService service, List<FoundTask> tasks) {
        Optional<PlatformVersion> told = service.asked().or(service::resolved)
                .or(() -> tasks.stream().map(FoundTask::version).flatMap(Optional::stream).findFirst());
        PlatformVersion version = versions.known(told.or(() -> Optional.of(KnownVersions.CURRENT)),
                service.key().resource());
        if (tasks.stream().anyMatch(task -> task.version().filter(its -> !its.equals(version)).isPresent())) {
            remarks.add(Remark.OTHER_VERSION, service.key().resource());
        }
        return version;
    }

    private List<Member> members(ServiceKey key, List<FoundTask> tasks, PlatformVersion version) {
        List<Member> members = new ArrayList<>();
        for (FoundTask task : tasks) {
            String name = names.of(key.name(), task.id());
            members.add(new Member(launching.at(task.launchedAt(), version, name), Optional.of(name)));
        }
        members.sort(Comparator.comparing(Member::launched));
        return members;
    }

    /** A service of which only tasks are told; there is at least one. */
    ImportedService ofTasks(ServiceKey key, List<FoundTask> tasks) {
        remarks.add(Remark.ONLY_TASKS_TOLD, key.resource());
        Optional<PlatformVersion> told =
                tasks.stream().map(FoundTask::version).flatMap(Optional::stream).findFirst();
        PlatformVersion version = versions.known(told, key.resource());
        List<Member> members = members(key, tasks, version);
        Instant created = members.getFirst().launched();
        return new ImportedService(key, members.size(), DeploymentConfiguration.DEFAULT,
                versions.asked(Optional.empty(), version, created), version, created, members, Balancing.PLAIN);
    }

    /** A service that only a notice names. */
    ImportedService ofNotice(ServiceKey key, PlatformVersion version, Instant before) {
        remarks.add(Remark.NOTICE_SERVICE, key.resource());
        Instant created = launching.at(Optional.of(before), version, key.resource());
        return new ImportedService(key, COUNT_OF_NOTICES, DeploymentConfiguration.DEFAULT,
                versions.asked(Optional.empty(), version, created), version, created, List.of(), Balancing.PLAIN);
    }
}
