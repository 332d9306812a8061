package org.revisionscope.controller.verbs;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.extension.ExtendWith;
import org.revisionscope.controller.action.KeyNames;
import org.revisionscope.controller.facts.Fixture;
import org.revisionscope.controller.facts.Fx;
import org.revisionscope.controller.verbs.VerbOffer.Obstacle;
import org.revisionscope.screens.Stages;
import org.revisionscope.view.verbs.CardFrame;
import org.revisionscope.view.verbs.CardTable;
import org.testfx.framework.junit5.ApplicationExtension;

/** A desk of verbs with its buttons, and room for its cards. */
@ExtendWith(ApplicationExtension.class)
abstract class DeskOnStage {

    final Fixture fixture = Fixture.of("three-services-one-orphan", Fixture.MARK_R6);
    final WaitingDesk answers = new WaitingDesk();
    final ObjectProperty<Optional<Obstacle>> whyNotNow = new SimpleObjectProperty<>(Optional.empty());
    final CardTable slot = new CardTable();
    final WaitingForesight foreseeing = new WaitingForesight();
    CardDeck deck;
    VerbDesk desk;
    TextField elsewhere;
    TextField home;

    /** Shows it; whoever tests begins with this. */
    void show(Stage stage) {
        deck = new CardDeck(fixture.watch().messages(), answers);
        deck.showOn(slot, _ -> Optional.empty(), () -> home);
        desk = new VerbDesk(fixture.watch(), answers, foreseeing, deck, whyNotNow);
        elsewhere = new TextField();
        home = new TextField();
        Stages.show(stage, new Scene(
                new HBox(elsewhere,
                        Fx.load("verbs/Verbs.fxml",
                                new VerbsController(desk, KeyNames.NONE, new SimpleObjectProperty<>(Optional.empty()))),
                        home,
                        slot),
                900, 700));
        elsewhere.requestFocus();
    }

    /** The card that is open. */
    CardFrame card() {
        return assertInstanceOf(CardFrame.class, slot.getChildren().getFirst());
    }
}
