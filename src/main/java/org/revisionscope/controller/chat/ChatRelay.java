package org.revisionscope.controller.chat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.revisionscope.controller.webhook.Delivery;
import org.revisionscope.controller.webhook.Webhook;
import org.revisionscope.controller.webhook.WebhookAddress;
import org.revisionscope.format.json.Json;
import org.revisionscope.format.json.JsonPrinter;
import org.revisionscope.model.event.NoticeEvent.NoticeSent;
import org.revisionscope.model.explain.Letter;
import org.revisionscope.view.Messages;

/**
 * Sends notices to the chat, one after the other and each once, whatever becomes of it. Where more come than it can send,
 * the last ones are not sent, which is said. The FX thread uses it.
 */
final class ChatRelay {

    /** How many wait at most; a chat that is told more is no longer read. */
    static final int MOST_WAITING = 20;

    private final ChatSettings settings;
    private final Sender sender;
    private final Executor fx;
    private final Messages messages;
    private final Deque<NoticeSent> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Report> report =
            new ReadOnlyObjectWrapper<>(this, "report", new Report("", false));
    private boolean isSending;
    private int dropped;

    /**
     * What became of the last message.
     *
     * @param sentence in words; empty before the first one
     * @param failed whether the chat was not told
     */
    record Report(String sentence, boolean failed) {}

    /**
     * A relay that has sent nothing.
     *
     * @param fx where answers are taken
     */
    ChatRelay(ChatSettings settings, Sender sender, Executor fx, Messages messages) {
        this.settings = settings;
        this.sender = sender;
        this.fx = fx;
        this.messages = messages;
        settings.onProperty().addListener((_, _, _) -> {
            waiting.clear();
            dropped = 0;
            report.set(new Report("", false));
        });
    }

    /** What became of the last message. */
    ReadOnlyObjectProperty<Report> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /** Sends a notice as soon as those before it are answered, if that is switched on. */
    void tell(NoticeSent notice) {
        if (!settings.onProperty().get()) {
            return;
        }
        if (waiting.size() < MOST_WAITING) {
            waiting.add(notice);
            sendNext();
        } else {
            dropped++;
            report.set(new Report(messages.format("chat.dropped", dropped), true));
        }
    }

    private void sendNext() {
        if (!isSending && !waiting.isEmpty()) {
            settings.usable().ifPresent(to -> send(waiting.remove(), to));
        }
    }

    private void send(NoticeSent notice, WebhookAddress to) {
        isSending = true;
        String json = JsonPrinter.compact(Json.Obj.empty().with("text", Letter.chat(notice)));
        CompletableFuture<Void> _ = sender.send(to, json).thenAcceptAsync(delivery -> { // it never fails
            isSending = false;
            if (settings.onProperty().get()) {
                report.set(report(notice, to, delivery));
            }
            sendNext();
        }, fx);
    }

    private Report report(NoticeSent notice, WebhookAddress to, Delivery delivery) {
        String which = messages.format("chat.notice", notice.notice().label(), notice.notice().place().region());
        return switch (delivery) {
            case Delivery.Taken _ -> new Report(messages.format("chat.taken", which, to.host()), false);
            case Delivery.Elsewhere(int status) -> failed("chat.elsewhere", which, to.host(), status);
            case Delivery.Refused(int status, String words) when words.isEmpty() ->
                    failed("chat.refused", which, to.host(), status);
            case Delivery.Refused(int status, String words) ->
                    failed("chat.refused.words", which, to.host(), status, words);
            case Delivery.Late _ -> failed("chat.late", which, to.host(), Webhook.PATIENCE.toSeconds());
            case Delivery.Unreachable(String why) -> failed("chat.unreachable", which, to.host(), why);
        };
    }

    private Report failed(String key, Object... values) {
        return new Report(messages.format(key, values), true);
    }
}
