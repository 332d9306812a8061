package org.revisionscope.controller.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.revisionscope.controller.webhook.Receiver.Manner;
import org.revisionscope.controller.webhook.WebhookAddress.Problem;

class WebhookTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofMillis(300);

    private final Receiver receiver = new Receiver();

    @AfterEach
    void close() {
        receiver.close();
    }

    private Delivery send(Duration patience, Manner manner) {
        receiver.answers(manner);
        WebhookAddress to = WebhookAddress.of(receiver.address()).orElseThrow();
        try (Webhook webhook = new Webhook(patience)) {
            return webhook.send(to, "{\"text\":\"ü\"}").join();
        }
    }

    @Test
    void aMessageArrivesOnceAsJson() {
        assertEquals(new Delivery.Taken(200), send(LONG, Manner.TAKES));
        assertEquals(List.of("{\"text\":\"ü\"}"), receiver.received());
        assertEquals(List.of("application/json; charset=utf-8"), receiver.types());
    }

    @Test
    void aRefusalIsToldInTheReceiversOwnWords() {
        assertEquals(new Delivery.Refused(404, "no_service"), send(LONG, Manner.REFUSES));
        assertEquals(1, receiver.received().size());
    }

    @Test
    void noRedirectIsFollowed() {
        assertEquals(new Delivery.Elsewhere(302), send(LONG, Manner.REDIRECTS));
        assertEquals(List.of("{\"text\":\"ü\"}"), receiver.received());
    }

    @Test
    void ofALongAnswerLittleIsRead() {
        assertEquals(new Delivery.Taken(200), send(LONG, Manner.SENDS_MUCH));
        Delivery.Refused refused =
                assertInstanceOf(Delivery.Refused.class, send(LONG, Manner.REFUSES_AT_LENGTH));
        assertTrue(refused.words().startsWith("no no") && refused.words().length() <= 200, refused.words());
    }

    @ParameterizedTest
    @EnumSource(names = {"HANGS", "HANGS_HALFWAY"})
    void whoeverHangsIsGivenUp(Manner manner) {
        assertEquals(new Delivery.Late(), send(SHORT, manner));
        assertTrue(receiver.received().size() <= 1, "nothing is tried twice");
    }

    @Test
    void whereNobodyListensThatIsSaid() {
        WebhookAddress nobody = WebhookAddress.of("http://127.0.0.1:1/hook").orElseThrow();
        try (Webhook webhook = new Webhook(LONG)) {
            assertInstanceOf(Delivery.Unreachable.class, webhook.send(nobody, "{}").join());
        }
    }

    @Test
    void closingWaitsForNobodyAndEndsWhatIsUnderWay() {
        receiver.answers(Manner.HANGS);
        WebhookAddress to = WebhookAddress.of(receiver.address()).orElseThrow();
        Webhook webhook = new Webhook(LONG);
        CompletableFuture<Delivery> underWay = webhook.send(to, "{}");
        webhook.close();
        assertInstanceOf(Delivery.Unreachable.class, underWay.join());
        assertInstanceOf(Delivery.Unreachable.class, webhook.send(to, "{}").join());
    }

    @ParameterizedTest
    @CsvSource({"http://example.com/x, NOT_SAFE", "http://127.0.0.1.example.com/x, NOT_SAFE",
        "https://me:secret@example.com/x, CREDENTIALS", "ftp://example.com/x, NO_ADDRESS", "example.com, NO_ADDRESS",
        "https://, NO_ADDRESS", "file:///etc/passwd, NO_ADDRESS", "not an address, NO_ADDRESS"})
    void otherAddressesAreNotTaken(String text, Problem problem) {
        assertEquals(Optional.of(problem), WebhookAddress.problem(text));
        assertEquals(Optional.empty(), WebhookAddress.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://hooks.example.com/services/a/b?c=d", "HTTPS://hooks.example.com",
        "http://localhost:8080/x", "http://127.0.0.1/x", "http://[::1]:9000/x", " https://hooks.example.com/x "})
    void theseAre(String text) {
        assertEquals(Optional.empty(), WebhookAddress.problem(text));
        assertTrue(WebhookAddress.of(text).isPresent());
    }

    @Test
    void noLogHasTheSecretPartOfAnAddress() {
        assertEquals("hooks.example.com",
                WebhookAddress.of("https://hooks.example.com/services/secret").orElseThrow().toString());
    }
}
