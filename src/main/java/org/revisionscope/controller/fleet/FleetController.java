package org.revisionscope.controller.fleet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.BiConsumer;

import javafx.beans.value.ObservableLongValue;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;
import org.revisionscope.controller.action.KeyNames;
import org.revisionscope.controller.document.Selection;
import org.revisionscope.controller.facts.Now;
import org.revisionscope.controller.facts.SubjectMenus;
import org.revisionscope.controller.facts.Watch;
import org.revisionscope.controller.verbs.Verb;
import org.revisionscope.model.explain.Dates;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.view.fleet.FleetCell;
import org.revisionscope.view.fleet.FleetRow;

/** The fleet tree. Its lines follow the fleet, its values follow the clock, and its selection is everybody's. */
public final class FleetController {

    /** A fleet with more services than this opens with its places folded. */
    private static final int OPEN_LINES = 60;

    private final Watch watch;
    private final SubjectMenus menus;
    private final BiConsumer<Place, WaitPeriod> setWait;
    private final KeyNames keys;
    private final FleetReader reader;
    private final ObservableLongValue heldFrom;
    private final Runnable showing = this::show;
    private long shownFrom = Long.MAX_VALUE;
    private final Set<FleetCell> cells = Collections.newSetFromMap(new WeakHashMap<>());
    private List<FleetLines> lines = List.of();
    private @Nullable Now shown;
    private @Nullable FleetWait asked;
    private boolean following;

    @FXML private Label heading;
    @FXML private Label note;
    @FXML private TreeView<FleetRow> tree;

    /**
     * A tree.
     *
     * @param watch what it follows
     * @param menus the menus of its lines
     * @param setWait what choosing another wait period does
     * @param keys what does the same
     * @param heldFrom since which instant the worst is shown; what lies between two frames is seen for a moment
     */
    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields before initialize()
    public FleetController(Watch watch, SubjectMenus menus, BiConsumer<Place, WaitPeriod> setWait, KeyNames keys,
            ObservableLongValue heldFrom) {
        this.watch = watch;
        this.menus = menus;
        this.setWait = setWait;
        this.keys = keys;
        this.heldFrom = heldFrom;
        reader = new FleetReader(this::shown, () -> shownFrom);
    }

    @FXML
    void initialize() {
        tree.setRoot(new TreeItem<>());
        tree.setCellFactory(_ -> newCell());
        tree.setAccessibleText(watch.messages().get("fleet.tree"));
        heading.setLabelFor(tree);
        note.managedProperty().bind(note.visibleProperty());
        note.setVisible(false);
        tree.getSelectionModel().selectedItemProperty().addListener((_, _, item) -> picked(item));
        tree.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::openMenu);
        watch.follow(showing);
        heldFrom.addListener(_ -> watch.ask(showing));
        watch.selectionProperty().addListener((_, _, _) -> followSelection());
        show();
    }

    private FleetCell newCell() {
        FleetCell cell = new FleetCell(reader, watch.messages(), keys.of(Verb.WAIT.action()), this::changeWait);
        cells.add(cell);
        // the line of a task's service is picked already while the task is selected, and a click means the service
        cell.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> picked(cell.getTreeItem()));
        return cell;
    }

    private void changeWait(Place place, WaitPeriod period) {
        String promise = reader.place(place).countdown()
                .map(running -> watch.messages().format("fleet.wait.note.keeps", running.notice().label(),
                        Dates.day(running.startsAt())))
                .orElse(watch.messages().get("fleet.wait.note"));
        asked = new FleetWait(place, period,
                watch.messages().format("fleet.wait.changed", place.region(), period.days(), promise));
        setWait.accept(place, period);
    }

    /** Says what a new wait period means, once it is set; a refusal says so itself. */
    private void tellWait() {
        FleetWait wait = asked;
        String told = wait != null && reader.place(wait.place()).waitPeriod() == wait.period() ? wait.note() : "";
        note.setText(told);
        note.setVisible(!told.isEmpty());
    }

    private void show() {
        Now now = watch.now();
        long from = Math.min(heldFrom.get(), now.instant());
        boolean held = now.view().rowsUntil(from) < now.rows() || shownFrom != Long.MAX_VALUE;
        if (shown != null && shown.chronicle() == now.chronicle() && shown.rows() == now.rows() && !held) {
            return;
        }
        shown = now;
        shownFrom = now.view().rowsUntil(from) < now.rows() ? from : Long.MAX_VALUE;
        tellWait();
        List<FleetLines> current = FleetLines.of(now);
        if (!current.equals(lines)) {
            lines = current;
            following = true;
            boolean folded = current.stream().flatMap(account -> account.children().stream())
                    .mapToInt(place -> place.children().size()).sum() > OPEN_LINES;
            merge(tree.getRoot(), current, folded);
            following = false;
            followSelection();
        }
        cells.stream().filter(this::isInTree).forEach(FleetCell::refresh);
    }

    /** The fleet that the tree's lines are about: a line names a task by its number, which another run gives to another. */
    private Now shown() {
        return Objects.requireNonNullElseGet(shown, watch::now);
    }

    /** A cell whose line has just gone keeps it until the next layout. */
    private boolean isInTree(FleetCell cell) {
        TreeItem<FleetRow> item = cell.getTreeItem();
        while (item != null && !item.equals(tree.getRoot())) {
            item = item.getParent();
        }
        return item != null;
    }

    /** Changes only the lines that differ, so that what is open stays open. */
    private static void merge(TreeItem<FleetRow> parent, List<FleetLines> wanted, boolean folded) {
        List<TreeItem<FleetRow>> items = new ArrayList<>();
        for (FleetLines line : wanted) {
            TreeItem<FleetRow> item = find(parent.getChildren(), line.row()).orElseGet(() -> {
                TreeItem<FleetRow> fresh = new TreeItem<>(line.row());
                fresh.setExpanded(!(folded && line.row() instanceof FleetRow.PlaceRow));
                return fresh;
            });
            merge(item, line.children(), folded);
            items.add(item);
        }
        if (!items.equals(parent.getChildren())) {
            parent.getChildren().setAll(items);
        }
    }

    private static Optional<TreeItem<FleetRow>> find(List<TreeItem<FleetRow>> items, FleetRow row) {
        return items.stream().filter(item -> row.equals(item.getValue())).findFirst();
    }

    private void picked(@Nullable TreeItem<FleetRow> item) {
        if (!following && item != null && item.getValue() != null) {
            asked = null;
            tellWait();
            subject(item.getValue()).ifPresent(watch.selectionProperty()::set);
        }
    }

    private Optional<Selection> subject(FleetRow row) {
        return switch (row) {
            case FleetRow.AccountRow _ -> Optional.empty();
            case FleetRow.PlaceRow(var place) -> Optional.of(new Selection.OfPlace(place));
            case FleetRow.ServiceRow(var service) -> Optional.of(new Selection.OfService(service));
            case FleetRow.JobRow(int task) -> Optional.of(new Selection.OfTask(shown().view().arn(task)));
        };
    }

    private void followSelection() {
        Optional<TreeItem<FleetRow>> wanted = FleetPath.to(watch, watch.selection())
                .flatMap(row -> descendant(tree.getRoot(), row));
        following = true;
        if (wanted.isEmpty()) {
            tree.getSelectionModel().clearSelection();
        } else if (!wanted.get().equals(tree.getSelectionModel().getSelectedItem())) {
            expandTo(wanted.get());
            tree.getSelectionModel().select(wanted.get());
            tree.scrollTo(tree.getRow(wanted.get()));
        }
        following = false;
    }

    private static void expandTo(TreeItem<FleetRow> item) {
        for (TreeItem<FleetRow> above = item.getParent(); above != null; above = above.getParent()) {
            above.setExpanded(true);
        }
    }

    private static Optional<TreeItem<FleetRow>> descendant(TreeItem<FleetRow> from, FleetRow row) {
        for (TreeItem<FleetRow> child : from.getChildren()) {
            if (row.equals(child.getValue())) {
                return Optional.of(child);
            }
            Optional<TreeItem<FleetRow>> below = descendant(child, row);
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }

    private void openMenu(ContextMenuEvent event) {
        TreeItem<FleetRow> item = tree.getSelectionModel().getSelectedItem();
        if (item != null && item.getValue() != null) {
            subject(item.getValue()).ifPresent(chosen -> {
                menus.forSubject(chosen).show(tree, event.getScreenX(), event.getScreenY());
                event.consume();
            });
        }
    }
}
