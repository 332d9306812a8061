package org.revisionscope.controller.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.revisionscope.controller.action.Action;
import org.revisionscope.controller.action.ActionList;
import org.revisionscope.controller.action.KeyMap;
import org.revisionscope.controller.desk.AnsweringDialogs;
import org.revisionscope.controller.desk.AtOnce;
import org.revisionscope.controller.desk.CardPlace;
import org.revisionscope.controller.desk.Clip;
import org.revisionscope.controller.desk.Desk;
import org.revisionscope.controller.desk.MemoryPreferenceStore;
import org.revisionscope.controller.desk.Preferences;
import org.revisionscope.controller.desk.TemporaryRecovery;
import org.revisionscope.controller.document.InlineSimulator;
import org.revisionscope.controller.document.Session;
import org.revisionscope.controller.files.Documents;
import org.revisionscope.format.inbox.Outputs;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.view.Messages;
import org.revisionscope.view.theme.Themes;
import org.revisionscope.view.window.ProblemCard.Problem;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** File ▸ Import and what is pasted, without a window: from the key to the scenario that is opened. */
@ExtendWith(ApplicationExtension.class)
class ImporterTest {

    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final Desk desk = new Desk(Messages.load(), new Preferences(new MemoryPreferenceStore()),
            new Themes(new SimpleObjectProperty<>(ColorScheme.LIGHT), _ -> {}), new AtOnce(), dialogs,
            TemporaryRecovery.create());
    private final Session session =
            new Session(new InlineSimulator(), System::nanoTime, BundledScenarios.open("fx1"));
    private final Laid table = new Laid();
    private String copied = "";
    private final Importer importer = new Importer(session, desk, new AtOnce(),
            new Documents(session, desk, table::tell), new Copied(), table, table::tell);

    private final class Copied implements Clip {

        @Override
        public void copy(String text) {
            copied = text;
        }

        @Override
        public String text() {
            return copied;
        }
    }

    /** A table without a window. */
    private static final class Laid implements CardPlace {

        private final List<String> problems = new ArrayList<>();
        private Optional<Node> page = Optional.empty();

        @Override
        public void show(Node laid) {
            page = Optional.of(laid);
            new Scene(new StackPane(laid)).getRoot().applyCss();
        }

        @Override
        public void close() {
            page = Optional.empty();
        }

        @Override
        public boolean holds(Node other) {
            return page.equals(Optional.of(other));
        }

        void tell(Problem problem) {
            problems.add(problem.toString());
        }

        Button button(String id) {
            return (Button) page.orElseThrow().lookup(id);
        }
    }

    private static void onFx(Runnable test) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, test);
    }

    private void presses(String key) {
        ActionList actions = new ActionList(importer.actions(), desk.messages(), new KeyMap(), _ -> {});
        Map<String, Action> keys = new LinkedHashMap<>();
        actions.all().forEach(action -> keys.put(actions.key(action).getValue(), action));
        actions.run(keys.get(key));
    }

    private List<Place> places() {
        return session.scenario().fleet().places().stream().map(setup -> setup.place()).toList();
    }

    @Test
    void filesAreChosenReadAndTaken(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("out.json"), Outputs.text("describe-services.json"));
        dialogs.answer(file);
        onFx(() -> {
            presses("Ctrl+I");
            assertEquals(List.of("import"), dialogs.asked());
            assertEquals("One service, two standalone jobs", session.titleProperty().get());
            table.button("#imports-take").fire();
            assertEquals(Optional.empty(), table.page);
            assertEquals(List.of("444455556666"),
                    places().stream().map(place -> place.account().value()).distinct().toList());
            assertTrue(session.dirtyProperty().get(), "nothing of it is saved yet");
            assertEquals(Optional.empty(), session.pathProperty().get());
        });
    }

    @Test
    void aHealthNoticeThatWasCopiedBecomesAScenario() {
        copied = Outputs.text("health-event-services.json");
        onFx(() -> {
            presses("Ctrl+V");
            table.button("#imports-take").fire();
            assertEquals(List.of(), table.problems);
            assertFalse(session.scenario().fleet().services().isEmpty());
            assertTrue(session.dirtyProperty().get());
        });
    }

    @Test
    void whereNothingWasCopiedThatIsSaidAndCancelLeavesAllAsItWas() {
        onFx(() -> {
            presses("Ctrl+V");
            assertTrue(table.page.isEmpty());
            assertTrue(table.problems.getFirst().contains("Copy a Health notice"), table.problems::toString);
            copied = Outputs.text("describe-tasks.json");
            presses("Ctrl+V");
            table.button("#imports-cancel").fire();
            assertTrue(table.page.isEmpty());
            assertEquals("One service, two standalone jobs", session.titleProperty().get());
            assertFalse(session.dirtyProperty().get());
        });
    }
}
