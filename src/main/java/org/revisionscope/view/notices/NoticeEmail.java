package org.revisionscope.view.notices;

import java.util.ArrayList;
import java.util.List;

import org.revisionscope.model.event.NoticeEvent.NoticeSent;
import org.revisionscope.model.explain.Dates;
import org.revisionscope.view.Messages;

/**
 * The email that a notice stands for, in this project's own words: a simulation of what the primary contact of the
 * account would be told, not a copy of what AWS writes.
 *
 * @param to whom it goes to, and that it is simulated
 * @param subject the line in bold
 * @param body the text, with the affected services and tasks at its end
 */
public record NoticeEmail(String to, String subject, String body) {

    /** Writes the email of a notice. */
    public static NoticeEmail of(NoticeSent notice, Messages messages) {
        String starts = Dates.full(notice.startsAt().toEpochMilli());
        String key = notice.critical() ? "notices.email.subject.critical" : "notices.email.subject";
        return new NoticeEmail(
                messages.format("notices.email.to", notice.notice().place().account().grouped()),
                messages.format(key, starts), body(notice, messages));
    }

    private static String body(NoticeSent notice, Messages messages) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.format("notices.email.why", notice.revision().platformVersion(),
                notice.notice().place().region()));
        if (notice.critical()) {
            lines.add(messages.get("notices.email.critical"));
        }
        if (!notice.services().isEmpty()) {
            lines.add(messages.get("notices.email.services"));
        }
        if (!notice.tasks().isEmpty()) {
            lines.add(messages.get("notices.email.tasks"));
        }
        lines.add(messages.get("notices.email.early"));
        lines.add("");
        lines.add(messages.get("notices.email.affected"));
        notice.services().forEach(service -> lines.add(service.resource()));
        notice.tasks().forEach(task -> lines.add(task.toString()));
        return String.join("\n", lines);
    }
}
