package org.revisionscope.format.aws;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.revisionscope.model.event.EventType;
import org.revisionscope.model.event.NoticeEvent.NoticeSent;
import org.revisionscope.model.event.NoticeEvent.NoticeStatusChanged;
import org.revisionscope.model.fleet.NoticeId;
import org.revisionscope.model.fleet.NoticeStatus;
import org.revisionscope.model.history.JournalView;

/**
 * What AWS Health tells of one kind of resource that a notice names: first that it is upcoming, and again, as an update of
 * the same event, whenever its status changes (NOTE-2, NOTE-3).
 *
 * @param notice what was sent; it names resources of this kind
 * @param kind what this event is about
 * @param sentAt when the notice was sent
 * @param status the status that is told
 * @param at since when
 */
public record HealthEvent(NoticeSent notice, ResourceKind kind, Instant sentAt, NoticeStatus status, Instant at) {

    /** @throws IllegalArgumentException if the notice names nothing of this kind: Health tells nothing of nothing */
    public HealthEvent {
        if (kind.named(notice).isEmpty()) {
            throw new IllegalArgumentException(notice.notice() + " names no " + kind.code());
        }
    }

    /** The events of a whole run, in the order in which they were told. */
    public static List<HealthEvent> of(JournalView view) {
        Map<NoticeId, Sent> sent = new HashMap<>();
        List<HealthEvent> events = new ArrayList<>();
        for (int row = 0; row < view.rows(); row++) {
            Instant at = Instant.ofEpochMilli(view.at(row));
            EventType type = view.type(row);
            if (type == EventType.NOTICE_SENT) {
                Sent notice = new Sent((NoticeSent) view.event(row), at);
                sent.put(notice.what().notice(), notice);
                notice.told(NoticeStatus.UPCOMING, at).forEach(events::add);
            } else if (type == EventType.NOTICE_STATUS_CHANGED) {
                NoticeStatusChanged changed = (NoticeStatusChanged) view.event(row);
                Objects.requireNonNull(sent.get(changed.notice())).told(changed.status(), at).forEach(events::add);
            }
        }
        return events;
    }

    /**
     * The events of one notice up to an instant, in the order in which they were told.
     *
     * @param dates when what was told of it
     * @param until the instant, in milliseconds since the epoch
     */
    public static List<HealthEvent> of(NoticeSent notice, NoticeDates dates, long until) {
        Sent sent = new Sent(notice, Instant.ofEpochMilli(dates.sentAt()));
        List<HealthEvent> events = new ArrayList<>();
        if (dates.sentAt() <= until) {
            sent.told(NoticeStatus.UPCOMING, sent.at()).forEach(events::add);
        }
        dates.openedAt().stream().filter(at -> at <= until).mapToObj(Instant::ofEpochMilli)
                .forEach(at -> sent.told(NoticeStatus.OPEN, at).forEach(events::add));
        dates.closedAt().stream().filter(at -> at <= until).mapToObj(Instant::ofEpochMilli)
                .forEach(at -> sent.told(NoticeStatus.CLOSED, at).forEach(events::add));
        return events;
    }

    /** What it names. */
    public List<String> resources() {
        return kind.named(notice);
    }

    private record Sent(NoticeSent what, Instant at) {

        Stream<HealthEvent> told(NoticeStatus status, Instant since) {
            return Stream.of(ResourceKind.values()).filter(kind -> !kind.named(what).isEmpty())
                    .map(kind -> new HealthEvent(what, kind, at, status, since));
        }
    }
}
