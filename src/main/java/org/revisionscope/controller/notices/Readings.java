package org.revisionscope.controller.notices;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.revisionscope.format.aws.HealthEvent;
import org.revisionscope.format.aws.HealthEventForm;
import org.revisionscope.format.aws.ResourceKind;
import org.revisionscope.format.json.Json;
import org.revisionscope.format.json.JsonPrinter;
import org.revisionscope.model.event.NoticeEvent.NoticeSent;
import org.revisionscope.model.explain.Dates;
import org.revisionscope.model.explain.Letter;
import org.revisionscope.model.fleet.NoticeStatus;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.history.NoticeLife;
import org.revisionscope.view.Messages;
import org.revisionscope.view.notices.NoticeForm;
import org.revisionscope.view.notices.Reading;

/**
 * Puts a notice into each of its forms. The letter is a snapshot; Health and EventBridge also tell how far it has come.
 *
 * @param messages the words
 */
record Readings(Messages messages) {

    /** More than anybody reads; the command line writes all of it. */
    private static final int MOST_CHARACTERS = 60_000;

    /** A notice in a form, as it is at an instant. */
    Reading of(NoticeForm form, NoticeLife life, long clock) {
        NoticeSent sent = life.sent();
        Place place = sent.notice().place();
        return switch (form) {
            case EMAIL -> new Reading(messages.format("notices.email.to", place.account().grouped()),
                    Letter.of(sent).subject(), Letter.of(sent).text() + "\n\n" + affected(sent));
            case HEALTH -> new Reading(messages.format("notices.health.to", place.account().grouped()),
                    messages.get("notices.health.subject"), health(life, clock));
            case EVENTBRIDGE -> eventBridge(life, clock);
            case CHAT -> new Reading(messages.format("notices.chat.to", place.region()),
                    messages.get("notices.chat.subject"), Letter.chat(sent));
            case RULES -> new Reading("", "", "");
        };
    }

    private Reading eventBridge(NoticeLife life, long clock) {
        List<Json.Obj> told = events(life, clock);
        String text = told.stream().map(JsonPrinter::print).collect(Collectors.joining("\n"));
        String cut = text.length() <= MOST_CHARACTERS ? text
                : text.substring(0, MOST_CHARACTERS) + "\n" + messages.get("notices.eventbridge.cut");
        return new Reading(messages.format("notices.eventbridge.to", life.id().place().region()),
                messages.format("notices.eventbridge.subject", told.size(),
                        HealthEvent.of(life, Long.MAX_VALUE).size()),
                cut);
    }

    private String health(NoticeLife life, long clock) {
        NoticeStatus status = life.statusAt(clock).orElse(NoticeStatus.UPCOMING);
        long updated = switch (status) {
            case UPCOMING -> life.sentAt();
            case OPEN -> life.openedAt().orElseThrow();
            case CLOSED -> life.closedAt().orElseThrow();
        };
        return messages.format("notices.health.body", status.code(), Dates.full(life.startsAt()), Dates.full(updated),
                life.id().place().region(), Letter.of(life.sent()).text()) + "\n\n" + affected(life.sent());
    }

    private String affected(NoticeSent sent) {
        return messages.get("notices.affected") + "\n" + Stream.of(ResourceKind.values())
                .flatMap(kind -> kind.named(sent).stream()).collect(Collectors.joining("\n"));
    }

    /** What EventBridge was handed up to an instant, each by its first page. */
    static List<Json.Obj> events(NoticeLife life, long clock) {
        return HealthEvent.of(life, clock).stream().map(HealthEventForm::firstPage).toList();
    }
}
