package org.revisionscope.controller.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.revisionscope.controller.action.Action;
import org.revisionscope.controller.action.ActionControls;
import org.revisionscope.controller.action.ActionList;
import org.revisionscope.controller.action.KeyMap;
import org.revisionscope.controller.chat.Chat;
import org.revisionscope.controller.chat.ChatSettings;
import org.revisionscope.controller.desk.AtOnce;
import org.revisionscope.controller.document.FullSimulator;
import org.revisionscope.controller.document.Session;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.view.Messages;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class StatusTest {

    private final Messages messages = Messages.load();
    private final FullSimulator simulator = new FullSimulator();
    private final Session session = new Session(simulator, () -> 0, BundledScenarios.open("a-quarter"));

    private Parent bar() {
        List<Action> actions = Stream.of("file.stopProving", "file.paste", "help.checks")
                .map(id -> Action.named(id).does(() -> {})).toList();
        ActionControls controls = new ActionControls(new ActionList(actions, messages, new KeyMap(), _ -> {}));
        StatusController status = new StatusController(messages, session,
                new SimpleObjectProperty<>(OptionalDouble.empty()), controls);
        Object chat = new Chat(session, new ChatSettings(), new AtOnce(), messages).controller();
        return new Controllers(List.of(status, chat)).load("window/StatusBar.fxml", messages);
    }

    @Test
    void aStoryThatWasGivenUpIsNoLongerBeingComputed(FxRobot robot) {
        robot.interact(() -> {
            Parent bar = bar();
            Label computing = (Label) bar.lookup("#computing");
            session.pulse(1);
            assertTrue(computing.getText().startsWith("Computing ahead"), computing.getText());
            assertTrue(bar.lookup("#progress").isVisible());
            simulator.goOn();
            session.pulse(2);
            session.dismissFailure();
            session.pulse(3);
            assertEquals("Not computed any further", computing.getText());
            assertTrue(computing.isVisible());
            assertFalse(bar.lookup("#progress").isVisible());
        });
    }
}
