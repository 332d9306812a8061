package org.revisionscope.format.aws;

import java.util.OptionalLong;

import org.revisionscope.model.fleet.NoticeStatus;
import org.revisionscope.model.history.NoticeLife;

/**
 * When Health told what of a notice, as far as that was known when this was made; instants are milliseconds since the
 * epoch. Unlike the notice's life it never changes, so any thread may read it.
 *
 * @param sentAt when it was sent
 * @param openedAt when its retirement started
 * @param closedAt when its place was done
 */
public record NoticeDates(long sentAt, OptionalLong openedAt, OptionalLong closedAt) {

    /** What is known of a life by now. */
    public static NoticeDates of(NoticeLife life) {
        return new NoticeDates(life.sentAt(), life.openedAt(), life.closedAt());
    }

    /** How many times each of its events is told in all. */
    public int tellings() {
        return 1 + (int) openedAt.stream().count() + (int) closedAt.stream().count();
    }

    /** Since when it has a status; empty if it has not had it by then. */
    public OptionalLong since(NoticeStatus status) {
        return switch (status) {
            case UPCOMING -> OptionalLong.of(sentAt);
            case OPEN -> openedAt;
            case CLOSED -> closedAt;
        };
    }
}
