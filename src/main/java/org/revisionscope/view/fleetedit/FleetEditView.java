package org.revisionscope.view.fleetedit;

import java.util.List;
import java.util.Optional;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.revisionscope.view.Messages;
import org.revisionscope.view.Tips;

/** A page over the window in which the fleet is edited: its entries at the left, the fields of one of them at the right. */
public final class FleetEditView extends VBox {

    private final Messages messages;
    private final FleetEditActions actions;
    private final EntryTree tree;
    private final EntryForm form;
    private final MenuButton add = new MenuButton();
    private final Button copy = new Button();
    private final Button remove = new Button();
    private final Label summary = new Label();
    private final Label problem = new Label();
    private final Button mend = new Button();
    private final Button apply = new Button();
    private final Button cancel = new Button();

    /**
     * A page without entries.
     *
     * @param actions what the user asks for
     */
    public FleetEditView(Messages messages, FleetEditActions actions) {
        this.messages = messages;
        this.actions = actions;
        tree = new EntryTree(actions::select);
        form = new EntryForm(actions::fill);
        getStyleClass().addAll("card-box", "fleet-edit");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(messages.get("fleetedit.title"));
        Label title = new Label(messages.get("fleetedit.title"));
        title.getStyleClass().add("title");
        HBox middle = new HBox(left(), right());
        middle.getStyleClass().add("middle");
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(title, middle, problemRow(), buttonRow());
        addEventFilter(KeyEvent.KEY_PRESSED, this::leave); // the tree would keep Esc to itself
        addEventHandler(KeyEvent.ANY, FleetEditView::keepKeys);
    }

    private Node left() {
        tree.setAccessibleText(messages.get("fleetedit.tree"));
        tree.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE && !remove.isDisabled()) {
                actions.remove();
            }
        });
        VBox.setVgrow(tree, Priority.ALWAYS);
        named(add, "add");
        named(copy, "copy");
        named(remove, "remove");
        remove.setTooltip(Tips.of(Tips.withKey(messages.get("fleetedit.remove.tip"), KeyCode.DELETE.getName())));
        copy.setOnAction(_ -> actions.copy());
        remove.setOnAction(_ -> actions.remove());
        HBox buttons = new HBox(add, copy, remove);
        buttons.getStyleClass().add("tools");
        VBox left = new VBox(tree, buttons);
        left.getStyleClass().add("left");
        return left;
    }

    private Node right() {
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        scroll.setAccessibleText(messages.get("fleetedit.form"));
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private Node problemRow() {
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(problem, Priority.ALWAYS);
        mend.setMinWidth(USE_PREF_SIZE);
        mend.setId("fleetedit-mend");
        mend.setOnAction(_ -> actions.mend());
        HBox row = new HBox(problem, mend);
        row.getStyleClass().add("problem-row");
        row.managedProperty().bind(row.visibleProperty());
        row.visibleProperty().bind(problem.textProperty().isNotEmpty());
        mend.managedProperty().bind(mend.visibleProperty());
        mend.visibleProperty().bind(mend.textProperty().isNotEmpty());
        return row;
    }

    private Node buttonRow() {
        summary.getStyleClass().add("muted");
        summary.setMaxWidth(Double.MAX_VALUE);
        summary.setWrapText(true);
        HBox.setHgrow(summary, Priority.ALWAYS);
        named(apply, "apply");
        named(cancel, "cancel");
        apply.getStyleClass().add("accent");
        cancel.setTooltip(Tips.of(Tips.withKey(messages.get("fleetedit.cancel.tip"), KeyCode.ESCAPE.getName())));
        apply.setOnAction(_ -> actions.apply());
        cancel.setOnAction(_ -> actions.cancel());
        HBox row = new HBox(summary, apply, cancel);
        row.getStyleClass().add("button-row");
        return row;
    }

    private void named(ButtonBase button, String name) {
        button.setId("fleetedit-" + name);
        button.setText(messages.get("fleetedit." + name));
        button.setTooltip(Tips.of(messages.get("fleetedit." + name + ".tip")));
        button.setMinWidth(Region.USE_PREF_SIZE);
    }

    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            actions.cancel();
            event.consume();
        }
    }

    /** The window behind must not hear what is typed here. */
    private static void keepKeys(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB) {
            event.consume();
        }
    }

    /** Shows these entries, and that one of them is chosen. */
    public void showEntries(EntryLine root, String chosen) {
        tree.show(root, chosen);
    }

    /** Shows the fields of the chosen entry. */
    public void showForm(String heading, String explanation, List<FieldLine> fields) {
        form.show(heading, explanation, fields);
    }

    /** Says what follows from the fields as they stand. */
    public void showNote(String sentence) {
        form.note(sentence);
    }

    /** Says what is wrong with a field of the form, or that nothing is. */
    public void showField(String name, Optional<String> sentence) {
        form.tell(name, sentence);
    }

    /** Brings the keyboard to a field of the form. */
    public void focusField(String name) {
        form.focus(name);
    }

    /** Brings the keyboard to the tree. */
    public void focusTree() {
        tree.requestFocus();
    }

    /**
     * Offers what can be done with the chosen entry.
     *
     * @param additions what can be added
     * @param removable whether it can be copied or removed
     */
    public void offer(List<Addition> additions, Removable removable) {
        add.getItems().setAll(additions.stream().map(this::item).toList());
        copy.setDisable(removable == Removable.NO);
        remove.setDisable(removable == Removable.NO);
    }

    private MenuItem item(Addition addition) {
        MenuItem item = new MenuItem(addition.words());
        item.setId("add-" + addition.id());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> actions.add(addition.id()));
        return item;
    }

    /** Says what the fleet amounts to. */
    public void showSummary(String sentence) {
        summary.setText(sentence);
    }

    /**
     * Says what keeps the fleet from being applied.
     *
     * @param sentence what is wrong; empty text if nothing is
     * @param remedy what a button beside it says; empty text for no button
     */
    public void showProblem(String sentence, String remedy) {
        problem.setText(sentence);
        mend.setText(remedy);
        mend.setTooltip(Tips.of(remedy));
    }

    /**
     * Something that can be added.
     *
     * @param id what it is told apart by
     * @param words what the menu says
     */
    public record Addition(String id, String words) {}

    /** Whether an entry can be copied and removed. */
    public enum Removable {
        /** It can. */
        YES,
        /** It is the scenario itself. */
        NO
    }
}
