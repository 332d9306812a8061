package org.revisionscope.controller.branches;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.revisionscope.controller.action.ActionControls;
import org.revisionscope.controller.compare.Comparing;
import org.revisionscope.controller.compare.Costs;
import org.revisionscope.controller.document.Branches;
import org.revisionscope.controller.document.Session;
import org.revisionscope.controller.futures.Futures;
import org.revisionscope.model.whatif.Branch;
import org.revisionscope.model.whatif.BranchTree;
import org.revisionscope.view.Messages;
import org.revisionscope.view.branches.Format;
import org.revisionscope.view.branches.SketchView;

/** The Branches tab: all futures of the document as a tree, to be opened, named, deleted and ticked. */
public final class BranchesController {

    private final Branches branches;
    private final Comparing comparing;
    private final Messages messages;
    private final BranchWords words;
    private final Telling telling;
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private Optional<ActionControls> controls = Optional.empty();
    private OptionalInt renaming = OptionalInt.empty();

    @FXML private Button here;
    @FXML private Button compare;
    @FXML private Button waits;
    @FXML private Button floors;
    @FXML private Label note;
    @FXML private Label empty;
    @FXML private TreeTableView<BranchLine> table;
    @FXML private TreeTableColumn<BranchLine, BranchLine> name;
    @FXML private TreeTableColumn<BranchLine, BranchLine> sketch;
    @FXML private TreeTableColumn<BranchLine, BranchLine> exposure;
    @FXML private TreeTableColumn<BranchLine, BranchLine> disruption;
    @FXML private TreeTableColumn<BranchLine, BranchLine> lost;

    /**
     * A tab about the futures of a session.
     *
     * @param comparing what is ticked
     * @param futures work the futures out while the tab is shown
     */
    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields before initialize()
    public BranchesController(Session session, Comparing comparing, Futures futures, Messages messages) {
        branches = session.branches();
        this.comparing = comparing;
        this.messages = messages;
        words = new BranchWords(messages);
        telling = new Telling(session, futures, this::renew);
    }

    /** The buttons do what these do; called before the tab is loaded. */
    public void bind(ActionControls actions) {
        controls = Optional.of(actions);
    }

    /** Whether somebody can see the tab; only then futures are worked out for it. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** The line that is picked, else the open one: what keys and menus act on. */
    public Branch target() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .map(item -> item.getValue().branch().id())
                .filter(id -> shown.get() && tree().branches().stream().anyMatch(branch -> branch.id() == id))
                .map(tree()::get).orElseGet(tree()::open);
    }

    /** Lets the user type another name for a branch. */
    public void rename(Branch branch) {
        select(branch.id());
        renaming = OptionalInt.of(branch.id());
        renew();
    }

    @FXML
    void initialize() {
        controls.ifPresent(actions -> {
            actions.bindText(here, "branch.here");
            actions.bindText(compare, "compare.ticked");
            actions.bindText(waits, "compare.waits");
            actions.bindText(floors, "compare.floors");
        });
        name.setCellFactory(_ -> new NameCell(messages, new Doing()));
        sketch.setCellFactory(_ -> new SketchCell(messages));
        exposure.setCellFactory(_ -> new NumberCell(line -> words.number(line, Costs::exposure),
                line -> words.number(line, Costs::exposureTip)));
        disruption.setCellFactory(_ -> new NumberCell(line -> words.number(line, Costs::disruption),
                line -> words.number(line, Costs::disruptionTip)));
        lost.setCellFactory(_ -> new NumberCell(line -> words.number(line, Costs::lost),
                line -> words.number(line, Costs::lostTip)));
        List.of(name, sketch, exposure, disruption, lost)
                .forEach(column -> column.setCellValueFactory(cell -> cell.getValue().valueProperty()));
        empty.managedProperty().bind(empty.visibleProperty());
        table.setRowFactory(_ -> newRow());
        table.setAccessibleText(messages.get("branches.table"));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        branches.treeProperty().addListener(_ -> rebuild());
        comparing.ticked().addListener((ListChangeListener<Integer>) _ -> renew());
        shown.addListener((_, _, inSight) -> look(inSight));
        rebuild();
    }

    private TreeTableRow<BranchLine> newRow() {
        BranchRow row = new BranchRow(words);
        row.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && row.getItem() != null) {
                branches.open(row.getItem().branch().id());
            }
        });
        return row;
    }

    /** Enter and Space belong to the line; while a name is typed they are letters. */
    private void press(KeyEvent event) {
        TreeItem<BranchLine> picked = table.getSelectionModel().getSelectedItem();
        if (!table.equals(event.getTarget()) || picked == null) {
            return;
        }
        int branch = picked.getValue().branch().id();
        switch (event.getCode()) {
            case ENTER -> branches.open(branch);
            case SPACE -> comparing.toggle(branch);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void look(boolean inSight) {
        if (inSight) {
            telling.follow(tree());
            renew();
        } else {
            telling.rest();
        }
    }

    /** Another tree: the line that was picked stays picked, or else the open one is. */
    private void rebuild() {
        BranchTree tree = tree();
        if (shown.get()) {
            telling.follow(tree);
        }
        int picked = Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .map(item -> item.getValue().branch().id())
                .filter(id -> tree.branches().stream().anyMatch(branch -> branch.id() == id))
                .orElse(tree.current());
        table.setRoot(item(tree.first(), tree, telling.format()));
        select(picked);
        empty.setVisible(tree.branches().size() == 1);
        note.setVisible(!empty.isVisible());
    }

    private TreeItem<BranchLine> item(Branch branch, BranchTree tree, Format format) {
        TreeItem<BranchLine> item = new TreeItem<>(line(branch, format));
        item.setExpanded(true);
        tree.children(branch.id()).forEach(child -> item.getChildren().add(item(child, tree, format)));
        return item;
    }

    /** The same tree, of which more is known or something else is ticked. */
    private void renew() {
        renew(table.getRoot(), telling.format());
    }

    private void renew(TreeItem<BranchLine> item, Format format) {
        item.setValue(line(tree().get(item.getValue().branch().id()), format));
        item.getChildren().forEach(child -> renew(child, format));
    }

    private BranchLine line(Branch branch, Format format) {
        int id = branch.id();
        Optional<Told> told = telling.of(id);
        long fork = branch.parent().isEmpty() ? Long.MIN_VALUE : branch.fork().toEpochMilli();
        return new BranchLine(branch,
                new BranchLine.Marks(id == tree().current(), comparing.ticked().contains(id),
                        renaming.equals(OptionalInt.of(id)), telling.isBroken(id)),
                told, told.map(known -> new SketchView.Shown(known.sketch(), format, fork)));
    }

    private void select(int branch) {
        for (int row = 0; row < table.getExpandedItemCount(); row++) {
            if (table.getTreeItem(row).getValue().branch().id() == branch) {
                table.getSelectionModel().clearAndSelect(row);
                table.scrollTo(row);
            }
        }
    }

    private BranchTree tree() {
        return branches.treeProperty().get();
    }

    private void endRenaming() {
        if (renaming.isPresent()) {
            renaming = OptionalInt.empty();
            renew();
            table.requestFocus();
        }
    }

    /** What the cells ask for. */
    private final class Doing implements NameCell.Handlers {

        @Override
        public void tick(BranchLine line) {
            comparing.toggle(line.branch().id());
        }

        @Override
        public void rename(BranchLine line, String typed) {
            endRenaming();
            if (!typed.isBlank() && !typed.strip().equals(line.branch().name())) {
                branches.rename(line.branch().id(), typed.strip());
            }
        }

        @Override
        public void keepName() {
            endRenaming();
        }
    }
}
