package org.revisionscope.controller.notices;

import java.util.List;
import java.util.Locale;

import org.revisionscope.format.aws.EventPattern;
import org.revisionscope.format.aws.FieldMatch;
import org.revisionscope.format.aws.PatternException;
import org.revisionscope.format.json.Json;
import org.revisionscope.view.Messages;
import org.revisionscope.view.notices.LabResult;
import org.revisionscope.view.notices.LabResult.Line;

/**
 * Tries a pattern against the events of a notice, and says what became of it.
 *
 * @param messages the words
 */
record Tryout(Messages messages) {

    /** The rule of AWS's own article on task retirements. */
    static final String FIRST_PATTERN = """
            {
              "detail-type": ["AWS Health Event"],
              "detail": {
                "eventTypeCode": ["AWS_ECS_TASK_PATCHING_RETIREMENT"]
              }
            }""";

    /** What a pattern says of events, of which there is at least one. */
    LabResult of(String text, List<Json.Obj> events) {
        if (text.isBlank()) {
            return new LabResult(messages.get("notices.lab.prompt"), false, List.of());
        }
        try {
            EventPattern pattern = EventPattern.parse(text);
            List<Json.Obj> matched = events.stream().filter(pattern::matches).toList();
            List<FieldMatch> fields = pattern.fields(matched.isEmpty() ? events.getFirst() : matched.getFirst());
            String verdict = messages.format(matched.isEmpty() ? "notices.lab.none" : "notices.lab.some",
                    matched.size(), events.size());
            return new LabResult(verdict, !matched.isEmpty(), fields.stream().map(this::line).toList());
        } catch (PatternException wrong) {
            return new LabResult(messages.format("notices.lab.wrong", wrong.where().line(), wrong.where().column(),
                    String.valueOf(wrong.getMessage())), false, List.of());
        }
    }

    private Line line(FieldMatch field) {
        String given = field.given().isEmpty() ? messages.get("notices.lab.nothing")
                : String.join(", ", field.given());
        return new Line(field.isMatched(), field.dotted(), field.expected(), given,
                field.mistake().map(mistake -> messages.get("notices.lab.mistake." + mistake.name().toLowerCase(
                        Locale.ROOT))));
    }
}
