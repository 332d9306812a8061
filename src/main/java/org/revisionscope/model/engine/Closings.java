package org.revisionscope.model.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.revisionscope.model.event.NoticeEvent.NoticeStatusChanged;
import org.revisionscope.model.event.PlatformEvent.RevisionRetired;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.fleet.NoticeStatus;

/** When a place is done with a revision, and when the revision is retired (RET-8, NOTE-3). */
final class Closings {

    private final World world;
    private final List<NoticeState> notices = new ArrayList<>();
    private final List<RevisionState> revisions = new ArrayList<>();

    Closings(World world) {
        this.world = world;
    }

    /** A live task left; if it was the last of a revision being retired, its place may be done. */
    void left(PlaceState place, int revision) {
        if (place.liveOf(revision) == 0 && world.platform.revision(revision).marked()) {
            world.platform.revision(revision).notices.stream().filter(notice -> notice.place == place)
                    .forEach(notices::add);
        }
    }

    /** Retirement started in a place. */
    void started(NoticeState notice) {
        notices.add(notice);
    }

    /** A revision was marked; without notices it is retired at once. */
    void marked(RevisionState revision) {
        revisions.add(revision);
    }

    /** Part (e) of an instant: notices done, then revisions retired. */
    void settle() {
        if (notices.isEmpty() && revisions.isEmpty()) {
            return;
        }
        notices.sort(Comparator.comparing(notice -> notice.place.place));
        notices.forEach(this::close);
        notices.clear();
        revisions.sort(Comparator.comparingInt(revision -> revision.number));
        revisions.forEach(this::retire);
        revisions.clear();
    }

    private void close(NoticeState notice) {
        if (notice.closed || !notice.started() || notice.place.liveOf(notice.revision) > 0) {
            return;
        }
        RevisionState revision = world.platform.revision(notice.revision);
        notice.closed = true;
        revision.lastClosedRow = world.journal.append(Rule.NOTE_3, notice.place.lastLeftOf(notice.revision),
                new NoticeStatusChanged(notice.id, NoticeStatus.CLOSED));
        revisions.add(revision);
    }

    private void retire(RevisionState revision) {
        if (revision.retired || !revision.allClosed()) {
            return;
        }
        revision.retired = true;
        int because = revision.notices.isEmpty() ? revision.markRow : revision.lastClosedRow;
        world.journal.append(Rule.RET_8, because, new RevisionRetired(revision.id));
    }
}
