package org.revisionscope.model.property;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.revisionscope.model.event.Entry;
import org.revisionscope.model.event.NoticeEvent;
import org.revisionscope.model.event.PlatformEvent;
import org.revisionscope.model.event.ServiceEvent;
import org.revisionscope.model.event.TaskEvent;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.StopCause;
import org.revisionscope.model.fleet.TaskArn;
import org.revisionscope.model.scenario.Calendar;

/** Exposure and disruption as {@code docs/measures.md} words them, counted from the event log the slow way. */
final class BruteMeasures {

    private final List<Entry> entries;
    private final long from;
    private final long until;
    private final Map<TaskArn, Life> lives = new LinkedHashMap<>();

    /** What the log says of one task; an instant that never comes is the end of time. */
    static final class Life {
        TaskEvent.TaskLaunched launched;
        long launchedAt;
        long healthyAt = Long.MAX_VALUE;
        long leftAt = Long.MAX_VALUE;
        long stoppedAt = Long.MAX_VALUE;
        Optional<StopCause> cause = Optional.empty();
        boolean lost;
        boolean madeGood;

        Place place() {
            return launched.task().place();
        }

        boolean isHealthyAt(long at) {
            return healthyAt <= at && at < leftAt;
        }
    }

    BruteMeasures(List<Entry> all, long from, long until) {
        this.from = from;
        this.until = until;
        entries = all.stream().filter(entry -> entry.at().toEpochMilli() <= until).toList();
        for (Entry entry : entries) {
            if (entry.event() instanceof TaskEvent event) {
                read(entry.at().toEpochMilli(), event);
            }
        }
    }

    private void read(long at, TaskEvent event) {
        Life life = lives.computeIfAbsent(event.task(), _ -> new Life());
        switch (event) {
            case TaskEvent.TaskLaunched launched -> {
                life.launched = launched;
                life.launchedAt = at;
                launched.replaces().map(lives::get).filter(before -> before.stoppedAt < Long.MAX_VALUE)
                        .ifPresent(before -> before.madeGood = true);
            }
            case TaskEvent.TaskStateChanged step -> {
                if (!step.to().isLive() && life.leftAt == Long.MAX_VALUE) {
                    life.leftAt = at;
                }
            }
            case TaskEvent.TaskHealthy _ -> life.healthyAt = at;
            case TaskEvent.TaskOutgoing _ -> {
                // no measure asks who must go
            }
            case TaskEvent.TaskStopped stopped -> {
                life.stoppedAt = at;
                life.cause = Optional.of(stopped.cause());
                life.lost = stopped.lost();
            }
        }
    }

    /** Task-milliseconds from mark to start, of some tasks. */
    long waiting(Predicate<Life> which) {
        return lives.values().stream().filter(which).mapToLong(life -> {
            long start = start(life).orElse(Long.MAX_VALUE);
            return mark(life).map(mark -> Math.max(0,
                    Math.min(Math.min(life.leftAt, until), start) - Math.max(mark, from))).orElse(0L);
        }).sum();
    }

    /** Task-milliseconds from start to the end of the task, of some tasks. */
    long retiring(Predicate<Life> which) {
        return lives.values().stream().filter(which).mapToLong(life -> start(life)
                .map(start -> Math.max(0, Math.min(life.leftAt, until) - Math.max(start, from))).orElse(0L)).sum();
    }

    private Optional<Long> mark(Life life) {
        RevisionId revision = life.launched.revision();
        return entries.stream().filter(entry -> entry.event() instanceof PlatformEvent.RevisionMarked marked
                && marked.revision().equals(revision)).map(entry -> entry.at().toEpochMilli()).findFirst();
    }

    private Optional<Long> start(Life life) {
        return entries.stream().map(Entry::event)
                .filter(event -> event instanceof NoticeEvent.NoticeSent sent
                        && sent.revision().equals(life.launched.revision())
                        && sent.notice().place().equals(life.place()))
                .map(event -> ((NoticeEvent.NoticeSent) event).startsAt().toEpochMilli()).findFirst();
    }

    /** The tasks that retirement stopped in the window. */
    List<Life> forced(Predicate<Life> which) {
        return lives.values().stream().filter(which)
                .filter(life -> life.cause.equals(Optional.of(StopCause.RETIREMENT)) && life.leftAt >= from).toList();
    }

    /** Whether a moment is at night, on a weekend or in the calendar's freeze, for calendars of one kind of day. */
    static boolean isOutside(long at, Calendar calendar) {
        ZonedDateTime local = Instant.ofEpochMilli(at).atZone(calendar.zone());
        boolean weekend = local.getDayOfWeek() == DayOfWeek.SATURDAY || local.getDayOfWeek() == DayOfWeek.SUNDAY;
        boolean frozen = calendar.freezes().stream().anyMatch(freeze -> !local.toLocalDate().isBefore(freeze.from())
                && !local.toLocalDate().isAfter(freeze.to()));
        return weekend || frozen || local.getHour() < 9 || local.getHour() >= 17;
    }

    /** For each breach that begins in the window: from when, how long, how deep. */
    List<List<Long>> breaches(ServiceKey service) {
        List<List<Long>> found = new ArrayList<>();
        List<Entry> floors = entries.stream()
                .filter(entry -> entry.event() instanceof ServiceEvent.FloorBreached
                        || entry.event() instanceof ServiceEvent.FloorRestored)
                .filter(entry -> ((ServiceEvent) entry.event()).service().equals(service)).toList();
        for (int i = 0; i < floors.size(); i += 2) {
            long begins = floors.get(i).at().toEpochMilli();
            long ends = i + 1 < floors.size() ? floors.get(i + 1).at().toEpochMilli() : Long.MAX_VALUE;
            ServiceEvent.FloorBreached breached = (ServiceEvent.FloorBreached) floors.get(i).event();
            int depth = breached.lower() - breached.healthy();
            for (long at : instants()) {
                if (begins <= at && at < ends) {
                    depth = Math.max(depth, floorAt(service, at).orElseThrow() - healthyAt(service, at));
                }
            }
            if (begins >= from) {
                found.add(List.of(begins, Math.min(ends, until) - begins, (long) depth));
            }
        }
        return found;
    }

    /** Whether a breach goes on after all that an instant holds. */
    boolean isBreachedAt(ServiceKey service, long at) {
        return entries.stream().filter(entry -> entry.at().toEpochMilli() <= at).map(Entry::event)
                .filter(event -> event instanceof ServiceEvent of && of.service().equals(service)
                        && (event instanceof ServiceEvent.FloorBreached || event instanceof ServiceEvent.FloorRestored))
                .reduce((_, later) -> later).map(ServiceEvent.FloorBreached.class::isInstance).orElse(false);
    }

    /** The instants at which something happened, and the first of the window. */
    TreeSet<Long> instants() {
        TreeSet<Long> instants = new TreeSet<>();
        instants.add(from);
        entries.forEach(entry -> instants.add(entry.at().toEpochMilli()));
        return instants;
    }

    /** What a service was asked to be after all that an instant holds. */
    Optional<ServiceEvent.Configuration> wantedAt(ServiceKey service, long at) {
        return entries.stream().filter(entry -> entry.at().toEpochMilli() <= at).map(Entry::event)
                .filter(event -> event instanceof ServiceEvent.Configured configured
                        && configured.service().equals(service))
                .map(event -> ((ServiceEvent.Configured) event).configuration()).reduce((_, later) -> later);
    }

    private Optional<Integer> floorAt(ServiceKey service, long at) {
        return wantedAt(service, at).map(ServiceEvent.Configuration::lower);
    }

    /** How many tasks of a service are healthy after all that an instant holds. */
    int healthyAt(ServiceKey service, long at) {
        return (int) lives.values().stream().filter(life -> life.launched.service().equals(Optional.of(service)))
                .filter(life -> life.isHealthyAt(at)).count();
    }

    /** Every service, and the places of all tasks. */
    TreeMap<ServiceKey, Integer> services() {
        TreeMap<ServiceKey, Integer> services = new TreeMap<>();
        entries.stream().filter(entry -> entry.event() instanceof ServiceEvent.ServiceCreated)
                .forEach(entry -> services.merge(((ServiceEvent) entry.event()).service(), 1, Integer::sum));
        return services;
    }
}
