package org.revisionscope.controller.chat;

import java.util.concurrent.CompletableFuture;

import org.revisionscope.controller.webhook.Delivery;
import org.revisionscope.controller.webhook.WebhookAddress;

/** Sends a message; a test keeps it in memory. */
@FunctionalInterface
interface Sender {

    /** What becomes of a message, on whatever thread; it never fails. */
    CompletableFuture<Delivery> send(WebhookAddress to, String json);
}
