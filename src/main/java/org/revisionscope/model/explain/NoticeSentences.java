package org.revisionscope.model.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.revisionscope.model.event.NoticeEvent;
import org.revisionscope.model.fleet.NoticeId;
import org.revisionscope.model.fleet.NoticeStatus;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.history.Lane;
import org.revisionscope.model.history.NoticeLife;

/** What a place was told and what it set, in words. */
final class NoticeSentences {

    private final Words words;

    NoticeSentences(Words words) {
        this.words = words;
    }

    String of(int row, NoticeEvent event) {
        return switch (event) {
            case NoticeEvent.SettingChanged changed -> setting(row, changed);
            case NoticeEvent.NoticeSent sent -> sent(sent);
            case NoticeEvent.NoticeStatusChanged changed -> changed(row, changed.notice(), changed.status());
        };
    }

    private String setting(int row, NoticeEvent.SettingChanged changed) {
        String wait = "the wait period in " + words.place(changed.place()) + " is "
                + Words.count(changed.waitPeriod().days(), "day");
        long at = words.journal().at(row);
        String pending = words.chronicle().places().notices(changed.place()).stream()
                .filter(notice -> notice.statusAt(at).filter(NoticeStatus.UPCOMING::equals).isPresent()
                        && notice.sentRow() < row)
                .limit(2)
                .map(notice -> notice.id().label() + " keeps " + Dates.day(notice.startsAt()))
                .collect(Collectors.joining(", "));
        return wait + " for notices from now on" + (pending.isEmpty() ? "." : "; " + pending + ".");
    }

    private String sent(NoticeEvent.NoticeSent sent) {
        List<String> affected = new ArrayList<>();
        if (!sent.services().isEmpty()) {
            affected.add(Words.count(sent.services().size(), "service"));
        }
        if (!sent.tasks().isEmpty()) {
            affected.add(Words.count(sent.tasks().size(), "standalone task"));
        }
        return "notice " + sent.notice().label() + " went to " + words.place(sent.notice().place()) + ": "
                + Words.list(affected) + " on " + words.label(sent.revision()) + ". Retirement starts "
                + Dates.brief(sent.startsAt().toEpochMilli()) + ".";
    }

    private String changed(int row, NoticeId id, NoticeStatus status) {
        NoticeLife notice = words.chronicle().places().notice(id).orElseThrow();
        String revision = words.label(notice.sent().revision());
        return switch (status) {
            case UPCOMING -> id.label() + " is upcoming.";
            case OPEN -> "retirement of " + revision + " starts in " + words.place(id.place()) + ": "
                    + left(notice, row + 1) + ".";
            case CLOSED ->
                    id.label() + " is closed: nothing of " + revision + " is left in " + words.place(id.place()) + ".";
        };
    }

    /** What is still on the revision, told apart by who has to replace it. */
    private String left(NoticeLife notice, int rowsUntil) {
        int alone = 0;
        for (Lane lane : notice.lanes()) {
            if (words.journal().owner(lane.owner()) instanceof Owner.OfStandalone) {
                alone += lane.liveAt(rowsUntil);
            }
        }
        int ofServices = notice.tasksLeft(rowsUntil) - alone;
        List<String> parts = new ArrayList<>();
        if (ofServices > 0) {
            parts.add(Words.count(ofServices, "service task") + " to replace");
        }
        if (alone > 0) {
            parts.add(Words.count(alone, "standalone task") + " to stop");
        }
        return parts.isEmpty() ? "nothing is left on it" : Words.list(parts);
    }
}
