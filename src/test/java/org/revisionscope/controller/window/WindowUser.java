package org.revisionscope.controller.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.revisionscope.controller.action.ActionList;
import org.revisionscope.controller.desk.AnsweringDialogs;
import org.revisionscope.controller.desk.AtOnce;
import org.revisionscope.controller.desk.Desk;
import org.revisionscope.controller.desk.MemoryPreferenceStore;
import org.revisionscope.controller.desk.Preferences;
import org.revisionscope.controller.desk.TemporaryRecovery;
import org.revisionscope.controller.settings.Settings;
import org.revisionscope.screens.Stages;
import org.revisionscope.view.Messages;
import org.revisionscope.view.sound.Heard;
import org.revisionscope.view.sound.SoundCue;
import org.revisionscope.view.theme.Themes;
import org.revisionscope.view.verbs.CardFrame;
import org.testfx.api.FxRobot;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Someone in front of a window: presses its keys, clicks on it, and reads the words on it. Nothing here knows what is behind
 * the window; whatever is awaited is awaited until it is there, never for a while.
 */
final class WindowUser {
    private static final int PATIENCE_SECONDS = 60;

    private final FxRobot robot;
    private final Keyboard keyboard = new Keyboard();
    private final Stage stage;
    private final MainWindow window;
    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final Heard heard = new Heard();
    private final Path copies = TemporaryRecovery.folder();

    /** Opens a window on a stage; on the FX thread. */
    WindowUser(Stage stage, ColorScheme scheme) {
        this(stage, scheme, Messages.load(), new MemoryPreferenceStore());
    }

    /** Opens a window with these words and these preferences; on the FX thread. */
    WindowUser(Stage stage, ColorScheme scheme, Messages messages, MemoryPreferenceStore store) {
        this.stage = stage;
        robot = new FxRobot();
        Themes themes = new Themes(new SimpleObjectProperty<>(scheme), Application::setUserAgentStylesheet);
        window = new MainWindow(stage, new Desk(messages, new Preferences(store), themes, new AtOnce(), dialogs,
                TemporaryRecovery.in(copies)).withSpeakers(_ -> heard));
        window.show();
        stage.setWidth(1440);
        stage.setHeight(900);
    }

    /** Makes the window so large. */
    void resizes(double width, double height) {
        onFx(() -> {
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(width);
            stage.setHeight(height);
            return true;
        });
    }

    /** Ends everything. */
    void leave() {
        onFx(() -> {
            window.close();
            stage.hide();
            return true;
        });
    }

    /** What stands in the window's frame. */
    String title() {
        return onFx(stage::getTitle);
    }

    /** What answers where a file is asked for. */
    AnsweringDialogs dialogs() {
        return dialogs;
    }

    /** What the window has played. */
    List<SoundCue> heard() {
        return onFx(heard::cues);
    }

    /** What is kept of unsaved work, should the program end now: the texts of all files. */
    List<String> unsavedCopies() throws IOException {
        try (Stream<Path> files = Files.walk(copies)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }

    /** Copies a text somewhere else, to be pasted here. */
    void copies(String text) {
        onFx(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    }

    /** Types a text. */
    void types(String text) {
        robot.write(text, 0);
    }

    /** What the user has set. */
    Settings settings() {
        return window.settings();
    }

    /** Everything that can be done in the window. */
    ActionList actions() {
        return window.actionList();
    }

    /** Opens an example from the menu, and waits until it is shown. */
    void opensExample(String name, String title) {
        robot.clickOn(seen("#menu-file")).moveTo(seen("#menu-file-examples"));
        robot.clickOn(seen("#menu-example-" + name), Motion.HORIZONTAL_FIRST); // off the menu, its submenu would close
        awaits(title + " – RevisionScope", this::title);
    }

    /** Waits for a frame: what is there by now is then where it stays. */
    void awaitsFrame() {
        Stages.awaitFrame(stage.getScene());
    }

    /** What a query finds on the screen, as soon as it is there. */
    Node seen(String query) {
        await(query + " is seen", () -> shows(query));
        return onFx(() -> robot.lookup(query).queryAll().stream().filter(Sensed::isSeen).findFirst()
                .orElseThrow());
    }

    /** Presses keys one after the other. */
    void presses(KeyCode... keys) {
        for (KeyCode key : keys) {
            keyboard.presses(key);
        }
    }

    /** Presses a key with another held. */
    void pressesWith(KeyCode held, KeyCode key) {
        keyboard.presses(held, key);
    }

    /** What a screen reader says of what has the keyboard's focus: its label, and what it is or holds. */
    String hears() {
        return onFx(() -> {
            Node focused = stage.getScene().getFocusOwner();
            if (focused == null) {
                return "";
            }
            Object item = focused.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
            Object label = focused.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
            Node inside = item instanceof TableCell<?, ?> cell ? cell.getTableRow() : (Node) item;
            String text = Sensed.spoken(Objects.requireNonNullElse(inside, focused));
            return label instanceof Node words ? Sensed.spoken(words) + ": " + text : text;
        });
    }

    /** Waits until something has the keyboard's focus, and can be typed into. */
    void awaitsFocus(String query) {
        await(query + " has the keyboard", () -> seen(query).isFocused());
    }

    /** What has the keyboard's focus. */
    Node focused() {
        return onFx(() -> Objects.requireNonNull(stage.getScene().getFocusOwner()));
    }

    /** What a node says of itself. */
    String says(Node node) {
        return onFx(() -> Sensed.spoken(node));
    }

    /** Everything in sight that wants to be reached with Tab. */
    Set<Node> stops() {
        return onFx(() -> {
            Set<Node> found = new HashSet<>();
            Sensed.collectStops(stage.getScene().getRoot(), found);
            return found;
        });
    }

    /** Presses a key with Control held. */
    void pressesWithControl(KeyCode key) {
        keyboard.presses(KeyCode.CONTROL, key);
    }

    /** Clicks on the first of what a query finds, as soon as it is there. */
    void clicks(String query) {
        Node target = seen(query);
        awaitsFrame();
        robot.clickOn(target);
    }

    /** Clicks on the first line of a table. */
    void clicksFirstLine(String table) {
        awaitsFrame();
        robot.clickOn(onFx(() -> robot.lookup(table + " .table-row-cell").queryAll().stream()
                .filter(line -> ((IndexedCell<?>) line).getIndex() == 0).findFirst().orElseThrow()));
    }

    /** Says yes to the open card as soon as it listens; afterwards it is gone. */
    void commitsCard() {
        CardFrame card = (CardFrame) seen(".card-frame");
        await("the card listens", () -> onFx(card::listens));
        presses(KeyCode.ENTER);
        await("the card is closed", () -> !shows(".card-frame"));
    }

    /** Chooses in the one of several boxes by pressing a key in it. */
    void picks(String query, int index, KeyCode key) {
        Node box = onFx(() -> robot.lookup(query).queryAll().stream().filter(Sensed::isSeen).toList().get(index));
        onFx(() -> {
            box.requestFocus();
            return true;
        });
        presses(key);
    }

    /** Brings a tab to the front. */
    void shows(String tab, String content) {
        if (!shows(content)) {
            awaitsFrame();
            robot.clickOn(onFx(() -> robot.lookup(".drawer .tab").queryAll().stream()
                    .filter(found -> Sensed.words(found.lookup(".tab-label")).startsWith(tab)).findFirst()
                    .orElseThrow()));
        }
    }

    /** Types into the filter of the Story, in place of what stood there. */
    void filtersStory(String text) {
        clicks(".story-bar .text-field");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(text);
    }

    /** Whether a node is on the window. */
    boolean shows(String query) {
        return onFx(() -> robot.lookup(query).queryAll().stream().anyMatch(Sensed::isSeen));
    }

    /** The words on the first label that a query finds. */
    String reads(String query) {
        return onFx(() -> robot.lookup(query).queryAll().stream().filter(Sensed::isSeen).map(Sensed::words)
                .findFirst().orElse(""));
    }

    /** The words on everything within what a query finds, from the top. */
    List<String> readsAll(String query) {
        return onFx(() -> robot.lookup(query).queryAll().stream().filter(Sensed::isSeen)
                .flatMap(found -> found.lookupAll(".label").stream()).filter(Sensed::isSeen)
                .map(Sensed::words).filter(words -> !words.isEmpty()).distinct().toList());
    }

    /** What stands in the fields of a form. */
    List<String> readsFields(String query) {
        return onFx(() -> robot.lookup(query + " .form-row").queryAll().stream()
                .flatMap(row -> ((Parent) row).getChildrenUnmodifiable().stream())
                .flatMap(part -> Sensed.value(part).stream()).toList());
    }

    /** The lines of the fleet tree. */
    List<String> readsFleet() {
        return onFx(() -> robot.lookup(".fleet-line").queryAll().stream().filter(Sensed::isSeen)
                .map(line -> ((Parent) line).getChildrenUnmodifiable().stream().filter(Node::isVisible)
                        .map(Sensed::words).filter(words -> !words.isEmpty()).collect(Collectors.joining(" ")))
                .toList());
    }

    /** The lines of a table that is in sight, with a bar between the cells that have words. */
    List<String> readsTable(String query) {
        return onFx(() -> robot.lookup(query).queryAll().stream().filter(Sensed::isSeen)
                .flatMap(table -> Sensed.lines((TableView<?>) table).stream()).toList());
    }

    /** Where the clock stands, for example {@code Fri 21 Feb 2025 18:00 UTC}. */
    String clock() {
        return reads(".transport .date") + " " + reads(".transport .time");
    }

    /** Gives a control the keyboard's focus, as if it had been reached with Tab. */
    void focuses(String query) {
        Node target = seen(query);
        onFx(() -> {
            target.requestFocus();
            return true;
        });
    }

    /** What is heard of a node, wherever the focus is. */
    String hearsOf(String query) {
        Node node = seen(query);
        return onFx(() -> Sensed.spoken(node));
    }

    /** Does what a key or a menu would do, at once. */
    void does(String action) {
        onFx(() -> {
            actions().run(actions().get(action));
            return true;
        });
    }

    /** Whether a switch or a choice is on. */
    boolean isOn(String action) {
        return onFx(() -> actions().get(action).on().orElseThrow().get());
    }

    /** The ids of the items of all menus. */
    List<String> menuItems() {
        return onFx(() -> items().map(MenuItem::getId).filter(Objects::nonNull).toList());
    }

    /** Chooses from a menu without the way there. */
    void chooses(String id) {
        onFx(() -> {
            items().filter(item -> id.equals(item.getId())).findFirst().orElseThrow().fire();
            return true;
        });
    }

    private Stream<MenuItem> items() {
        return ((MenuBar) stage.getScene().getRoot().lookup(".menu-bar")).getMenus().stream()
                .flatMap(WindowUser::items);
    }

    private static Stream<MenuItem> items(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream().flatMap(WindowUser::items) : Stream.of(item);
    }

    /** Waits until something reads as expected. */
    <T> void awaits(T expected, Supplier<T> read) {
        AtomicReference<T> last = new AtomicReference<>(read.get());
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> {
                last.set(read.get());
                return expected.equals(last.get());
            });
        } catch (TimeoutException late) {
            assertEquals(expected, last.get(), "after " + PATIENCE_SECONDS + " s");
        }
    }

    /** Waits for something that comes a few pulses later. */
    void await(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException late) {
            throw new AssertionError("not within " + PATIENCE_SECONDS + " s: " + what, late);
        }
    }

    /** Asks something on the FX thread. */
    <T> T onFx(Supplier<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, question::get);
    }
}
