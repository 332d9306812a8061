package org.revisionscope.controller.runto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.revisionscope.controller.action.ActionList;
import org.revisionscope.controller.action.KeyMap;
import org.revisionscope.controller.desk.CardPlace;
import org.revisionscope.controller.document.InlineSimulator;
import org.revisionscope.controller.document.Session;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.explain.Dates;
import org.revisionscope.view.Messages;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The card of Run to over case 2, whose clock opens on 21 February at 18:00. */
@ExtendWith(ApplicationExtension.class)
class RunToTest {

    private final Session session =
            new Session(new InlineSimulator(), System::nanoTime, BundledScenarios.open("fx1-case-2"));
    private final List<String> said = new ArrayList<>();
    private final OneCard table = new OneCard();
    private final Lately lately = new Lately();
    private final RunTo runTo = new RunTo(session, Messages.load(), table, said::add, lately);

    @Test
    void landsAndSaysWhatHappened() {
        onFx(() -> {
            ask("lost");
            assertEquals("Fri 28 Feb 2025 18:00", Dates.minutes(session.playback().clock()));
            assertEquals(
                    "7 d later: AWS · 2 standalone tasks are lost: retirement stopped them, and nothing took over.",
                    said.getLast());
            assertTrue(session.playback().sceneProperty().get().isEmpty());
        });
    }

    @Test
    void whatItWasRunToIsOfferedFirstTheNextTime() {
        onFx(() -> {
            ask("lost");
            ask("web < 3");
            ask("28 feb 18:30");
            ask("lost");
            assertEquals(List.of("lost", "28 feb 18:30", "web < 3"), lately.all());
            ask("");
            assertEquals(List.of("lost", "28 feb 18:30", "web < 3"), lately.all(), "Enter alone asks for the last one");
        });
    }

    @Test
    void countsWhatCameOnTheWayToADate() {
        onFx(() -> {
            ask("28 Feb 18:30");
            assertEquals("7 d later: on the way 1 start of a retirement, 2 tasks lost.", said.getLast());
            ask("22 feb 2025");
            assertEquals("6 d 18 h earlier: on the way 1 start of a retirement, 2 tasks lost.", said.getLast());
        });
    }

    @Test
    void saysHonestlyThatSomethingNeverComes() {
        onFx(() -> {
            session.pulse(System.nanoTime());
            long before = session.playback().clock();
            ask("web falls below");
            assertEquals("Never: web does not fall below its floor before the run ends on Fri 28 Feb 2025 19:00 UTC."
                    + " The clock stays.", said.getLast());
            ask("web < 5");
            assertEquals("Fewer than 5 already: web has 4 of 4 healthy, floor 4. The clock stays.", said.getLast());
            assertEquals(before, session.playback().clock());
        });
    }

    @Test
    void whatFitsNothingIsAnsweredWithAnExampleAndStays() {
        onFx(() -> {
            ask("31 feb");
            assertTrue(table.card().isPresent());
            ListView<?> list = (ListView<?>) lookup(".list-view");
            assertEquals(0, list.getItems().size());
            assertEquals("31 feb", field().getText());
            assertTrue(said.isEmpty());
            press(KeyCode.ESCAPE);
            assertTrue(table.card().isEmpty());
        });
    }

    private static void onFx(Runnable test) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, test);
    }

    private void ask(String typed) {
        session.pulse(System.nanoTime());
        Messages messages = Messages.load();
        ActionList actions = new ActionList(runTo.actions(), messages, new KeyMap(), _ -> {});
        actions.run(actions.get("play.runTo"));
        field().setText(typed);
        press(KeyCode.ENTER);
        session.pulse(System.nanoTime());
        runTo.pulse();
    }

    private TextField field() {
        return (TextField) lookup(".text-field");
    }

    private Node lookup(String selector) {
        return table.card().orElseThrow().lookup(selector);
    }

    private void press(KeyCode code) {
        Node card = table.card().orElseThrow();
        KeyEvent press = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
        card.fireEvent(press);
    }

    /** A table without a window. */
    private static final class OneCard implements CardPlace {
        private @Nullable Node card;

        Optional<Node> card() {
            return Optional.ofNullable(card);
        }

        @Override
        public void show(Node shown) {
            card = shown;
        }

        @Override
        public void close() {
            card = null;
        }

        @Override
        public boolean holds(Node other) {
            return other.equals(card);
        }
    }
}
