package org.revisionscope.model.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.revisionscope.model.event.NoticeEvent;
import org.revisionscope.model.event.PlatformEvent;
import org.revisionscope.model.fleet.NoticeId;
import org.revisionscope.model.fleet.NoticeStatus;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.history.JournalView;

/** Looks whether retirement tells whom it must, starts when it said, and leaves nothing behind. */
final class RetirementWatch {

    private final Tally tally;
    private final Headcount headcount;
    /** The places that a mark still owes a notice. Maps and sets are looked up by key only. */
    private final Map<RevisionId, Set<Place>> owed = new HashMap<>();
    private final Map<NoticeId, NoticeEvent.NoticeSent> sent = new HashMap<>();
    private final Map<Place, WaitPeriod> waits = new HashMap<>();
    private final Set<Retirement> started = new HashSet<>();

    private record Retirement(Place place, RevisionId revision) {}

    RetirementWatch(Tally tally, Headcount headcount) {
        this.tally = tally;
        this.headcount = headcount;
    }

    void read(JournalView view, int row, NoticeEvent event) {
        switch (event) {
            case NoticeEvent.SettingChanged changed -> waits.put(changed.place(), changed.waitPeriod());
            case NoticeEvent.NoticeSent notice -> sent(view, row, notice);
            case NoticeEvent.NoticeStatusChanged changed when changed.status() == NoticeStatus.OPEN ->
                    opened(view, row, changed.notice());
            case NoticeEvent.NoticeStatusChanged _ -> {
                // what is left when a place is done, the revision's end tells
            }
        }
    }

    void marked(JournalView view, PlatformEvent.RevisionMarked mark) {
        owed.put(mark.revision(), headcount.placesOf(view, mark.revision()));
    }

    void retired(JournalView view, int row, RevisionId revision) {
        tally.add(Check.NOTICES, row, owed.getOrDefault(revision, Set.of()).isEmpty());
        tally.add(Check.EMPTIED, row, headcount.placesOf(view, revision).isEmpty());
    }

    /** Retirement takes a task. */
    void takes(JournalView view, int row, int task) {
        tally.add(Check.WAITS, row, started.contains(new Retirement(view.owner(view.ownerOf(task)).place(),
                view.revision(view.revisionOf(task)))));
    }

    private void sent(JournalView view, int row, NoticeEvent.NoticeSent notice) {
        Place place = notice.notice().place();
        Set<Place> places = owed.get(notice.revision());
        tally.add(Check.NOTICES, row, places != null && places.remove(place));
        long wait = notice.critical() ? 0 : waits.getOrDefault(place, WaitPeriod.SEVEN_DAYS).millis();
        tally.add(Check.STARTS, row, notice.startsAt().toEpochMilli() == view.at(row) + wait);
        sent.put(notice.notice(), notice);
    }

    private void opened(JournalView view, int row, NoticeId id) {
        NoticeEvent.NoticeSent notice = sent.get(id);
        tally.add(Check.STARTS, row, notice != null && notice.startsAt().toEpochMilli() == view.at(row));
        if (notice != null) {
            started.add(new Retirement(id.place(), notice.revision()));
        }
    }
}
