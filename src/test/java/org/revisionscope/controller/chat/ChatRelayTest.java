package org.revisionscope.controller.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.revisionscope.controller.webhook.Delivery;
import org.revisionscope.model.engine.Fx1;
import org.revisionscope.model.event.NoticeEvent.NoticeSent;
import org.revisionscope.model.fleet.NoticeId;
import org.revisionscope.view.Messages;

class ChatRelayTest {

    private final ChatSettings settings = new ChatSettings();
    private final List<String> sent = new ArrayList<>();
    private final List<CompletableFuture<Delivery>> answers = new ArrayList<>();
    private final ChatRelay relay = new ChatRelay(settings, (_, json) -> {
        sent.add(json);
        answers.add(new CompletableFuture<>());
        return answers.getLast();
    }, Runnable::run, Messages.load());

    @BeforeEach
    void switchOn() {
        settings.addressProperty().set("https://hooks.example.com/secret");
        settings.onProperty().set(true);
    }

    private static NoticeSent notice(int number) {
        return new NoticeSent(new NoticeId(Fx1.IRELAND, number), Fx1.R6, List.of(Fx1.WEB), List.of(),
                Fx1.NOW.plusSeconds(number), false);
    }

    private String said() {
        return relay.reportProperty().get().sentence();
    }

    @Test
    void oneIsSentAfterTheOther() {
        relay.tell(notice(1));
        relay.tell(notice(2));
        assertEquals(1, sent.size(), "the first one is not answered yet");
        assertTrue(sent.getFirst().startsWith("{\"text\":\"[simulated] Fargate task retirement in eu-west-1"),
                sent::toString);
        answers.getFirst().complete(new Delivery.Taken(200));
        assertEquals(2, sent.size());
        assertEquals("N-1 of eu-west-1 was told to hooks.example.com.", said());
        answers.getLast().complete(new Delivery.Late());
        assertEquals("N-2 of eu-west-1 was not told: no answer from hooks.example.com within 10 s.", said());
        assertEquals(2, sent.size(), "nothing is tried twice");
    }

    @Test
    void everyFailureHasItsSentence() {
        List<Delivery> failures = List.of(new Delivery.Elsewhere(302), new Delivery.Refused(404, "no_service"),
                new Delivery.Refused(500, ""), new Delivery.Unreachable("connection refused"));
        List<String> sentences = new ArrayList<>();
        for (Delivery failure : failures) {
            relay.tell(notice(1));
            answers.getLast().complete(failure);
            assertTrue(relay.reportProperty().get().failed());
            sentences.add(said().replace("N-1 of eu-west-1 was not told: hooks.example.com ", ""));
        }
        assertEquals(List.of("answered 302, a redirect, which is not followed.", "answered 404, “no_service”.",
                "answered 500.", "cannot be reached (connection refused)."), sentences);
    }

    @Test
    void whatIsTooMuchIsNotSentAndSaid() {
        for (int i = 1; i <= ChatRelay.MOST_WAITING + 5; i++) {
            relay.tell(notice(i));
        }
        assertEquals("4 notices were not told: too many at once.", said());
        for (int i = 0; i < answers.size(); i++) {
            answers.get(i).complete(new Delivery.Taken(200));
        }
        assertEquals(ChatRelay.MOST_WAITING + 1, sent.size());
    }

    @Test
    void switchedOffNothingIsSent() {
        relay.tell(notice(1));
        relay.tell(notice(2));
        settings.onProperty().set(false);
        answers.getFirst().complete(new Delivery.Taken(200));
        relay.tell(notice(3));
        assertEquals(1, sent.size());
        assertEquals("", said());
    }

    @Test
    void itCannotBeSwitchedOnWithoutAnAddress() {
        settings.addressProperty().set("http://example.com");
        assertFalse(settings.onProperty().get());
        settings.onProperty().set(true);
        assertFalse(settings.onProperty().get());
        assertEquals(Optional.empty(), settings.usable());
    }
}
