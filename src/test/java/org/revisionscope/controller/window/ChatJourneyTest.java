package org.revisionscope.controller.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.revisionscope.controller.webhook.Receiver;
import org.revisionscope.controller.webhook.Receiver.Manner;

/** Notices are told to a receiver of this machine, whose manners hold nobody up. */
class ChatJourneyTest extends UsedWindow {

    private final Receiver receiver = new Receiver();

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void eachNoticeArrivesOnceAndNobodyIsHeldUp() {
        user.awaits("Fri 21 Feb 2025 17:00 UTC", user::clock);
        user.onFx(() -> {
            user.settings().chat().addressProperty().set(receiver.address());
            user.settings().chat().onProperty().set(true);
            return true;
        });
        user.awaits("Notices are told to 127.0.0.1", this::said);
        receiver.answers(Manner.SENDS_MUCH, Manner.REFUSES);
        marks(KeyCode.M);
        user.awaits("N-1 of us-east-1 was not told: 127.0.0.1 answered 404, “no_service”.", this::said);
        assertEquals(2, receiver.received().size(), receiver.received()::toString);
        assertTrue(receiver.received().getFirst().contains("[simulated]"), receiver.received()::toString);
        user.presses(KeyCode.RIGHT, KeyCode.LEFT, KeyCode.LEFT, KeyCode.RIGHT);
        user.pressesWithControl(KeyCode.Z);
        user.await("nothing is marked",
                () -> user.reads(".caption .sentence").startsWith("Twelve tasks still run on r6."));

        receiver.answers(Manner.REDIRECTS, Manner.HANGS);
        marks(KeyCode.C);
        user.await("after the redirect the next one is sent", () -> receiver.received().size() == 4);
        String before = user.clock();
        user.types("k");
        user.await("the clock runs while the receiver hangs", () -> !user.clock().equals(before));
        user.types("k");
        assertEquals(Set.copyOf(receiver.received()).size(), receiver.received().size(), "each arrived once");
    }

    private String said() {
        return user.reads(".chat-status");
    }

    private void marks(KeyCode key) {
        user.presses(key);
        user.await("the card is open", () -> user.shows(".card-frame"));
        user.commitsCard();
    }
}
