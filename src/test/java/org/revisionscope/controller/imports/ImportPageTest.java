package org.revisionscope.controller.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.revisionscope.format.inbox.GivenUpException;
import org.revisionscope.format.inbox.ImportSource;
import org.revisionscope.format.inbox.Outputs;
import org.revisionscope.format.scenario.ScenarioDocument;
import org.revisionscope.view.Messages;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ImportPageTest {

    private final List<ScenarioDocument> taken = new ArrayList<>();
    private final List<String> cancelled = new ArrayList<>();

    private interface Use {
        void of(ImportPage page, Scene scene) throws GivenUpException;
    }

    /** A page that shows these outputs, used on the FX thread. */
    private void onFx(List<String> texts, Use use) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            ImportPage page = new ImportPage(Messages.load(), taken::add, () -> cancelled.add("cancelled"));
            Scene scene = new Scene(page.page(), 1000, 700);
            List<ImportSource> sources = new ArrayList<>();
            texts.forEach(text -> sources.add(ImportSource.of("/home/anna/out-" + sources.size() + ".json", text)));
            page.show(new ReadingWork(sources).read());
            page.page().applyCss();
            page.page().layout();
            use.of(page, scene);
            return true;
        });
    }

    private static List<String> fleet() {
        return List.of(Outputs.text("describe-services.json"), Outputs.text("describe-tasks.json"));
    }

    private static List<String> words(Parent of) {
        return all(of).filter(Labeled.class::isInstance).map(node -> ((Labeled) node).getText()).toList();
    }

    private static Stream<Node> all(Parent of) {
        return of.getChildrenUnmodifiable().stream().flatMap(node -> node instanceof Parent parent
                ? Stream.concat(Stream.of(node), all(parent))
                : Stream.of(node));
    }

    private static TextField cut(ImportPage page) {
        return (TextField) page.page().lookup("#imports-cut-0");
    }

    @Test
    void showsWhatWasFoundAndWhatWasAssumed() {
        onFx(fleet(), (page, _) -> {
            List<String> words = words(page.page());
            assertTrue(words.contains("10 tasks: 3 services, 2 standalone tasks, 1 place."), words.toString());
            assertTrue(words.contains("out-1.json"), "a file's name without its folder: " + words);
            assertTrue(words.contains("describe-tasks: 11"), words.toString());
            assertTrue(words.stream().anyMatch(text -> text.startsWith("AWS names no revisions")), words.toString());
            assertEquals("2026-02-02T00:00:00Z", cut(page).getText());
            page.take();
            assertEquals(2, taken.getFirst().scenario().platform().revisions().size());
        });
    }

    @Test
    void aCutIsMovedByTypingByKeysAndTakenAway() {
        onFx(fleet(), (page, _) -> {
            page.type(0, " 2026-02-18T00:00:00Z ");
            assertTrue(words(page.page()).stream().anyMatch(text -> text.contains("r1 has 6, r2 has 4")));
            Node handle = page.page().lookup(".cut-handle");
            handle.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false, false));
            assertEquals("2026-02-19T00:00:00Z", cut(page).getText());
            handle.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.LEFT, true, false, false, false));
            assertEquals("2026-02-18T23:00:00Z", cut(page).getText());
            assertTrue(handle.getAccessibleText().contains("r2 begins on Wed 18 Feb 2026 23:00 UTC"));
            page.add("1.4.0");
            page.take();
            assertEquals(3, taken.getFirst().scenario().platform().revisions().size());
            page.remove(1);
            page.remove(0);
            page.take();
            assertEquals(1, taken.getLast().scenario().platform().revisions().size());
        });
    }

    @Test
    void aCutThatMakesNoSenseIsRefusedInASentence() {
        onFx(fleet(), (page, _) -> {
            page.type(0, "soon");
            assertTrue(words(page.page()).stream().anyMatch(text -> text.startsWith("'soon' is not an instant")));
            page.type(0, "2030-01-01T00:00:00Z");
            assertTrue(words(page.page()).stream().anyMatch(text -> text.startsWith("A cut of this platform version")));
            page.take();
            assertEquals(1, taken.size());
        });
    }

    @Test
    void accountsAreMaskedOnDemand() {
        onFx(fleet(), (page, _) -> {
            ((CheckBox) page.page().lookup("#imports-mask")).fire();
            ((Button) page.page().lookup("#imports-take")).fire();
            assertFalse(taken.getFirst().text().contains("444455556666"));
            assertFalse(taken.getFirst().text().contains("anna"), "no folder of the user's is kept");
        });
    }

    @Test
    void whatCannotBeUsedIsNamedAndNothingCanBeTaken() {
        onFx(List.of("<html>"), (page, _) -> {
            assertTrue(words(page.page()).stream().anyMatch(text -> text.startsWith("Line 1, column 1. Not JSON")));
            assertTrue(page.page().lookup("#imports-take").isDisabled());
            page.take();
            assertEquals(List.of(), taken);
            ((Button) page.page().lookup("#imports-cancel")).fire();
            assertEquals(List.of("cancelled"), cancelled);
        });
    }

    @Test
    void everyControlCanBeHeardAndReached() {
        onFx(fleet(), (page, _) -> all(page.page()).filter(Node::isFocusTraversable).filter(Node::isVisible)
                .filter(node -> !node.getStyleClass().contains("tall-content"))
                .forEach(node -> assertTrue(node instanceof Labeled || node.getAccessibleText() != null,
                        node.toString())));
    }
}
