package org.revisionscope.controller.notices;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.revisionscope.format.aws.EventPattern;
import org.revisionscope.format.aws.EventRule;
import org.revisionscope.format.aws.EventRule.Target;
import org.revisionscope.format.aws.PatternException;
import org.revisionscope.format.json.JsonPrinter;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.view.Messages;
import org.revisionscope.view.notices.KeptRule;
import org.revisionscope.view.notices.RuleKeeper;
import org.revisionscope.view.notices.RuleLab;

/** Keeps the pattern of the rule lab as a rule of the place whose notice is read. */
final class RuleKeeping implements RuleKeeper.Handlers {

    private final RuleBook book;
    private final RuleLab lab;
    private final Messages messages;
    private Optional<Place> place = Optional.empty();

    RuleKeeping(RuleBook book, RuleLab lab, Messages messages) {
        this.book = book;
        this.lab = lab;
        this.messages = messages;
        lab.keeper().ask(this, lab.patternProperty()::set);
        book.rules().addListener((_, _, _) -> show());
    }

    /** The notice of this place is read. */
    void read(Place of) {
        if (!place.equals(Optional.of(of))) { // changed rules are heard of without this
            place = Optional.of(of);
            show();
        }
    }

    private void show() {
        place.ifPresent(where -> lab.keeper().show(where.region().id(),
                book.of(where).orElse(List.of()).stream().map(RuleKeeping::kept).toList()));
    }

    private static KeptRule kept(EventRule rule) {
        return new KeptRule(rule.name(), JsonPrinter.print(rule.pattern().json()).strip(),
                rule.targets().contains(Target.CHAT), rule.targets().contains(Target.LOG), rule.isEnabled());
    }

    @Override
    public void keep(KeptRule kept) {
        if (!EventRule.isName(kept.name())) {
            lab.keeper().tell(messages.get("notices.rule.name.wrong"));
            return;
        }
        try {
            EventPattern read = EventPattern.parse(lab.patternProperty().get());
            EventRule rule = new EventRule(kept.name(), EventPattern.of(read.json()), targets(kept), kept.isOn());
            place.ifPresent(where -> {
                book.keep(where, with(where, rule));
                lab.keeper().tell(messages.format("notices.rule.kept", kept.name(), where.region()));
            });
        } catch (PatternException wrong) {
            lab.keeper().tell(messages.format("notices.lab.wrong", wrong.where().line(), wrong.where().column(),
                    String.valueOf(wrong.getMessage())));
        }
    }

    private static Set<Target> targets(KeptRule kept) {
        Set<Target> targets = EnumSet.noneOf(Target.class);
        if (kept.toChat()) {
            targets.add(Target.CHAT);
        }
        if (kept.toLog()) {
            targets.add(Target.LOG);
        }
        return targets;
    }

    private List<EventRule> with(Place where, EventRule rule) {
        List<EventRule> rules = new ArrayList<>(book.of(where).orElse(List.of()));
        int same = rules.stream().map(EventRule::name).toList().indexOf(rule.name());
        if (same < 0) {
            rules.add(rule);
        } else {
            rules.set(same, rule);
        }
        return rules;
    }

    @Override
    public void remove(String name) {
        place.ifPresent(where -> {
            List<EventRule> rules = book.of(where).orElse(List.of());
            List<EventRule> others = rules.stream().filter(rule -> !rule.name().equals(name)).toList();
            if (others.size() == rules.size()) {
                lab.keeper().tell(messages.format("notices.rule.unknown", name, where.region()));
            } else {
                book.keep(where, others);
                lab.keeper().tell(messages.format("notices.rule.removed", name, where.region()));
            }
        });
    }
}
