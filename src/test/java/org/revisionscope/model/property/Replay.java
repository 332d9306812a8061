package org.revisionscope.model.property;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.revisionscope.model.decision.CustomerDecision;
import org.revisionscope.model.event.Entry;
import org.revisionscope.model.event.NoticeEvent;
import org.revisionscope.model.event.PlatformEvent;
import org.revisionscope.model.event.Refused;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.event.ServiceEvent;
import org.revisionscope.model.event.TaskEvent;
import org.revisionscope.model.fleet.NoticeId;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.TaskArn;
import org.revisionscope.model.fleet.TaskState;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.scenario.Scenario;

/** The world as an event log tells it, line by line: no rule decides anything here. */
final class Replay {

    final Scenario scenario;
    final DecisionRows decisions;
    final Backoff backoff = new Backoff();
    final List<TaskTrail> live = new ArrayList<>();
    final List<Entry> entries;
    final Map<TaskArn, TaskTrail> tasks = new LinkedHashMap<>();
    final Map<ServiceKey, ServiceTrail> services = new TreeMap<>();
    final Map<RevisionId, RevisionTrail> revisions = new LinkedHashMap<>();
    final Map<PlatformVersion, RevisionId> newest = new HashMap<>();
    final Map<NoticeId, NoticeTrail> notices = new LinkedHashMap<>();
    final Map<Place, WaitPeriod> waits = new TreeMap<>();
    final Set<PlatformVersion> versions = new HashSet<>();
    final Map<ServiceKey, Duration> deregistrationDelays;
    Set<RevisionId> notSent = Set.of();
    Optional<PlatformVersion> latest = Optional.empty();

    Replay(Scenario scenario, List<Entry> entries) {
        this.scenario = scenario;
        this.entries = entries;
        decisions = DecisionRows.find(scenario, entries);
        deregistrationDelays = new HashMap<>();
        decisions.of(CustomerDecision.CreateService.class)
                .forEach(create -> deregistrationDelays.put(create.spec().key(), create.spec().deregistrationDelay()));
        scenario.fleet().services().forEach(
                setup -> deregistrationDelays.put(setup.spec().key(), setup.spec().deregistrationDelay()));
    }

    /** What the log has said of a revision. */
    static final class RevisionTrail {
        final RevisionId id;
        final Entry released;
        boolean superseded;
        Optional<Entry> marked = Optional.empty();
        boolean retired;

        RevisionTrail(RevisionId id, Entry released) {
            this.id = id;
            this.released = released;
        }
    }

    /** What the log has said of a notice. */
    static final class NoticeTrail {
        final NoticeEvent.NoticeSent sent;
        final Entry sentRow;
        Optional<Entry> open = Optional.empty();
        Optional<Entry> closed = Optional.empty();

        NoticeTrail(NoticeEvent.NoticeSent sent, Entry sentRow) {
            this.sent = sent;
            this.sentRow = sentRow;
        }

        Place place() {
            return sent.notice().place();
        }
    }

    /** Takes one line in. */
    void apply(Entry entry) {
        switch (entry.event()) {
            case PlatformEvent event -> applyPlatform(entry, event);
            case NoticeEvent event -> applyNotice(entry, event);
            case ServiceEvent event -> applyService(entry, event);
            case TaskEvent event -> {
                applyTask(entry, event);
                task(event).launched.service().ifPresent(key -> service(key).changed());
            }
            case Refused.DecisionRefused _ -> {
                // changes nothing
            }
        }
    }

    TaskTrail task(TaskEvent event) {
        return known(tasks, event.task());
    }

    ServiceTrail service(ServiceKey key) {
        return known(services, key);
    }

    RevisionTrail revision(RevisionId id) {
        return known(revisions, id);
    }

    /** The service that a line already taken in is about, itself or by one of its tasks. */
    Optional<ServiceTrail> subject(Entry entry) {
        return switch (entry.event()) {
            case ServiceEvent event -> Optional.of(service(event.service()));
            case TaskEvent event -> task(event).launched.service().map(this::service);
            case PlatformEvent _,NoticeEvent _,Refused _ -> Optional.empty();
        };
    }

    /** The live tasks on a revision in a place, in launch order. */
    List<TaskTrail> liveOn(RevisionId revision, Place place) {
        return live.stream()
                .filter(task -> task.launched.revision().equals(revision) && task.place().equals(place)).toList();
    }

    /** The live tasks on a revision, in launch order. */
    List<TaskTrail> liveOn(RevisionId revision) {
        return live.stream().filter(task -> task.launched.revision().equals(revision)).toList();
    }

    private void applyPlatform(Entry entry, PlatformEvent event) {
        switch (event) {
            case PlatformEvent.PlatformVersionReleased released -> versions.add(released.version());
            case PlatformEvent.PlatformVersionDeprecated ended -> {
                if (!versions.contains(ended.version())) {
                    throw new Broken("PV-7", "what was not released cannot end: " + entry);
                }
            }
            case PlatformEvent.LatestMoved moved -> latest = Optional.of(moved.version());
            case PlatformEvent.RevisionReleased released -> {
                revisions.put(released.revision(), new RevisionTrail(released.revision(), entry));
                newest.put(released.revision().platformVersion(), released.revision());
            }
            case PlatformEvent.RevisionSuperseded gone -> revision(gone.revision()).superseded = true;
            case PlatformEvent.RevisionMarked marked -> revision(marked.revision()).marked = Optional.of(entry);
            case PlatformEvent.RevisionRetired retired -> revision(retired.revision()).retired = true;
        }
    }

    private void applyNotice(Entry entry, NoticeEvent event) {
        switch (event) {
            case NoticeEvent.SettingChanged changed -> waits.put(changed.place(), changed.waitPeriod());
            case NoticeEvent.NoticeSent sent -> notices.put(sent.notice(), new NoticeTrail(sent, entry));
            case NoticeEvent.NoticeStatusChanged changed -> {
                NoticeTrail notice = known(notices, changed.notice());
                switch (changed.status()) {
                    case OPEN -> notice.open = Optional.of(entry);
                    case CLOSED -> notice.closed = Optional.of(entry);
                    case UPCOMING -> throw new Broken("NOTE-3", "upcoming has no line of its own: " + entry);
                }
            }
        }
    }

    private void applyService(Entry entry, ServiceEvent event) {
        if (event instanceof ServiceEvent.ServiceCreated created) {
            services.put(created.service(), new ServiceTrail(created.service(), actsFrom(created.service()),
                    deregistrationDelays.getOrDefault(created.service(), Duration.ZERO), entry,
                    created.configuration()));
            return;
        }
        ServiceTrail service = service(event.service());
        switch (event) {
            case ServiceEvent.ServiceCreated _ -> throw new IllegalStateException();
            case ServiceEvent.ServiceUpdated updated -> {
                service.configuration = updated.configuration();
                service.configuredRow = entry;
                service.deleting |= decisions.isDelete(entry.seq());
            }
            case ServiceEvent.ServiceDeleted _ -> service.deleted = true;
            case ServiceEvent.DeploymentStarted started -> {
                service.deployment = Optional.of(started.deployment());
                service.version = Optional.of(started.version());
                service.completed = false;
            }
            case ServiceEvent.DeploymentCompleted _ -> service.completed = true;
            case ServiceEvent.FloorBreached _ -> service.breached = true;
            case ServiceEvent.FloorRestored _ -> service.breached = false;
            case ServiceEvent.SteadyState _ -> {
                // a remark
            }
        }
    }

    private Instant actsFrom(ServiceKey key) {
        boolean listed = scenario.fleet().services().stream()
                .anyMatch(setup -> setup.spec().key().equals(key) && !setup.tasks().isEmpty());
        return listed ? scenario.span().start() : Instant.MIN;
    }

    private void applyTask(Entry entry, TaskEvent event) {
        if (event instanceof TaskEvent.TaskLaunched launched) {
            launch(new TaskTrail(entry, launched));
            return;
        }
        TaskTrail task = task(event);
        switch (event) {
            case TaskEvent.TaskLaunched _ -> throw new IllegalStateException();
            case TaskEvent.TaskHealthy _ -> task.healthyRow = Optional.of(entry);
            case TaskEvent.TaskOutgoing _ -> task.outgoingRow = Optional.of(entry);
            case TaskEvent.TaskStopped _ -> task.stopped = true;
            case TaskEvent.TaskStateChanged step -> {
                if (task.live() && !step.to().isLive()) {
                    task.wasHealthyAtStop = task.healthy();
                    task.firstStop = Optional.of(entry);
                    task.stoppedByCustomer = decisions.isHead(entry.seq());
                    live.remove(task);
                    task.launched.service().ifPresent(key -> service(key).live.remove(task));
                }
                task.launched.service().ifPresent(key -> follow(key, step, entry));
                task.state = step.to();
                task.entered.put(step.to(), entry.at());
                task.lastStep = entry;
            }
        }
    }

    private void follow(ServiceKey key, TaskEvent.TaskStateChanged step, Entry entry) {
        if (step.to() == TaskState.RUNNING) {
            backoff.running(key);
        } else if (step.from() == TaskState.PENDING && !step.to().isLive()
                && (entry.rule() == Rule.SVC_8 || entry.rule() == Rule.PV_8)) {
            backoff.failed(key, entry.at());
        }
    }

    private void launch(TaskTrail task) {
        if (tasks.put(task.launched.task(), task) != null) {
            throw new Broken("T-4", "two tasks have the id " + task.launched.task());
        }
        live.add(task);
        task.launched.service().ifPresent(key -> service(key).live.add(task));
        task.launched.replaces().ifPresent(before -> known(tasks, before).replaced = true);
    }

    private static <K, V> V known(Map<K, V> all, K key) {
        V value = all.get(key);
        if (value == null) {
            throw new Broken("log", "speaks of " + key + " before introducing it");
        }
        return value;
    }
}
