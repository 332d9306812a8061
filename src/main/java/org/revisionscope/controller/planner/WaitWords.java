package org.revisionscope.controller.planner;

import java.util.Locale;

import org.revisionscope.model.explain.WaitPlans;
import org.revisionscope.model.scenario.Calendar.Stretch;
import org.revisionscope.view.Messages;

/** What the lines of the Planner say. */
final class WaitWords {

    private final Messages messages;

    WaitWords(Messages messages) {
        this.messages = messages;
    }

    /** Which notice, about what, to whom. */
    String notice(Wait wait) {
        return messages.format("planner.notice", wait.sent().notice().label(),
                wait.sent().notice().place().region().id(), wait.sent().revision().label());
    }

    /** The start on local clocks, on which day, with what is to be said of it. */
    String local(Wait wait) {
        return WaitPlans.startOnItsDay(wait.plan());
    }

    /** The best slot, or why there is none. */
    String chance(Wait wait) {
        String words = WaitPlans.chance(wait.plan());
        return words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
    }

    /** A slot, and whether it is over or goes on at the clock. */
    String slot(Wait wait, Stretch slot, long clock) {
        String words = WaitPlans.slot(wait.plan(), slot);
        if (slot.to() <= clock) {
            return messages.format("planner.slot.over", words);
        }
        return slot.from() <= clock ? messages.format("planner.slot.now", words) : words;
    }
}
