package org.revisionscope.controller.chat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

import org.revisionscope.controller.action.Action;
import org.revisionscope.controller.desk.Background;
import org.revisionscope.controller.document.Session;
import org.revisionscope.controller.webhook.Webhook;
import org.revisionscope.format.aws.EventRule;
import org.revisionscope.format.aws.Handed;
import org.revisionscope.format.aws.NoticeDates;
import org.revisionscope.model.event.NoticeEvent.NoticeSent;
import org.revisionscope.model.history.NoticeLife;
import org.revisionscope.view.Messages;

/** Tells a chat of the notices that the clock passes, while the user wants that. */
public final class Chat implements AutoCloseable {

    private final Session session;
    private final ChatSettings settings;
    private final Background background;
    private final Messages messages;
    private final Passing passing;
    private final Webhook webhook = new Webhook(Webhook.PATIENCE);
    private final ChatRelay relay;

    /**
     * A chat that is told nothing until the user switches it on.
     *
     * @param background where rules are tried
     */
    public Chat(Session session, ChatSettings settings, Background background, Messages messages) {
        this.session = session;
        this.background = background;
        this.settings = settings;
        this.messages = messages;
        passing = new Passing(session);
        relay = new ChatRelay(settings, webhook::send, Platform::runLater, messages);
    }

    /** The switch. */
    public List<Action> actions() {
        ObservableValue<String> whyNot = settings.addressProperty()
                .map(_ -> settings.usable().isPresent() ? "" : messages.get("chat.whyNot"));
        return List.of(Action.named("you.chat").on(settings.onProperty()).whyNot(whyNot)
                .does(() -> settings.onProperty().set(!settings.onProperty().get())));
    }

    /** The controller of its line in the status bar. */
    public ChatController controller() {
        ObservableValue<String> words = Bindings.createStringBinding(this::words, relay.reportProperty(),
                settings.onProperty(), settings.addressProperty());
        return new ChatController(words, relay.reportProperty().map(ChatRelay.Report::failed));
    }

    private String words() {
        if (!settings.onProperty().get()) {
            return "";
        }
        String said = relay.reportProperty().get().sentence();
        return said.isEmpty() ? settings.usable().map(to -> messages.format("chat.on", to.host())).orElse("") : said;
    }

    /** Tells of what was passed since the last frame; called once a frame, after the session's own pulse. */
    public void pulse() {
        passing.next().forEach(this::tell);
    }

    /** Where a place has rules, one of them must hand the event to the chat; events are written beside the window. */
    private void tell(NoticeLife life) {
        if (!settings.onProperty().get()) {
            return;
        }
        Optional<List<EventRule>> rules = session.rulesProperty().get().of(life.id().place());
        if (rules.isEmpty()) {
            relay.tell(life.sent());
            return;
        }
        NoticeSent sent = life.sent();
        NoticeDates dates = new NoticeDates(life.sentAt(), OptionalLong.empty(), OptionalLong.empty());
        background.run(() -> new Handed(rules.get()).toChat(sent, dates), isTaken -> {
            if (isTaken) {
                relay.tell(sent);
            }
        }, problem -> {
            throw new IllegalStateException("a notice could not be written", problem);
        });
    }

    /** Gives up what is under way; waits for nothing. */
    @Override
    public void close() {
        settings.onProperty().set(false);
        webhook.close();
    }
}
