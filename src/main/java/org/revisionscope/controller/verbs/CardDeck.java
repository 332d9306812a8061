package org.revisionscope.controller.verbs;

import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.revisionscope.view.Messages;
import org.revisionscope.view.verbs.CardFrame;

/**
 * Shows one card at a time over the timeline. It is not modal: everything around it can be read and scrolled. The clock
 * holds while it is open; closing it gives the keyboard back to where it was.
 */
public final class CardDeck {

    private final Messages messages;
    private final Deciding deciding;
    private StackPane slot = new StackPane();
    private @Nullable CardFrame open;
    private @Nullable Node focusBefore;

    /** A deck with no place to show cards in yet. */
    public CardDeck(Messages messages, Deciding deciding) {
        this.messages = messages;
        this.deciding = deciding;
    }

    /** Shows cards in this pane, which lets everything else through to what is below it. */
    public void showIn(StackPane pane) {
        slot = pane;
        slot.setPickOnBounds(false);
        slot.setAlignment(Pos.TOP_CENTER);
    }

    /** Whether a card is open. */
    public boolean isOpen() {
        return open != null;
    }

    /** Closes the open card; nothing changes. */
    public void cancel() {
        close();
    }

    /** Opens a card in place of any other. */
    void open(Card card) {
        CardFrame frame = card.frame();
        frame.setCancelText(messages.get("verbs.cancel"));
        frame.onClose(() -> card.commit(deciding, refusal -> answered(frame, refusal)), this::close);
        show(frame);
    }

    /** Tells why something cannot be done, with a button that mends it. */
    void tell(String title, String sentence, Optional<Remedy> remedy) {
        CardFrame frame = new CardFrame();
        frame.setTitle(title);
        frame.setCancelText(messages.get("verbs.close"));
        frame.onlyTells();
        frame.onClose(() -> {}, this::close);
        if (remedy.isPresent()) {
            frame.say(sentence, remedy.get().title(), () -> {
                close();
                remedy.get().mend().run();
            });
        } else {
            frame.say(sentence);
        }
        show(frame);
    }

    /**
     * A way out.
     *
     * @param title what its button says
     * @param mend what it does
     */
    record Remedy(String title, Runnable mend) {}

    private void answered(CardFrame frame, Optional<String> refusal) {
        if (refusal.isPresent()) {
            frame.say(refusal.get());
        } else if (frame == open) {
            close();
        }
    }

    private void show(CardFrame frame) {
        if (open == null) {
            focusBefore = Optional.ofNullable(slot.getScene()).map(Scene::getFocusOwner).orElse(null);
            deciding.hold();
        }
        open = frame;
        slot.getChildren().setAll(frame);
        frame.opened();
        frame.firstFocus().requestFocus();
    }

    private void close() {
        if (open == null) {
            return;
        }
        open = null;
        slot.getChildren().clear();
        if (focusBefore != null) {
            focusBefore.requestFocus();
        }
        deciding.letGo();
    }
}
