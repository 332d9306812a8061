package org.revisionscope.controller.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        user.awaits("Notices are told to 127.0.0.1", () -> user.reads(".chat-status"));
        user.presses(KeyCode.M);
        user.await("the card is open", () -> user.shows(".card-frame"));
        user.commitsCard();
        user.await("both places have told", () -> receiver.received().size() == 2);
        user.awaits("N-1 of us-east-1 was told to 127.0.0.1.", () -> user.reads(".chat-status"));
        assertTrue(receiver.received().getFirst().contains("[simulated]"), receiver.received()::toString);
        user.presses(KeyCode.RIGHT, KeyCode.LEFT, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.RIGHT);

        receiver.become(Manner.HANGS);
        markNext();
        user.await("it was told", () -> receiver.received().size() == 3);
        String before = user.clock();
        user.presses(KeyCode.RIGHT);
        user.await("the window goes on while the receiver hangs", () -> !user.clock().equals(before));
        user.types("k");
        String playing = user.clock();
        user.await("and plays", () -> !user.clock().equals(playing));
        user.types("k");
        assertFalse(user.onFx(() -> user.settings().chat().addressProperty().get().isEmpty()));
        assertEquals(3, receiver.received().size(), receiver.received()::toString);
    }

    /** Releases r8, after which r7 can be marked. */
    private void markNext() {
        user.presses(KeyCode.N);
        user.await("r8 is there", () -> user.hears().contains("r8"));
        user.presses(KeyCode.M);
        user.await("the card is open", () -> user.shows(".card-frame"));
        user.commitsCard();
    }
}
