package org.revisionscope.controller.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.revisionscope.format.aws.EventRule;
import org.revisionscope.format.aws.HealthEvent;
import org.revisionscope.format.aws.HealthEventForm;
import org.revisionscope.format.aws.ResourceKind;
import org.revisionscope.format.json.Json;
import org.revisionscope.format.json.JsonPrinter;
import org.revisionscope.model.event.NoticeEvent.NoticeSent;
import org.revisionscope.model.explain.Dates;
import org.revisionscope.model.explain.Letter;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.view.Messages;
import org.revisionscope.view.notices.Reading;

/**
 * Puts a notice into each of its forms. The letter is a snapshot; Health and EventBridge also tell how far it has come.
 *
 * @param messages the words
 */
record Readings(Messages messages) {

    /** More than anybody reads; the command line writes all of it. */
    private static final int MOST_CHARACTERS = 60_000;
    /** More names than that are not listed either. */
    private static final int MOST_NAMED = 1_000;

    /**
     * A notice as it is read.
     *
     * @param reading its words
     * @param events what EventBridge was handed by then, each by its first page; none in forms that need none
     */
    record Written(Reading reading, List<Json.Obj> events) {}

    /** Writes what is asked for; that may take a while, and any thread may do it. */
    Written of(Asked asked) {
        NoticeSent sent = asked.sent();
        Place place = sent.notice().place();
        List<Json.Obj> events = needsEvents(asked) ? events(asked) : List.of();
        return new Written(switch (asked.form()) {
            case EMAIL -> new Reading(messages.format("notices.email.to", place.account().grouped()),
                    Letter.of(sent).subject(), Letter.of(sent).text() + "\n\n" + affected(sent));
            case HEALTH -> new Reading(messages.format("notices.health.to", place.account().grouped()),
                    messages.get("notices.health.subject"), health(asked));
            case EVENTBRIDGE -> eventBridge(asked, events);
            case CHAT -> new Reading(messages.format("notices.chat.to", place.region()),
                    messages.format("notices.chat.subject", taken(asked, events)), Letter.chat(sent));
            case RULES -> new Reading("", "", "");
        }, events);
    }

    /** What is shown until that is written. */
    Reading awaited(Asked asked) {
        return new Reading(messages.format("notices.eventbridge.to", asked.sent().notice().place().region()),
                messages.get("notices.awaited"), "");
    }

    /** Whether it takes a while. */
    static boolean needsEvents(Asked asked) {
        return switch (asked.form()) {
            case EMAIL, HEALTH -> false;
            case EVENTBRIDGE, RULES -> true;
            case CHAT -> asked.rules().isPresent();
        };
    }

    private Reading eventBridge(Asked asked, List<Json.Obj> told) {
        StringBuilder text = new StringBuilder();
        for (Json.Obj event : told) {
            if (text.length() <= MOST_CHARACTERS) {
                text.append(text.isEmpty() ? "" : "\n").append(JsonPrinter.print(event));
            }
        }
        if (text.length() > MOST_CHARACTERS) {
            text.setLength(MOST_CHARACTERS);
            text.append('\n').append(messages.get("notices.eventbridge.cut"));
        }
        long kinds = Stream.of(ResourceKind.values()).filter(kind -> !kind.named(asked.sent()).isEmpty()).count();
        return new Reading(messages.format("notices.eventbridge.to", asked.sent().notice().place().region()),
                messages.format("notices.eventbridge.subject", told.size(), kinds * asked.dates().tellings(),
                        taken(asked, told)),
                text.toString());
    }

    /** Which rules hand it on, and to whom. */
    private String taken(Asked asked, List<Json.Obj> told) {
        String region = asked.sent().notice().place().region().id();
        if (asked.rules().isEmpty()) {
            return messages.format("notices.taken.unruled", region);
        }
        List<String> taking = new ArrayList<>();
        for (EventRule rule : asked.rules().get()) {
            if (rule.takesAny(told)) {
                taking.add(messages.format("notices.taken.rule", rule.name(), Stream.of(EventRule.Target.values())
                        .filter(rule.targets()::contains).map(EventRule.Target::word)
                        .collect(Collectors.joining(", "))));
            }
        }
        return taking.isEmpty() ? messages.format("notices.taken.none", region)
                : messages.format("notices.taken.by", String.join("; ", taking));
    }

    private String health(Asked asked) {
        long updated = asked.dates().since(asked.status()).orElseThrow();
        return messages.format("notices.health.body", asked.status().code(),
                Dates.full(asked.sent().startsAt().toEpochMilli()), Dates.full(updated),
                asked.sent().notice().place().region(), Letter.of(asked.sent()).text()) + "\n\n"
                + affected(asked.sent());
    }

    private String affected(NoticeSent sent) {
        List<String> names = Stream.of(ResourceKind.values()).flatMap(kind -> kind.named(sent).stream())
                .limit(MOST_NAMED).toList();
        int more = sent.services().size() + sent.tasks().size() - names.size();
        return messages.get("notices.affected") + "\n" + String.join("\n", names)
                + (more > 0 ? "\n" + messages.format("notices.affected.more", more) : "");
    }

    private static List<Json.Obj> events(Asked asked) {
        return HealthEvent.of(asked.sent(), asked.dates(), asked.clock()).stream().map(HealthEventForm::firstPage)
                .toList();
    }
}
