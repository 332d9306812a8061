package org.revisionscope.controller.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.revisionscope.controller.action.Action;
import org.revisionscope.controller.action.Shortcut;
import org.revisionscope.controller.desk.AnsweringDialogs;
import org.revisionscope.controller.desk.AtOnce;
import org.revisionscope.controller.desk.Desk;
import org.revisionscope.controller.desk.MemoryPreferenceStore;
import org.revisionscope.controller.desk.Preferences;
import org.revisionscope.controller.desk.TemporaryRecovery;
import org.revisionscope.controller.files.DroppedFiles;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.format.scenario.ScenarioWriter;
import org.revisionscope.screens.Stages;
import org.revisionscope.view.Messages;
import org.revisionscope.view.theme.Themes;
import org.revisionscope.view.window.ProblemCard;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class MainWindowTest {
    private final ObjectProperty<ColorScheme> system = new SimpleObjectProperty<>(ColorScheme.LIGHT);
    private final MemoryPreferenceStore store = new MemoryPreferenceStore();
    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final ConsoleWatch warnings = new ConsoleWatch();
    private Stage stage;
    private MainWindow window;

    @Start
    void open(Stage shared) {
        stage = new Stage(); // a shared one would keep all windows that it ever showed
        Themes themes = new Themes(system, Application::setUserAgentStylesheet);
        window = new MainWindow(stage,
                new Desk(Messages.load(), new Preferences(store), themes, new AtOnce(), dialogs,
                        TemporaryRecovery.create()));
        window.show();
        stage.setWidth(1440);
        stage.setHeight(900);
        stage.requestFocus();
    }

    @AfterEach
    void close() {
        warnings.close();
        WaitForAsyncUtils.waitForAsyncFx(60_000, window::close);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void opensOnTheOrphanAndSaysWhereItStands(FxRobot robot) {
        await(() -> text(robot, ".transport .date").equals("Fri 21 Feb 2025"));
        await(() -> text(robot, ".transport .time").equals("17:00 UTC"));
        assertEquals("Three services, one orphan job – RevisionScope", stage.getTitle());
    }

    @Test
    void playsUntilSpaceIsPressedAgain(FxRobot robot) {
        await(() -> text(robot, ".transport .date").equals("Fri 21 Feb 2025"));
        robot.type(KeyCode.K);
        await(() -> !text(robot, ".transport .date").equals("Fri 21 Feb 2025"));
        robot.type(KeyCode.SPACE);
        String paused = text(robot, ".transport .time");
        WaitForAsyncUtils.waitForFxEvents(20);
        assertEquals(paused, text(robot, ".transport .time"));
    }

    @Test
    void clickingAButtonLeavesTheFocusWhereItWas(FxRobot robot) {
        await(() -> text(robot, ".transport .date").equals("Fri 21 Feb 2025"));
        Stages.awaitFrame(stage.getScene());
        Node before = stage.getScene().getFocusOwner();
        robot.clickOn(".transport .play").clickOn(".transport .play");
        assertSame(before, stage.getScene().getFocusOwner());
    }

    @Test
    void changesWithTheSystemAndStaysAsTheUserSays(FxRobot robot) {
        robot.interact(() -> system.set(ColorScheme.DARK));
        assertTrue(sheets().contains("tokens-dark.css"));
        robot.interact(() -> fire("menu-view-theme-light"));
        assertFalse(sheets().contains("tokens-dark.css"));
        robot.interact(() -> fire("menu-view-theme-system"));
        assertTrue(sheets().contains("tokens-dark.css"));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(), warnings.seen());
    }

    @Test
    void everyActionHasATextAndNoTwoHaveTheSameKey() {
        Messages messages = Messages.load();
        Set<Shortcut> keys = new HashSet<>();
        for (Action action : window.actionList().all()) {
            assertTrue(action.text().isPresent() || messages.has("action." + action.id()), action.id());
            action.shortcuts().forEach(key -> assertTrue(keys.add(key), key.label() + " is taken twice"));
        }
    }

    @Test
    void theScreenIsFilledAndLeftWithTheSameKey(FxRobot robot) throws Throwable {
        robot.interact(() -> {
            stage.setWidth(900); // the headless platform cannot fill its screen with a window that is wider
            stage.setHeight(700);
        });
        robot.type(KeyCode.F11);
        await(stage::isFullScreen);
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(stage.isFullScreen(), "Esc means cancel");
        robot.type(KeyCode.F11);
        await(() -> !stage.isFullScreen());
        WaitForAsyncUtils.checkException();
    }

    @Test
    void unsavedDecisionsAreNotLetGoWithoutAsking(FxRobot robot, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("mine.revscope.json");
        await(() -> text(robot, ".transport .date").equals("Fri 21 Feb 2025"));
        robot.type(KeyCode.N);
        await(() -> stage.getTitle().startsWith("•"));
        robot.push(KeyCode.CONTROL, KeyCode.Q);
        assertEquals(List.of("unsaved Three services, one orphan job"), dialogs.asked());
        assertTrue(stage.isShowing());

        dialogs.answer(file);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        await(() -> !stage.getTitle().startsWith("•"));
        assertTrue(Files.readString(file).contains("releaseRevision"), Files.readString(file));
        // Not with Ctrl+Q: the robot would wait in vain to let the key go, and hold it in the next test.
        robot.interact(() -> fire("menu-file-quit"));
        assertFalse(stage.isShowing());
    }

    @Test
    void aBrokenFileIsToldOfAndChangesNothing(FxRobot robot, @TempDir Path folder) throws Exception {
        Path broken = folder.resolve("broken.revscope.json");
        Files.writeString(broken, "{\n  \"format\": \"revisionscope/1\",\n  \"tilte\": \"x\"\n}\n");
        dialogs.answer(broken);
        robot.push(KeyCode.CONTROL, KeyCode.O);
        await(() -> robot.lookup(".problem-card").tryQuery().isPresent());
        ProblemCard card = robot.lookup(".problem-card").queryAs(ProblemCard.class);
        Stages.awaitFrame(stage.getScene()); // the words lie in a control that has a skin by then
        String told = card.lookupAll(".label").stream().map(label -> ((Label) label).getText()).toList().toString();
        assertTrue(told.contains("line 3, column 3"), told);
        assertTrue(told.contains("title"), told);
        assertEquals("Three services, one orphan job – RevisionScope", stage.getTitle());
        robot.type(KeyCode.ESCAPE);
        assertTrue(robot.lookup(".problem-card").tryQuery().isEmpty());
    }

    @Test
    void aFileThatIsDroppedIsOpenedAndCanBeOpenedAgainFromTheMenu(FxRobot robot, @TempDir Path folder)
            throws Exception {
        Path dropped = folder.resolve("dropped.revscope.json");
        ScenarioWriter.save(BundledScenarios.open("fx1"), dropped);
        drop(robot, dropped);
        await(() -> stage.getTitle().equals("One service, two standalone jobs – RevisionScope"));
        robot.interact(() -> fire("menu-example-a-quarter"));
        await(() -> stage.getTitle().equals("A quarter – RevisionScope"));
        robot.interact(() -> items().filter(item -> String.valueOf(item.getText()).startsWith("dropped.revscope.json"))
                .findFirst().orElseThrow().fire());
        await(() -> stage.getTitle().equals("One service, two standalone jobs – RevisionScope"));
        robot.interact(window::close);
        assertEquals(List.of(dropped.toString()), new Preferences(store).list("files.recent"));
    }

    @Test
    void aBrokenFileThatIsDroppedIsToldOfAndForgotten(FxRobot robot, @TempDir Path folder) throws Exception {
        Path broken = folder.resolve("broken.revscope.json");
        Files.writeString(broken, "{\n  \"format\": \"revisionscope/2\"\n}\n");
        drop(robot, broken);
        await(() -> robot.lookup(".problem-card").tryQuery().isPresent());
        assertEquals("Three services, one orphan job – RevisionScope", stage.getTitle());
        assertTrue(items().noneMatch(item -> String.valueOf(item.getText()).startsWith("broken")),
                "nothing to open again");
    }

    @Test
    void aFileThatIsGoneIsNotOfferedAgainAndOneThatIsBrokenIs(FxRobot robot, @TempDir Path folder) throws Exception {
        Path gone = folder.resolve("gone.revscope.json");
        Path broken = folder.resolve("broken.revscope.json");
        for (Path file : List.of(gone, broken)) {
            ScenarioWriter.save(BundledScenarios.open("fx1"), file);
            drop(robot, file);
            await(() -> recent(file.getFileName().toString()).isPresent());
        }
        Files.delete(gone);
        Files.writeString(broken, "{");
        assertTrue(toldWhenChosen(robot, "gone").containsAll(List.of("There is no such file.", gone.toString(),
                "It is no longer offered under Open recent. What was open stays as it is.")));
        assertTrue(recent("gone").isEmpty());
        assertTrue(toldWhenChosen(robot, "broken").contains("What was open stays as it is."));
        assertTrue(recent("broken").isPresent(), "it can be mended, and opened then");
    }

    private List<String> toldWhenChosen(FxRobot robot, String name) {
        robot.interact(() -> recent(name).orElseThrow().fire());
        await(() -> robot.lookup(".problem-card").tryQuery().isPresent());
        ProblemCard card = robot.lookup(".problem-card").queryAs(ProblemCard.class);
        Stages.awaitFrame(stage.getScene());
        List<String> told = card.lookupAll(".label").stream().map(label -> ((Label) label).getText()).toList();
        robot.type(KeyCode.ESCAPE);
        return told;
    }

    private Optional<MenuItem> recent(String name) {
        return items().filter(item -> String.valueOf(item.getText()).startsWith(name)).findFirst();
    }

    /** Drags files over the window and lets them go there, as a desktop does. */
    private void drop(FxRobot robot, Path... files) {
        robot.interact(() -> {
            DragEvent over = DroppedFiles.event(DragEvent.DRAG_OVER, files);
            Event.fireEvent(stage.getScene(), over);
            assertEquals(TransferMode.COPY, over.getAcceptedTransferMode(), "the window takes the file");
            Event.fireEvent(stage.getScene(), DroppedFiles.event(DragEvent.DRAG_DROPPED, files));
        });
    }

    private void fire(String id) {
        items().filter(item -> id.equals(item.getId())).findFirst().orElseThrow().fire();
    }

    private Stream<MenuItem> items() {
        MenuBar bar = (MenuBar) stage.getScene().getRoot().lookup(".menu-bar");
        return bar.getMenus().stream().flatMap(MainWindowTest::items);
    }

    private static Stream<MenuItem> items(MenuItem item) {
        return item instanceof Menu menu
                ? menu.getItems().stream().flatMap(MainWindowTest::items)
                : Stream.of(item);
    }

    private String sheets() {
        return stage.getScene().getStylesheets().toString();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }

    private static void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException late) {
            throw new AssertionError("not within 60 s", late);
        }
    }
}
