package org.revisionscope.controller.planner;

import java.util.List;

import org.revisionscope.model.event.NoticeEvent.NoticeSent;
import org.revisionscope.model.scenario.Calendar;
import org.revisionscope.model.scenario.Calendar.Stretch;
import org.revisionscope.model.whatif.WaitPlan;

/**
 * A notice whose place is not done yet, planned.
 *
 * @param sent what was sent
 * @param plan what the calendar says about its wait
 */
record Wait(NoticeSent sent, WaitPlan plan) {

    /** Plans the wait of a notice. */
    static Wait of(NoticeSent sent, long sentAt, Calendar calendar) {
        return new Wait(sent, WaitPlan.of(calendar, sentAt, sent.startsAt().toEpochMilli()));
    }

    /** All slots to act in, in order. */
    List<Stretch> slots() {
        return switch (plan.chance()) {
            case WaitPlan.Offers offers -> offers.slots();
            case WaitPlan.NoWindow _ -> List.of();
        };
    }
}
