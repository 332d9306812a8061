package org.revisionscope.model.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;

import org.revisionscope.model.event.NoticeEvent;
import org.revisionscope.model.fleet.NoticeId;
import org.revisionscope.model.fleet.NoticeStatus;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.WaitPeriod;

/** What each place set, and what it was told. Instants are milliseconds since the epoch. */
public final class PlaceLives {

    private final RevisionLives revisions;
    private final Lanes lanes;
    private JournalView view;
    private final TreeMap<Place, Life> lives = new TreeMap<>();
    private final List<NoticeLife> notices = new ArrayList<>();
    private final Map<NoticeId, NoticeLife> noticeById = new HashMap<>();

    PlaceLives(JournalView view, RevisionLives revisions, Lanes lanes) {
        this.view = view;
        this.revisions = revisions;
        this.lanes = lanes;
    }

    /**
     * A place changed its wait period.
     *
     * @param row where
     * @param at when
     * @param waitPeriod the setting from then on
     */
    public record Setting(int row, long at, WaitPeriod waitPeriod) {}

    /** The places, by account and Region. */
    public SortedSet<Place> places() {
        return Collections.unmodifiableSortedSet(lives.navigableKeySet());
    }

    /** Every setting of a place, in order. */
    public List<Setting> settings(Place place) {
        Life life = lives.get(place);
        return life == null ? List.of() : Collections.unmodifiableList(life.settings);
    }

    /** The wait period of a place at an instant; empty before its first setting. */
    public Optional<WaitPeriod> waitAt(Place place, long instant) {
        List<Setting> settings = settings(place);
        for (int i = settings.size() - 1; i >= 0; i--) {
            if (settings.get(i).at() <= instant) {
                return Optional.of(settings.get(i).waitPeriod());
            }
        }
        return Optional.empty();
    }

    /** All notices, in order of sending. */
    public List<NoticeLife> notices() {
        return Collections.unmodifiableList(notices);
    }

    /** The notices of a place, in order of sending. */
    public List<NoticeLife> notices(Place place) {
        Life life = lives.get(place);
        return life == null ? List.of() : Collections.unmodifiableList(life.notices);
    }

    /** A notice by its id. */
    public Optional<NoticeLife> notice(NoticeId id) {
        return Optional.ofNullable(noticeById.get(id));
    }

    void readOn(JournalView longer) {
        view = longer;
    }

    void seen(Place place) {
        life(place);
    }

    void read(int row, NoticeEvent event) {
        switch (event) {
            case NoticeEvent.SettingChanged changed ->
                    life(changed.place()).settings.add(new Setting(row, view.at(row), changed.waitPeriod()));
            case NoticeEvent.NoticeSent sent -> add(row, sent);
            case NoticeEvent.NoticeStatusChanged changed -> change(row, changed);
        }
    }

    private void add(int row, NoticeEvent.NoticeSent sent) {
        Place place = sent.notice().place();
        int revision = revisions.number(sent.revision()).orElseThrow();
        List<Lane> affected = lanes.ofRevision(revision).stream()
                .filter(lane -> lanes.owner(lane).place().equals(place)).toList();
        NoticeLife notice = new NoticeLife(sent, row, view.at(row), revisions.markedRow(revision), affected);
        notices.add(notice);
        noticeById.put(notice.id(), notice);
        life(place).notices.add(notice);
    }

    private void change(int row, NoticeEvent.NoticeStatusChanged changed) {
        NoticeLife notice = notice(changed.notice()).orElseThrow();
        notice.changed(changed.status(), view.at(row));
        if (changed.status() == NoticeStatus.OPEN) {
            revisions.retirementStarted(notice.sent().revision(), view.at(row));
        }
    }

    private Life life(Place place) {
        return lives.computeIfAbsent(place, _ -> new Life());
    }

    private static final class Life {
        private final List<Setting> settings = new ArrayList<>();
        private final List<NoticeLife> notices = new ArrayList<>();
    }
}
