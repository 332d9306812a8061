package org.revisionscope.view.timeline.sight;

import java.util.Optional;

import org.revisionscope.model.event.ServiceEvent.Configuration;
import org.revisionscope.model.fleet.NoticeStatus;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.history.Headlines;
import org.revisionscope.model.history.Journal;
import org.revisionscope.model.history.Lane;
import org.revisionscope.model.history.NoticeLife;
import org.revisionscope.model.history.ServiceLife;
import org.revisionscope.view.Messages;

/**
 * Says that retirement waits for a service: its floor holds tasks that must go, and what is to replace them cannot start or
 * has long not become healthy. An ordinary replacement is over before anybody would have to be told.
 */
final class HoldWords {

    private final Messages messages;

    HoldWords(Messages messages) {
        this.messages = messages;
    }

    /** What tasks of a service that must go wait for at a clock; empty if none does, or none for long. */
    Optional<String> at(long clock, ServiceLife life, Source past) {
        boolean isAtFloor = life.configurationAt(clock).map(Configuration::lower)
                .filter(lower -> life.healthyAt(past.rows()) <= lower).isPresent();
        return isAtFloor && isHeld(clock, life, past) ? Optional.of(messages.get("timeline.waiting"))
                : Optional.empty();
    }

    private static boolean isHeld(long clock, ServiceLife life, Source past) {
        for (Lane lane : life.lanes()) {
            if (lane.liveAt(past.rows()) > 0) {
                Optional<NoticeLife> open = open(clock, life, past.chronicle().revisions().id(lane.revision()), past);
                if (open.isPresent()) {
                    return clock - past.told(open.get().openedAt()) >= Headlines.LONG_WAIT || failed(life, past);
                }
            }
        }
        return false;
    }

    /** The notice by which tasks of a service on a revision must go at a clock. */
    private static Optional<NoticeLife> open(long clock, ServiceLife life, RevisionId revision, Source past) {
        return past.chronicle().places().notices(life.key().place()).stream()
                .filter(notice -> notice.sent().revision().equals(revision))
                .filter(notice -> notice.statusAt(clock).equals(Optional.of(NoticeStatus.OPEN))).findFirst();
    }

    /** Whether what the service launched last cannot start. */
    private static boolean failed(ServiceLife life, Source past) {
        int last = Journal.NONE;
        for (Lane lane : life.lanes()) {
            int launched = lane.launchedAt(past.rows());
            last = launched == 0 ? last : Math.max(last, lane.tasks().get(launched - 1));
        }
        return last != Journal.NONE && past.chronicle().view().originOf(last).failure().isPresent();
    }
}
