package org.revisionscope.format.scenario;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.revisionscope.format.aws.EventPattern;
import org.revisionscope.format.aws.EventRule;
import org.revisionscope.format.aws.EventRule.Target;
import org.revisionscope.format.aws.PatternException;
import org.revisionscope.format.json.Json;

/** The part {@code rules} of a place: which events its event bus hands on, and to whom (NOTE-4). */
final class RuleSection {

    private static final List<String> TARGETS = Stream.of(Target.values()).map(Target::word).toList();

    private static final Field<String> NAME = Field.required("name", Forms.parsed("a rule's name",
            "^" + EventRule.NAME_PATTERN + "$", RuleSection::name), "What the rule is called.");
    private static final Field<EventPattern> PATTERN = Field.required("pattern",
            Forms.of(RuleSection::pattern, Forms.type("object")), "Its event pattern, as EventBridge takes it.");
    private static final Field<List<String>> TO = Field.optional("targets",
            Forms.list(Forms.word(TARGETS), TARGETS.size()), "Whom it hands events to; log by default.");
    private static final Field<Boolean> ENABLED =
            Field.optional("enabled", Forms.FLAG, "Whether it hands on anything; true by default.");

    /** How a file has them. */
    static final Field<List<Fields>> RULES = Field.optional("rules",
            Forms.list(Shape.of("rule", NAME, PATTERN, TO, ENABLED), Limits.RULES),
            "EventBridge rules (NOTE-4); no run depends on them. A place without this field tells its chat of every notice.");

    private RuleSection() {}

    static List<EventRule> read(List<Fields> listed) throws ScenarioException {
        List<EventRule> rules = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Fields fields : listed) {
            if (!names.add(fields.get(NAME))) {
                throw fields.problem(NAME, "a rule '" + fields.get(NAME) + "' stands here already, once is allowed");
            }
            Set<Target> targets = EnumSet.noneOf(Target.class);
            fields.get(TO, List.of(Target.LOG.word())).forEach(word -> targets.add(target(word)));
            rules.add(new EventRule(fields.get(NAME), fields.get(PATTERN), targets, fields.get(ENABLED, true)));
        }
        return rules;
    }

    /** The same rules as a file has them. */
    static Json.Arr write(List<EventRule> rules) {
        return Json.Arr.of(rules.stream().map(RuleSection::write).toList());
    }

    private static Json.Obj write(EventRule rule) {
        Json.Obj json = Json.Obj.empty().with("name", rule.name()).with("pattern", rule.pattern().json())
                .with("targets", Json.Arr.ofTexts(
                        Stream.of(Target.values()).filter(rule.targets()::contains).map(Target::word).toList()));
        return rule.isEnabled() ? json : json.with("enabled", Json.Flag.FALSE);
    }

    private static Target target(String word) {
        return Stream.of(Target.values()).filter(target -> target.word().equals(word)).findFirst().orElseThrow();
    }

    private static String name(String text) {
        if (!EventRule.isName(text)) {
            throw new IllegalArgumentException("'" + text
                    + "' is not a rule's name: it takes 1 to 64 letters, digits, dots, hyphens and underscores");
        }
        return text;
    }

    private static EventPattern pattern(Json value, Spot spot) throws ScenarioException {
        if (!(value instanceof Json.Obj object)) {
            throw spot.problem(value, Forms.describe(value) + " stands here, an event pattern {…} is allowed");
        }
        try {
            return EventPattern.of(object);
        } catch (PatternException wrong) {
            throw spot.problem(wrong.where(), String.valueOf(wrong.getMessage()));
        }
    }
}
