package org.revisionscope.view.timeline.spoken;

import java.util.List;
import java.util.Optional;

import org.revisionscope.model.explain.Dates;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.history.NoticeLife;
import org.revisionscope.model.history.PlaceLives;
import org.revisionscope.model.history.ServiceLife;
import org.revisionscope.view.Messages;
import org.revisionscope.view.timeline.frame.Contents;
import org.revisionscope.view.timeline.sight.FloorWords;
import org.revisionscope.view.timeline.sight.Source;

/** What is heard of places, of their notices, and of the floors of services. */
final class SpokenPlaces {

    private final Messages messages;
    private final Contents contents;
    private final Source past;
    private final long clock;

    SpokenPlaces(Messages messages, Contents contents) {
        this.messages = messages;
        this.contents = contents;
        past = contents.sight().past();
        clock = contents.sight().clock();
    }

    /** Which place, with its account where there are several. */
    String where(Place place) {
        return contents.rail().severalAccounts()
                ? messages.format("timeline.spoken.where", place.region().id(), place.account().grouped())
                : place.region().id();
    }

    /** A place of the notice rail. */
    Sentence rail(Place place) {
        long sent = lives().notices(place).stream().filter(notice -> past.knows(notice.sentRow())).count();
        return new Sentence(messages.format("timeline.spoken.rail", where(place)))
                .with(messages.format("timeline.spoken.notices", sent))
                .with(lives().waitAt(place, clock)
                        .map(wait -> messages.format("timeline.spoken.wait", wait.days())));
    }

    /** A notice of the rail. */
    Sentence notice(NoticeLife notice) {
        Sentence sentence = new Sentence(messages.format("timeline.spoken.notice", notice.id().label(),
                notice.sent().revision().label(), where(notice.id().place())));
        if (notice.sent().critical()) {
            sentence.with(messages.get("timeline.spoken.critical"));
        }
        return sentence.with(messages.format("timeline.spoken.left", notice.tasksLeft(past.rows()),
                notice.tasksFound())).with(standing(notice));
    }

    private String standing(NoticeLife notice) {
        long closed = past.told(notice.closedAt());
        if (closed != Source.NEVER) {
            return messages.format("timeline.spoken.done", Dates.full(closed));
        }
        return messages.format(notice.startsAt() <= clock ? "timeline.spoken.started" : "timeline.spoken.starts",
                Dates.full(notice.startsAt()));
    }

    /** When retirement of a revision starts in a place, or in any, while it is still to come. */
    Optional<String> start(RevisionId revision, Optional<Place> place) {
        List<NoticeLife> notices = place.map(lives()::notices).orElseGet(lives()::notices);
        return notices.stream()
                .filter(notice -> past.knows(notice.sentRow()) && notice.sent().revision().equals(revision)
                        && notice.startsAt() > clock)
                .map(NoticeLife::startsAt).min(Long::compare)
                .map(start -> messages.format("timeline.spoken.starts", Dates.full(start)));
    }

    /** How many tasks of a service are healthy of those that it wants. */
    Optional<String> healthy(ServiceLife life) {
        return life.configurationAt(clock).map(configuration -> messages.format("timeline.card.healthy",
                life.healthyAt(past.rows()), configuration.desiredCount()));
    }

    /** The floor strip of a service. */
    Sentence strip(ServiceKey service) {
        Sentence sentence = new Sentence(
                messages.format("timeline.spoken.strip", service.name(), where(service.place())));
        past.chronicle().services().of(service).ifPresent(life -> {
            sentence.with(healthy(life));
            life.configurationAt(clock).ifPresent(configuration -> {
                int headroom = life.healthyAt(past.rows()) - configuration.lower();
                sentence.with(headroom < 0
                        ? messages.format("timeline.spoken.below", configuration.lower())
                        : messages.format("timeline.spoken.floor", configuration.lower(), headroom));
            });
            sentence.with(new FloorWords(messages).at(clock, life, past).map(FloorWords.Remark::words));
        });
        return sentence;
    }

    private PlaceLives lives() {
        return past.chronicle().places();
    }
}
