package org.revisionscope.model.history;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.revisionscope.model.event.NoticeEvent.NoticeSent;
import org.revisionscope.model.fleet.NoticeId;
import org.revisionscope.model.fleet.NoticeStatus;

/** A notice, which is a snapshot, and beside it the progress of what it announces (RET-6). */
public final class NoticeLife {

    private final NoticeSent sent;
    private final int sentRow;
    private final long sentAt;
    private final int markedRow;
    private final List<Lane> lanes;
    private OptionalLong openedAt = OptionalLong.empty();
    private OptionalLong closedAt = OptionalLong.empty();

    NoticeLife(NoticeSent sent, int sentRow, long sentAt, int markedRow, List<Lane> lanes) {
        this.sent = sent;
        this.sentRow = sentRow;
        this.sentAt = sentAt;
        this.markedRow = markedRow;
        this.lanes = lanes;
    }

    /** Its place and number. */
    public NoticeId id() {
        return sent.notice();
    }

    /** What was sent, word for word. */
    public NoticeSent sent() {
        return sent;
    }

    /** The row where it was sent. */
    public int sentRow() {
        return sentRow;
    }

    /** When it was sent. */
    public long sentAt() {
        return sentAt;
    }

    /** When retirement is to start, as the notice says. */
    public long startsAt() {
        return sent.startsAt().toEpochMilli();
    }

    /** When retirement started. */
    public OptionalLong openedAt() {
        return openedAt;
    }

    /** When its place was done. */
    public OptionalLong closedAt() {
        return closedAt;
    }

    /** Its status at an instant; empty before it was sent. */
    public Optional<NoticeStatus> statusAt(long instant) {
        if (instant < sentAt) {
            return Optional.empty();
        }
        if (closedAt.isPresent() && closedAt.getAsLong() <= instant) {
            return Optional.of(NoticeStatus.CLOSED);
        }
        boolean open = openedAt.isPresent() && openedAt.getAsLong() <= instant;
        return Optional.of(open ? NoticeStatus.OPEN : NoticeStatus.UPCOMING);
    }

    /** The lanes of its place with tasks on the revision. */
    public List<Lane> lanes() {
        return lanes;
    }

    /** How many live tasks the mark found (RET-2). */
    public int tasksFound() {
        return tasksLeft(markedRow + 1);
    }

    /** How many of them were still live after so many rows. */
    public int tasksLeft(int rowsUntil) {
        int left = 0;
        for (Lane lane : lanes) {
            left += lane.liveAt(rowsUntil);
        }
        return left;
    }

    void changed(NoticeStatus status, long at) {
        switch (status) {
            case UPCOMING -> throw new IllegalStateException("no event says that a notice is upcoming (NOTE-3)");
            case OPEN -> openedAt = OptionalLong.of(at);
            case CLOSED -> closedAt = OptionalLong.of(at);
        }
    }
}
