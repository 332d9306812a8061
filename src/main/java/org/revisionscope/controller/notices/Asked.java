package org.revisionscope.controller.notices;

import java.util.List;
import java.util.Optional;

import org.revisionscope.format.aws.EventRule;
import org.revisionscope.format.aws.NoticeDates;
import org.revisionscope.model.event.NoticeEvent.NoticeSent;
import org.revisionscope.model.fleet.NoticeStatus;
import org.revisionscope.view.notices.NoticeForm;

/**
 * What the reader is to show, taken down so that it can be written on any thread.
 *
 * @param form in which form
 * @param sent the notice
 * @param dates when Health told what of it
 * @param status its status at the clock
 * @param clock the clock, in milliseconds since the epoch
 * @param rules the rules of its place; empty if it says nothing about rules
 */
record Asked(NoticeForm form, NoticeSent sent, NoticeDates dates, NoticeStatus status, long clock,
        Optional<List<EventRule>> rules) {

    /** Whether the same is shown for another one: the clock matters only where it changes the status. */
    boolean isLike(Asked other) {
        return form == other.form && status == other.status && sent.equals(other.sent) && dates.equals(other.dates)
                && rules.equals(other.rules);
    }
}
