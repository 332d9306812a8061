package org.revisionscope.model.engine;

import java.util.ArrayList;
import java.util.List;

import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.history.Journal;

/** A revision as it stands (REV-3). */
final class RevisionState {

    final RevisionId id;
    final int number;
    boolean newest = true;
    boolean critical;
    boolean retired;
    int markRow = Journal.NONE;
    int lastClosedRow = Journal.NONE;
    /** Its notices, by place; empty until it is marked. */
    final List<NoticeState> notices = new ArrayList<>();

    RevisionState(RevisionId id, int number) {
        this.id = id;
        this.number = number;
    }

    boolean marked() {
        return markRow != Journal.NONE;
    }

    boolean allClosed() {
        return notices.stream().allMatch(notice -> notice.closed);
    }

    /** A copy without notices: they are copied with their places. */
    RevisionState copyWithoutNotices() {
        RevisionState copy = new RevisionState(id, number);
        copy.newest = newest;
        copy.critical = critical;
        copy.retired = retired;
        copy.markRow = markRow;
        copy.lastClosedRow = lastClosedRow;
        return copy;
    }
}
