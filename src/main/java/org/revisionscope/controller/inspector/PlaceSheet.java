package org.revisionscope.controller.inspector;

import java.util.List;
import java.util.Optional;

import org.revisionscope.controller.facts.Now;
import org.revisionscope.model.explain.Dates;
import org.revisionscope.model.fleet.NoticeStatus;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.history.NoticeLife;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.inspector.Sheet;
import org.revisionscope.view.inspector.Sheet.Pill;

/**
 * The facts of a place, and of its notices.
 *
 * @param now the fleet at the clock
 * @param messages the words
 */
record PlaceSheet(Now now, Messages messages) {

    Sheet of(Place place) {
        Facts facts = new Facts(messages, now.instant());
        facts.plain("kind", facts.say("kind.place"));
        facts.plain("account", place.account().grouped());
        now.chronicle().places().waitAt(place, now.instant())
                .ifPresent(wait -> facts.strong("wait", facts.say("wait.value", wait.days())));
        long services = now.chronicle().services().all().stream()
                .filter(life -> life.key().place().equals(place) && life.configurationAt(now.instant()).isPresent())
                .count();
        facts.plain("services", messages.number(services));
        facts.plain("jobs", messages.number(now.liveJobs(place).size()));
        List<NoticeLife> sent = now.notices().stream().filter(notice -> notice.id().place().equals(place)).toList();
        facts.lines("notices", sent.isEmpty() ? List.of(facts.say("notices.none"))
                : sent.stream()
                        .map(notice -> facts.say("notices.value", notice.id().label(), notice.tasksLeft(now.rows()),
                                now.revisionName(notice.sent().revision()), notice.tasksFound()))
                        .toList());
        return new Sheet(place.region().id(),
                sent.isEmpty() ? Optional.empty() : Optional.of(pill(facts, sent.getLast())),
                facts.list());
    }

    Sheet of(NoticeLife notice) {
        Facts facts = new Facts(messages, now.instant());
        facts.plain("kind", facts.say("kind.notice"));
        facts.plain("account", notice.id().place().account().grouped());
        facts.plain("region", notice.id().place().region().id());
        facts.plain("sent", Dates.brief(notice.sentAt()));
        facts.plain("runsOn", facts.say("runsOn.value", notice.sent().revision().platformVersion(),
                notice.sent().revision().label()));
        facts.strong("starts", Dates.brief(notice.startsAt()));
        if (notice.startsAt() > now.instant()) {
            facts.more(facts.say("stops.in", Dates.span(notice.startsAt() - now.instant())));
        }
        if (notice.sent().critical()) {
            facts.strong("critical", facts.say("critical.value"));
        }
        facts.plain("named", messages.format("notices.services.tasks",
                messages.format("notices.services", notice.sent().services().size()),
                messages.format("notices.tasks", notice.sent().tasks().size())));
        facts.plain("left", messages.format("notices.left", notice.tasksLeft(now.rows()), notice.tasksFound()));
        NoticeStatus status = notice.statusAt(now.instant()).orElse(NoticeStatus.UPCOMING);
        facts.plain("status", status.code());
        return new Sheet(notice.id().label(), Optional.of(pill(facts, notice)), facts.list());
    }

    private Pill pill(Facts facts, NoticeLife notice) {
        return switch (notice.statusAt(now.instant()).orElse(NoticeStatus.UPCOMING)) {
            case UPCOMING -> new Pill(Role.MARKED, facts.say("pill.waiting"));
            case OPEN -> new Pill(Role.RETIRING, facts.say("pill.open"));
            case CLOSED -> new Pill(Role.RETIRED, facts.say("pill.closed"));
        };
    }
}
