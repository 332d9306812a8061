package org.revisionscope.model.explain;

import org.revisionscope.model.event.NoticeEvent;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.history.NoticeLife;
import org.revisionscope.model.scenario.Assumptions;

/** Why a place was told, and what its setting means. */
final class NoticeReasons {

    private static final long DAY = 86_400_000L;

    private final Words words;
    private final Assumptions assumptions;

    NoticeReasons(Words words, Assumptions assumptions) {
        this.words = words;
        this.assumptions = assumptions;
    }

    Reason of(int row, NoticeEvent event) {
        Rule rule = words.journal().rule(row);
        return switch (event) {
            case NoticeEvent.SettingChanged changed -> Reason.of(rule, "A notice sent in "
                    + words.place(changed.place()) + " from now on starts retirement " + changed.waitPeriod().days()
                    + " × 24 h later. Starts that are announced already stay.").and(Fact.F26);
            case NoticeEvent.NoticeSent sent -> sent(row, rule, sent);
            case NoticeEvent.NoticeStatusChanged changed -> changed(row, rule, changed);
        };
    }

    private Reason sent(int row, Rule rule, NoticeEvent.NoticeSent sent) {
        long at = words.journal().at(row);
        long start = sent.startsAt().toEpochMilli();
        if (sent.critical()) {
            return Reason.of(rule, "Critical, so no place waits: start = sent = " + Dates.brief(start) + ".")
                    .and(Fact.F22)
                    .assuming(Assumed.noticeDelay(assumptions));
        }
        long days = (start - at) / DAY;
        return Reason.of(rule, words.place(sent.notice().place()) + " waits " + Words.count((int) days, "day") + ": "
                + Dates.brief(at) + " + " + days + " d = " + Dates.brief(start) + ".").and(Fact.F19)
                .assuming(Assumed.noticeDelay(assumptions));
    }

    private Reason changed(int row, Rule rule, NoticeEvent.NoticeStatusChanged changed) {
        NoticeLife notice = words.chronicle().places().notice(changed.notice()).orElseThrow();
        String revision = words.label(notice.sent().revision());
        int left = notice.tasksLeft(row + 1);
        String count = Words.number(left) + " of " + Words.count(notice.tasksFound(), "task");
        return switch (changed.status()) {
            case UPCOMING -> Reason.of(rule, "A notice is upcoming from the moment that it is sent.");
            case OPEN -> Reason.of(rule, notice.id().label() + " said that retirement starts "
                    + Dates.brief(notice.startsAt()) + ", which is now: " + count + " are still on " + revision + ".")
                    .and(Fact.F13);
            case CLOSED -> Reason.of(rule, "A place is done once the start has come and no task of " + revision
                    + " is live there: " + count + " are left.");
        };
    }
}
