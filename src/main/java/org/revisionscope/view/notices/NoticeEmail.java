package org.revisionscope.view.notices;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.revisionscope.model.event.NoticeEvent.NoticeSent;
import org.revisionscope.model.explain.Letter;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.TaskArn;
import org.revisionscope.view.Messages;

/**
 * The email that a notice stands for.
 *
 * @param to whom it goes to, and that it is simulated
 * @param subject the line in bold
 * @param body the text, with the affected services and tasks at its end
 */
public record NoticeEmail(String to, String subject, String body) {

    /** Writes the email of a notice. */
    public static NoticeEmail of(NoticeSent notice, Messages messages) {
        Letter letter = Letter.of(notice);
        String affected = Stream.concat(notice.services().stream().map(ServiceKey::resource),
                notice.tasks().stream().map(TaskArn::toString)).collect(Collectors.joining("\n"));
        return new NoticeEmail(messages.format("notices.email.to", notice.notice().place().account().grouped()),
                letter.subject(), letter.text() + "\n\n" + messages.get("notices.email.affected") + "\n" + affected);
    }
}
