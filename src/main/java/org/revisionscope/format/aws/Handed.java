package org.revisionscope.format.aws;

import java.util.List;
import java.util.stream.Stream;

import org.revisionscope.format.aws.EventRule.Target;
import org.revisionscope.format.json.Json;
import org.revisionscope.model.event.NoticeEvent.NoticeSent;

/**
 * Knows to whom a place's rules hand the events of a notice (NOTE-4).
 *
 * @param rules the rules of its place
 */
public record Handed(List<EventRule> rules) {

    /** Whether an enabled rule hands any page of what Health tells first to the chat. */
    public boolean toChat(NoticeSent sent, NoticeDates dates) {
        List<EventRule> chats = rules.stream().filter(rule -> rule.targets().contains(Target.CHAT)).toList();
        Stream<Json.Obj> pages = HealthEvent.of(sent, dates, dates.sentAt()).stream()
                .flatMap(event -> HealthEventForm.pages(event).stream());
        return !chats.isEmpty()
                && pages.anyMatch(page -> chats.stream().anyMatch(rule -> rule.takesAny(List.of(page))));
    }
}
