package org.revisionscope.controller.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.application.ColorScheme;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.revisionscope.controller.action.Action;
import org.revisionscope.controller.action.ActionControls;
import org.revisionscope.controller.action.ActionList;
import org.revisionscope.format.inbox.Outputs;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** All controls of the window, of every card and of every dialog: what acts has a tooltip, with its key, and can be heard. */
@ExtendWith(ApplicationExtension.class)
class EveryControlTest {
    private WindowUser user;
    private Stage stage;

    @Start
    void open(Stage shared) {
        stage = new Stage(); // a shared one would keep all windows that it ever showed
        user = new WindowUser(stage, ColorScheme.LIGHT);
    }

    @AfterEach
    void leave() {
        user.leave();
    }

    @Test
    void inTheWindowOnEveryCardAndInEveryDialog() {
        user.awaits("Fri 21 Feb 2025 17:00 UTC", user::clock);
        Set<String> faults = new TreeSet<>(user.onFx(this::withoutMouse));
        check("window", faults);
        user.clicks("etl-import");
        for (KeyCode key : List.of(KeyCode.M, KeyCode.C, KeyCode.L, KeyCode.X, KeyCode.U, KeyCode.P)) {
            user.presses(key);
            user.await(key + " opens a card", () -> user.shows(".card-frame"));
            check("card of " + key, faults);
            user.presses(KeyCode.ESCAPE);
            user.await("the card is gone", () -> !user.shows(".card-frame"));
        }
        user.pressesWithControl(KeyCode.K);
        user.await("the palette opens", () -> user.shows(".palette"));
        check("palette", faults);
        user.presses(KeyCode.ESCAPE);
        user.presses(KeyCode.R);
        user.await("run to opens", () -> user.shows(".run-to"));
        check("run to", faults);
        user.presses(KeyCode.ESCAPE);
        user.copies(Outputs.text("health-event-services.json"));
        user.pressesWithControl(KeyCode.V);
        user.await("what was pasted can be taken", () -> !user.seen("#imports-take").isDisabled());
        check("import", faults);
        user.presses(KeyCode.ESCAPE);
        user.await("the page is gone", () -> !user.shows(".imports"));
        user.pressesWithControl(KeyCode.E);
        user.await("the fleet can be edited", () -> user.shows(".fleet-edit"));
        check("edit fleet", faults);
        user.presses(KeyCode.ESCAPE);
        user.presses(KeyCode.F1);
        user.await("a term is explained", () -> user.shows(".term-card"));
        check("term", faults);
        user.presses(KeyCode.ESCAPE);
        checkOutcomes(faults);
        user.pressesWithControl(KeyCode.M);
        check("bookmark", faults);
        user.presses(KeyCode.ESCAPE);
        user.types("/");
        check("find", faults);
        user.presses(KeyCode.ESCAPE, KeyCode.H, KeyCode.G);
        check("map with legend", faults);
        user.menuItems().stream().filter(id -> id.startsWith("menu-help") || id.equals("menu-edit-settings"))
                .forEach(user::chooses);
        user.dialogs().shown().forEach((title, sheet) -> user.onFx(() -> faults.addAll(faultsIn(title, sheet))));
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void narrowTheRailStandsInForTheLeftColumn() {
        user.awaits("Fri 21 Feb 2025 17:00 UTC", user::clock);
        user.onFx(() -> {
            stage.setWidth(1100);
            return true;
        });
        user.await("there is a rail", () -> user.shows("#rail-fleet"));
        Set<String> faults = new TreeSet<>();
        check("rail", faults);
        assertEquals("", String.join("\n", faults));
    }

    /** What has no entry in a menu and no button, so that whoever has only a mouse cannot do it. */
    private Set<String> withoutMouse() {
        Set<String> left = new TreeSet<>();
        user.actions().all().forEach(action -> left.add(action.id()));
        Set<String> entries = new TreeSet<>(user.menuItems());
        left.removeIf(id -> entries.contains("menu-" + id.replace('.', '-')));
        stage.getScene().getRoot().lookupAll(".button").forEach(button -> {
            Object action = button.getProperties().get(ActionControls.ACTION);
            left.removeIf(id -> id.equals(action));
        });
        return left.stream().map(id -> id + " is neither in a menu nor on a button")
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void checkOutcomes(Set<String> faults) {
        user.pressesWithControl(KeyCode.DIGIT4);
        check("charts", faults);
        user.pressesWithControl(KeyCode.DIGIT6);
        user.focuses("#waits");
        user.presses(KeyCode.ENTER);
        user.await("there is a table to save", () -> user.shows("#csv"));
        check("sweep", faults);
        user.pressesWithControl(KeyCode.DIGIT8);
        check("planner", faults);
        user.clicks("#edit");
        check("working hours", faults);
        user.pressesWithControl(KeyCode.DIGIT9);
        check("runbook", faults);
        user.clicks("#paste");
        user.await("a runbook can be pasted", () -> user.shows("#editor"));
        check("runbook to replay", faults);
        user.presses(KeyCode.ESCAPE);
    }

    private void check(String where, Set<String> faults) {
        user.awaitsFrame();
        faults.addAll(user.onFx(() -> faultsIn(where, stage.getScene().getRoot())));
    }

    private List<String> faultsIn(String where, Node root) {
        List<Control> controls = new ArrayList<>();
        collect(root, controls);
        List<String> faults = new ArrayList<>();
        for (Control control : controls) {
            String name = where + ": " + control.getClass().getSimpleName() + " #" + control.getId() + " "
                    + control.getStyleClass() + " '" + words(control) + "'";
            if (acts(control) && tip(control).isBlank()) {
                faults.add(name + " has no tooltip");
            }
            keyOf(control).filter(key -> !tip(control).contains(key))
                    .forEach(key -> faults.add(name + " does not name its key " + key + ": " + tip(control)));
            if ((acts(control) || control.isFocusTraversable()) && !canBeHeard(control)) {
                faults.add(name + " cannot be heard");
            }
        }
        assertTrue(controls.stream().anyMatch(EveryControlTest::acts) || !where.equals("window"), where);
        return faults;
    }

    /** The controls that are in sight, without those that a skin makes for itself. */
    private static void collect(Node node, List<Control> found) {
        if (!node.isVisible() || node instanceof MenuBar) {
            return;
        }
        if (node instanceof Control control && !isPartOfASkin(control)) {
            found.add(control);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private static boolean isPartOfASkin(Control control) {
        for (Node above = control.getParent(); above != null; above = above.getParent()) {
            if (acts(above)) {
                return true;
            }
        }
        return false;
    }

    private static boolean acts(Node node) {
        return node instanceof ButtonBase || node instanceof ComboBoxBase<?> || node instanceof Slider
                || node instanceof Spinner<?> || (node instanceof TextInputControl text && text.isEditable());
    }

    /** The key of the action whose words a control bears, if it has one; on a card, Enter is what commits. */
    private Stream<String> keyOf(Control control) {
        if (!acts(control)) {
            return Stream.empty();
        }
        if (control.getStyleClass().contains("card-commit")) {
            return Stream.of(KeyCode.ENTER.getName());
        }
        ActionList actions = user.actions();
        String heard = Objects.requireNonNullElse(control.getAccessibleText(), words(control));
        Set<String> keys = new LinkedHashSet<>();
        for (Action action : actions.all()) {
            if (!heard.isBlank() && heard.equals(actions.plainText(action))) {
                keys.add(actions.key(action).getValue());
            }
        }
        return keys.stream().filter(key -> !key.isEmpty());
    }

    private static String tip(Control control) {
        Tooltip tooltip = control.getTooltip();
        return tooltip == null || tooltip.getText() == null ? "" : tooltip.getText();
    }

    private static String words(Control control) {
        return control instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }

    private static boolean canBeHeard(Control control) {
        boolean named = control.getAccessibleText() != null && !control.getAccessibleText().isBlank();
        boolean isThing = control.getAccessibleRole() != AccessibleRole.NODE
                && control.getAccessibleRole() != AccessibleRole.PARENT;
        return isThing && (named || !words(control).isBlank() || isLabelled(control));
    }

    private static boolean isLabelled(Node node) {
        return node.getParent() != null && node.getParent().getChildrenUnmodifiable().stream()
                .anyMatch(other -> other instanceof Label label && node.equals(label.getLabelFor()));
    }
}
