package org.revisionscope.view.timeline.sight;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.revisionscope.model.event.Rule;
import org.revisionscope.model.history.ServiceLife;
import org.revisionscope.view.Messages;

/** Says why a floor did not hold: what made it give way, with the rule. */
final class BreachWords {

    /** The rules by which floors give way that have words of their own. */
    private static final Set<Rule> NAMED = EnumSet.of(Rule.SVC_4, Rule.SVC_6, Rule.SVC_8, Rule.TASK_2);

    private final Messages messages;

    BreachWords(Messages messages) {
        this.messages = messages;
    }

    /** What made the floor of a service give way at a clock; nothing is said of a floor that holds. */
    Optional<String> at(long clock, ServiceLife life, Source past) {
        return life.breachAt(clock).map(breach -> {
            Rule rule = past.chronicle().view().rule(breach.row());
            return messages.format(
                    NAMED.contains(rule) ? "timeline.breach." + rule.name() : "timeline.breach.other", rule.id());
        });
    }
}
