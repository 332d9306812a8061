package org.revisionscope.controller.verbs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;

import javafx.fxml.FXMLLoader;

import org.revisionscope.view.Messages;
import org.revisionscope.view.verbs.CardFrame;

/** Loads the FXML of a card around the controller that was made for it. */
final class CardLoader {

    private CardLoader() {}

    static <T extends Card> T load(T card, Messages messages) {
        URL fxml = CardFrame.class.getResource(card.getClass().getSimpleName() + ".fxml");
        FXMLLoader loader = new FXMLLoader(Objects.requireNonNull(fxml), messages.bundle());
        loader.setControllerFactory(_ -> card);
        try {
            loader.load();
        } catch (IOException broken) {
            throw new UncheckedIOException("a card's own file is broken", broken);
        }
        return card;
    }
}
