package org.revisionscope.controller.branches;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
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
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.revisionscope.controller.action.ActionControls;
import org.revisionscope.controller.compare.Comparing;
import org.revisionscope.controller.compare.Costs;
import org.revisionscope.controller.document.Branches;
import org.revisionscope.controller.document.Session;
import org.revisionscope.controller.futures.Futures;
import org.revisionscope.model.whatif.Branch;
import org.revisionscope.model.whatif.BranchTree;
import org.revisionscope.view.ColumnWidths;
import org.revisionscope.view.Messages;
import org.revisionscope.view.TallContent;
import org.revisionscope.view.branches.Format;
import org.revisionscope.view.branches.SketchView;

/** The Branches tab: all futures of the document as a tree, to be opened, named, deleted and ticked. */
public final class BranchesController {

    private final Branches branches;
    private final Comparing comparing;
    private final Messages messages;
    private final BranchWords words;
    private final Telling telling;
    private final ObservableValue<Boolean> reducedMotion;
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private Optional<ActionControls> controls = Optional.empty();
    private OptionalInt renaming = OptionalInt.empty();
    private BranchItem root;

    @FXML private VBox panel;
    @FXML private Button here;
    @FXML private Button compare;
    @FXML private Button waits;
    @FXML private Button floors;
    @FXML private FlowPane bar;
    @FXML private Label note;
    @FXML private Label empty;
    @FXML private TreeTableView<Integer> table;
    @FXML private TreeTableColumn<Integer, BranchLine> name;
    @FXML private TreeTableColumn<Integer, BranchLine> sketch;
    @FXML private TreeTableColumn<Integer, BranchLine> exposure;
    @FXML private TreeTableColumn<Integer, BranchLine> disruption;
    @FXML private TreeTableColumn<Integer, BranchLine> lost;

    /**
     * A tab about the futures of a session.
     *
     * @param comparing what is ticked
     * @param futures work the futures out while the tab is shown
     * @param reducedMotion whether the name of a future that has left another one is asked for at once, because nobody
     *     sees it leave
     */
    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields before initialize()
    public BranchesController(Session session, Comparing comparing, Futures futures, Messages messages,
            ObservableValue<Boolean> reducedMotion) {
        branches = session.branches();
        this.comparing = comparing;
        this.messages = messages;
        this.reducedMotion = reducedMotion;
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
        return picked().filter(_ -> shown.get()).map(tree()::get).orElseGet(tree()::open);
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
        note.maxWidthProperty().bind(bar.widthProperty());
        List.of(name, sketch, exposure, disruption, lost)
                .forEach(column -> column.setCellValueFactory(cell -> BranchItem.of(cell.getValue()).lineProperty()));
        root = new BranchItem(line(tree().first(), telling.format()));
        table.setRoot(root);
        empty.managedProperty().bind(empty.visibleProperty());
        ColumnWidths.share(empty, table, name, List.of(sketch, lost, disruption, exposure));
        scrollWhereThereIsLittleRoom();
        table.setRowFactory(_ -> newRow());
        table.setAccessibleText(messages.get("branches.table"));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        branches.treeProperty().addListener((_, before, now) -> follow(before, now));
        comparing.ticked().addListener((ListChangeListener<Integer>) _ -> renew());
        shown.addListener((_, _, inSight) -> look(inSight));
        follow();
    }

    private TreeTableRow<Integer> newRow() {
        BranchRow row = new BranchRow(words);
        row.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && row.getItem() != null) {
                branches.open(row.getItem());
            }
        });
        return row;
    }

    /** Enter and Space belong to the line; while a name is typed they are letters. */
    private void press(KeyEvent event) {
        TreeItem<Integer> picked = table.getSelectionModel().getSelectedItem();
        if (!table.equals(event.getTarget()) || picked == null) {
            return;
        }
        int branch = picked.getValue();
        switch (event.getCode()) {
            case ENTER -> branches.open(branch);
            case SPACE -> comparing.toggle(branch);
            case F2 -> rename(tree().get(branch)); // the table takes it for itself, and nobody else hears of it
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

    private void follow(BranchTree before, BranchTree now) {
        follow();
        boolean hasForked = now.current() != before.current() && !branches.leftSince(before).isEmpty();
        if (hasForked && shown.get() && reducedMotion.getValue()) {
            rename(now.open());
        } else if (hasForked) {
            select(now.current());
        }
    }

    /** Large words leave no room for both a line and the note below it. */
    private void scrollWhereThereIsLittleRoom() {
        TallContent rest = TallContent.filling(new VBox(table, empty));
        VBox.setVgrow(rest, Priority.ALWAYS);
        panel.getChildren().add(rest);
    }

    /** Another tree: the line that was picked stays picked, or else the open one is. */
    private void follow() {
        BranchTree tree = tree();
        if (shown.get()) {
            telling.follow(tree);
        }
        int picked = picked().orElse(tree.current());
        renew();
        select(picked);
        empty.setVisible(tree.branches().size() == 1);
        note.setVisible(!empty.isVisible());
    }

    /** More is known, or something else is ticked. */
    private void renew() {
        Format format = telling.format();
        root.show(tree(), branch -> line(branch, format));
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

    /** The branch of the line that is picked, if there still is that branch. */
    private Optional<Integer> picked() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(TreeItem::getValue)
                .filter(id -> tree().branches().stream().anyMatch(branch -> branch.id() == id));
    }

    private void select(int branch) {
        for (int row = 0; row < table.getExpandedItemCount(); row++) {
            if (table.getTreeItem(row).getValue() == branch && !table.getSelectionModel().isSelected(row)) {
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
