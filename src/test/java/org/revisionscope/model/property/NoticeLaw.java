package org.revisionscope.model.property;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.revisionscope.model.event.Actor;
import org.revisionscope.model.event.Entry;
import org.revisionscope.model.event.NoticeEvent;
import org.revisionscope.model.event.PlatformEvent;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.TaskArn;

/** RET-1 to RET-6: what a mark finds, the one notice for each place that has some of it, and when its start is. */
final class NoticeLaw implements Law {

    /** A notice that is to be sent. */
    private record Expected(Place place, RevisionId revision, List<ServiceKey> services, List<TaskArn> tasks,
            Instant due,
            int mark) {}

    private final List<Expected> expected = new ArrayList<>();

    @Override
    public void before(Replay world, Entry entry) {
        switch (entry.event()) {
            case PlatformEvent.RevisionMarked marked -> {
                Law.requireRule(entry, marked.critical() ? Rule.RET_5 : Rule.RET_1);
                Law.require(entry.by() == Actor.AWS && entry.cause().isEmpty(), "by", entry);
                Replay.RevisionTrail revision = world.revision(marked.revision());
                Law.require(revision.superseded && revision.marked.isEmpty(), "RET-1", entry);
                find(world, entry, marked);
            }
            case NoticeEvent.NoticeSent sent -> checkSent(world, entry, sent);
            case NoticeEvent.SettingChanged _ -> {
                Law.requireRule(entry, Rule.RET_4);
                Law.require(entry.by() == Actor.CUSTOMER && entry.cause().isEmpty(), "by", entry);
            }
            default -> {
                // another law's
            }
        }
    }

    private void find(Replay world, Entry entry, PlatformEvent.RevisionMarked marked) {
        Map<Place, List<TaskTrail>> found = world.liveOn(marked.revision()).stream()
                .collect(Collectors.groupingBy(TaskTrail::place, TreeMap::new, Collectors.toList()));
        found.forEach((place, tasks) -> expected.add(new Expected(place, marked.revision(),
                tasks.stream().filter(task -> !task.standalone()).map(TaskTrail::service).distinct().sorted().toList(),
                tasks.stream().filter(TaskTrail::standalone).map(task -> task.launched.task()).toList(),
                entry.at().plus(world.scenario.settings().assumptions().noticeDelay()), entry.seq())));
    }

    private void checkSent(Replay world, Entry entry, NoticeEvent.NoticeSent sent) {
        Law.requireRule(entry, Rule.RET_3);
        Law.require(entry.by() == Actor.AWS, "by", entry);
        Place place = sent.notice().place();
        Iterator<Expected> open = expected.iterator();
        Expected notice = null;
        while (open.hasNext() && notice == null) {
            Expected candidate = open.next();
            if (candidate.revision().equals(sent.revision())) {
                notice = candidate;
                open.remove();
            }
        }
        if (notice == null) {
            throw new Broken("RET-3", "nothing of " + sent.revision() + " to tell: " + entry);
        }
        Law.require(notice.place().equals(place), "RET-3", entry, "before the one of", notice.place());
        Law.require(notice.due().equals(entry.at()), "RET-3", entry, "is due", notice.due());
        Law.require(notice.services().equals(sent.services()), "RET-3", entry, "should list", notice.services());
        Law.require(notice.tasks().equals(sent.tasks()), "RET-3", entry, "should list", notice.tasks());
        Law.require(entry.cause().orElse(-1) == notice.mark(), "cause", entry);
        boolean critical = ((PlatformEvent.RevisionMarked) Law.cause(world, entry).event()).critical();
        Law.require(sent.critical() == critical, "RET-5", entry);
        Instant starts = critical ? entry.at() : entry.at().plusMillis(world.waits.get(place).millis());
        Law.require(sent.startsAt().equals(starts), "RET-4", entry, "should start at", starts);
        long before = world.notices.keySet().stream().filter(id -> id.place().equals(place)).count();
        Law.require(sent.notice().number() == before + 1, "RET-3", entry, "is number", (before + 1));
    }

    @Override
    public void endOfInstant(Replay world, Instant now) {
        for (Expected notice : expected) {
            Law.require(notice.due().isAfter(now), "RET-3", "not sent by", now, ":", notice);
        }
        world.notSent = expected.stream().map(Expected::revision).collect(Collectors.toSet());
    }

    @Override
    public void end(Replay world) {
        world.scenario.span().end().ifPresentOrElse(
                end -> expected
                        .forEach(notice -> Law.require(notice.due().isAfter(end), "RET-3", "never sent:", notice)),
                () -> Law.require(expected.isEmpty(), "RET-3", "never sent:", expected));
    }
}
