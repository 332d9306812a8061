package org.revisionscope.controller.webhook;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends messages to a webhook. It waits for an answer for a bounded time, reads a bounded part of it, follows no redirect
 * and tries nothing twice. It holds up nobody: answers come on a thread of its own.
 */
public final class Webhook implements AutoCloseable {

    /** How long an answer is waited for. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int MOST_WORDS = 200;
    private static final int OK = 200;
    private static final int REDIRECTS = 300;
    private static final int REFUSALS = 400;

    private final Duration patience;
    private Optional<HttpClient> client = Optional.empty();
    private boolean closed;

    /**
     * A webhook that has sent nothing yet, and until then opens nothing.
     *
     * @param patience how long an answer is waited for
     */
    public Webhook(Duration patience) {
        this.patience = patience;
    }

    /**
     * Sends a message.
     *
     * @param json its body
     * @return what becomes of it; it never fails
     */
    public CompletableFuture<Delivery> send(WebhookAddress to, String json) {
        HttpRequest request = HttpRequest.newBuilder(to.uri()).timeout(patience)
                .header("Content-Type", "application/json; charset=utf-8").header("User-Agent", "RevisionScope")
                .POST(HttpRequest.BodyPublishers.ofString(json)).build();
        Optional<HttpClient> open = client();
        if (open.isEmpty()) {
            return CompletableFuture.completedFuture(new Delivery.Unreachable("closed"));
        }
        CompletableFuture<HttpResponse<String>> answer = open.get().sendAsync(request, Webhook::body);
        CompletableFuture<Delivery> delivery = answer.thenApply(Webhook::read)
                .completeOnTimeout(new Delivery.Late(), patience.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(Webhook::explain);
        return delivery.whenComplete((_, _) -> answer.cancel(true)); // what is late is given up, not waited for
    }

    private synchronized Optional<HttpClient> client() {
        if (client.isEmpty() && !closed) {
            client = Optional.of(HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER)
                    .version(HttpClient.Version.HTTP_1_1).connectTimeout(patience).build());
        }
        return client.filter(_ -> !closed);
    }

    /** Only a refusal has words that are worth reading. */
    private static HttpResponse.BodySubscriber<String> body(ResponseInfo info) {
        return new FirstBytes(info.statusCode() >= REFUSALS ? MOST_WORDS : 0);
    }

    private static Delivery read(HttpResponse<String> response) {
        int status = response.statusCode();
        if (status >= OK && status < REDIRECTS) {
            return new Delivery.Taken(status);
        }
        return status >= REDIRECTS && status < REFUSALS ? new Delivery.Elsewhere(status)
                : new Delivery.Refused(status, oneLine(response.body()));
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Z}\uFFFD]+", " ").strip();
    }

    private static Delivery explain(Throwable problem) {
        Throwable cause = problem instanceof CompletionException && problem.getCause() != null ? problem.getCause()
                : problem;
        return switch (cause) {
            case java.net.http.HttpTimeoutException _ -> new Delivery.Late();
            case TimeoutException _ -> new Delivery.Late();
            case ConnectException refused when refused.getCause() instanceof UnresolvedAddressException ->
                    new Delivery.Unreachable("unknown host");
            case ConnectException _ -> new Delivery.Unreachable("connection refused");
            case IOException broken -> new Delivery.Unreachable(
                    oneLine(Optional.ofNullable(broken.getMessage()).orElse(broken.getClass().getSimpleName())));
            default -> new Delivery.Unreachable(cause.getClass().getSimpleName());
        };
    }

    /** Gives up whatever is under way, without waiting for it. */
    @Override
    public synchronized void close() {
        closed = true;
        client.ifPresent(HttpClient::shutdownNow);
    }
}
