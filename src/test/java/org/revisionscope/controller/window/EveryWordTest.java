package org.revisionscope.controller.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Cell;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.revisionscope.controller.desk.MemoryPreferenceStore;
import org.revisionscope.format.inbox.Outputs;
import org.revisionscope.view.Messages;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Every word in sight is in the bundle, and has room though it is longer and larger. */
@ExtendWith(ApplicationExtension.class)
class EveryWordTest {
    /** What a scenario names, dates, numbers and keys: no language has other words for these. */
    private static final Pattern DATA = Pattern.compile("(?x) "
            + "(web|checkout|search|mail|etl-import|production|LATEST|UTC|r\\d+|[a-z]{2}-[a-z]+-\\d|kernel\\ vulnerability"
            + "|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Esc|Enter|Ctrl|Alt|Shift|Home|End|Delete|F\\d+|Space|Three\\ services,\\ one\\ orphan\\ job"
            + "|[A-Z][A-Z]?-?\\d+|(REV|RET|SVC|TASK)-\\d|describe-services:\\ \\d+|[^\\p{L}]+|RevisionScope|(?<!\\p{L})[A-Z](?!\\p{L}))*");

    private Stage stage;
    private WindowUser user;

    @Start
    void open(Stage shared) {
        stage = new Stage(); // a shared one would keep all windows that it ever showed
    }

    @AfterEach
    void leave() {
        user.leave();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 150, 200})
    void isInTheBundleAndHasRoom(int percent) {
        MemoryPreferenceStore store = new MemoryPreferenceStore();
        store.save(Map.of("view.textSize", Integer.toString(percent)));
        user = WaitForAsyncUtils.waitForAsyncFx(60_000,
                () -> new WindowUser(stage, ColorScheme.LIGHT, Messages.of(new PseudoBundle()), store));
        user.awaits("Fri 21 Feb 2025 17:00 UTC", user::clock);
        Set<String> faults = new TreeSet<>();
        check("window", faults);
        for (KeyCode key : List.of(KeyCode.M, KeyCode.L, KeyCode.X, KeyCode.U, KeyCode.P)) {
            user.presses(key);
            user.await(key + " opens a card", () -> user.shows(".card-frame"));
            check("card of " + key, faults);
            user.presses(KeyCode.ESCAPE);
            user.await("the card is gone", () -> !user.shows(".card-frame"));
        }
        user.presses(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        user.await("the inspector shows it", () -> !user.reads(".inspector-title").isEmpty());
        check("inspector", faults);
        checkBars(faults);
        user.copies(Outputs.text("describe-services.json"));
        user.pressesWithControl(KeyCode.V);
        user.await("what was pasted can be taken", () -> !user.seen("#imports-take").isDisabled());
        check("import", faults);
        user.presses(KeyCode.ESCAPE);
        checkOutcomes(faults);
        checkSheets(faults);
        user.onFx(() -> {
            stage.setWidth(1100);
            return true;
        });
        user.await("there is a rail", () -> user.shows("#rail-fleet"));
        check("rail", faults);
        assertEquals("", String.join("\n", faults));
    }

    /** The tabs that tell what a story costs. */
    private void checkOutcomes(Set<String> faults) {
        user.pressesWithControl(KeyCode.DIGIT4);
        check("charts", faults);
        user.pressesWithControl(KeyCode.DIGIT6);
        check("sweep", faults);
        user.focuses("#waits");
        user.presses(KeyCode.ENTER);
        user.await("there is a table to save", () -> user.shows("#csv"));
        check("swept", faults);
        user.pressesWithControl(KeyCode.DIGIT8);
        check("planner", faults);
        user.clicks("#edit");
        check("working hours", faults);
        user.presses(KeyCode.ESCAPE);
        user.pressesWithControl(KeyCode.DIGIT9);
        check("runbook", faults);
        user.clicks("#paste");
        user.await("a runbook can be pasted", () -> user.shows("#editor"));
        check("runbook to replay", faults);
        user.presses(KeyCode.ESCAPE);
    }

    /** What lies over the window for a while. */
    private void checkBars(Set<String> faults) {
        user.pressesWithControl(KeyCode.K);
        user.awaitsFocus(".palette .text-field");
        check("palette", faults);
        user.types("qqq");
        check("palette without a hit", faults);
        user.presses(KeyCode.ESCAPE);
        user.presses(KeyCode.F1);
        user.await("a term is explained", () -> user.shows(".term-card"));
        check("term", faults);
        user.presses(KeyCode.ESCAPE, KeyCode.H);
        check("legend", faults);
        user.presses(KeyCode.H);
        user.pressesWithControl(KeyCode.M);
        check("bookmark", faults);
        user.presses(KeyCode.ESCAPE);
        user.types("/");
        check("find", faults);
        user.presses(KeyCode.ESCAPE, KeyCode.G);
        check("map", faults);
        user.presses(KeyCode.G);
    }

    /** What dialogs show, in the room that a dialog gives. */
    private void checkSheets(Set<String> faults) {
        user.menuItems().stream().filter(id -> id.startsWith("menu-help") || id.equals("menu-edit-settings"))
                .forEach(user::chooses);
        user.dialogs().shown().forEach((title, sheet) -> user.onFx(() -> {
            ScrollPane pane = new ScrollPane(sheet);
            pane.getStyleClass().add("sheet");
            pane.setMaxSize(1224, 765);
            Scene scene = new Scene(new StackPane(pane), 1300, 800);
            scene.getStylesheets().setAll(stage.getScene().getStylesheets());
            pane.getParent().applyCss();
            pane.getParent().layout();
            collect(title, pane, faults);
            return true;
        }));
    }

    private void check(String where, Set<String> faults) {
        user.awaitsFrame();
        user.onFx(() -> {
            collect(where, stage.getScene().getRoot(), faults);
            return true;
        });
    }

    private void collect(String where, Node node, Set<String> faults) {
        if (!node.isVisible() || node.getStyleClass().contains("caption")) {
            return; // sentences about the model are the model's own
        }
        if (isStory(node)) {
            checkHeight(where, (Cell<?>) node, faults);
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank()) {
            String words = labeled.getText();
            String name =
                    where + ": " + node.getClass().getSimpleName() + " " + node.getStyleClass() + " '" + words + "'";
            if (!PseudoBundle.isAccented(words) && !DATA.matcher(words).matches() && !isForecast(node)
                    && !isExplanation(node)) {
                faults.add(name + " is in no bundle");
            }
            if (labeled.isTextTruncated() && !DATA.matcher(words).matches() && !isToldAbove(labeled)) {
                faults.add(name + " is cut");
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(where, child, faults));
        }
    }

    private static void checkHeight(String where, Cell<?> line, Set<String> faults) {
        double letters = line.getFont().getSize();
        if (line.getHeight() < 1.5 * letters) {
            faults.add(where + ": a line of " + line.getHeight() + " px has words of " + letters + " px");
        }
    }

    /** Whether the tooltip of a control around it says all that a label has no room for. */
    private static boolean isToldAbove(Labeled label) {
        for (Node above = label; above != null; above = above.getParent()) {
            if (above instanceof Control control && control.getTooltip() != null
                    && control.getTooltip().getText().contains(label.getText())) {
                return true;
            }
        }
        return false;
    }

    /** Why something happened is the model's own to say, too. */
    private static boolean isExplanation(Node node) {
        return Stream.of("why-title", "why-sentence", "why-cite").anyMatch(node.getStyleClass()::contains)
                || node.getParent().getStyleClass().contains("assumptions");
    }

    private static boolean isForecast(Node line) {
        return line.getParent().getStyleClass().contains("forecast-lines");
    }

    private static boolean isStory(Node node) {
        return node instanceof Cell<?> && node.getStyleClass().contains("table-row-cell");
    }
}
