package org.revisionscope.controller.planner;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.revisionscope.controller.document.Selection;
import org.revisionscope.controller.document.Session;
import org.revisionscope.controller.facts.Now;
import org.revisionscope.controller.facts.Tabs;
import org.revisionscope.controller.facts.Watch;
import org.revisionscope.model.fleet.NoticeStatus;
import org.revisionscope.model.scenario.Calendar;
import org.revisionscope.model.scenario.Calendar.Stretch;
import org.revisionscope.view.ColumnWidths;
import org.revisionscope.view.LineHeight;
import org.revisionscope.view.Tips;

/** The Planner tab: each notice that is not done, its start on local clocks, and the slots to act in before it. */
public final class PlannerController {
    private static final int NONE_YET = -1;

    private final Session session;
    private final Watch watch;
    private final WaitWords words;
    private final ObservableList<Wait> waits = FXCollections.observableArrayList();
    private final ObservableList<Stretch> slots = FXCollections.observableArrayList();
    private long shownAt;
    private int inSight = NONE_YET;

    @FXML private Label empty;
    @FXML private Region content;
    @FXML private ScrollPane contentScroll;
    @FXML private TableView<Wait> table;
    @FXML private TableColumn<Wait, String> notice;
    @FXML private TableColumn<Wait, String> local;
    @FXML private ListView<Stretch> slotList;
    @FXML private Label slotsTitle;
    @FXML private Label none;
    @FXML private HBox bar;
    @FXML private Label hours;
    @FXML private Button edit;
    @FXML private Region form;
    @FXML private ScrollPane formScroll;
    @FXML private CalendarFormController formController;

    /** A tab that follows the clock. */
    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields before initialize()
    public PlannerController(Session session, Watch watch) {
        this.session = session;
        this.watch = watch;
        words = new WaitWords(watch.messages());
    }

    @FXML
    void initialize() {
        column(notice, words::notice);
        column(local, words::local);
        ColumnWidths.share(empty, table, local, List.of(notice));
        table.setRowFactory(_ -> new NoticeLine());
        LineHeight.follow(empty.fontProperty(), table::setFixedCellSize);
        LineHeight.follow(empty.fontProperty(), slotList::setFixedCellSize);
        table.setItems(waits);
        table.getSelectionModel().selectedItemProperty().addListener((_, _, picked) -> pick(picked));
        slotList.setItems(slots);
        slotList.heightProperty().addListener((_, _, _) -> bringInSight());
        slotList.setCellFactory(_ -> new SlotCell());
        slotList.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> goToSlot());
        slotList.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                goToSlot();
                event.consume();
            }
        });
        edit.setOnAction(_ -> formController.begin(session.calendarProperty().get()));
        formController.whenOpen(open -> {
            form.setVisible(open);
            show();
        });
        form.setVisible(false);
        bar.managedProperty().bind(bar.visibleProperty()); // the form needs its room
        contentScroll.visibleProperty().bind(content.visibleProperty());
        formScroll.visibleProperty().bind(form.visibleProperty());
        watch.follow(this::show, Tabs.seen(contentScroll.getParent().getParent()));
        session.calendarProperty().addListener(_ -> show());
        show();
    }

    private static void column(TableColumn<Wait, String> column, Function<Wait, String> text) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
    }

    private void show() {
        Optional<Calendar> set = session.calendarProperty().get();
        Calendar calendar = set.orElse(Calendar.ALWAYS);
        Now now = watch.now();
        shownAt = now.instant();
        List<Wait> current = now.notices().stream()
                .filter(life -> !life.statusAt(now.instant()).equals(Optional.of(NoticeStatus.CLOSED)))
                .map(life -> Wait.of(life.sent(), life.sentAt(), calendar)).toList();
        if (!current.equals(waits)) {
            int selected = Math.max(0, table.getSelectionModel().getSelectedIndex());
            waits.setAll(current);
            table.getSelectionModel().select(Math.min(selected, current.size() - 1));
        }
        table.refresh();
        slotList.refresh();
        bringInSight();
        boolean open = form.isVisible();
        empty.setVisible(current.isEmpty() && !open);
        content.setVisible(!current.isEmpty() && !open);
        bar.setVisible(!open);
        hours.setText(set.map(known -> watch.messages().format("planner.hours", CalendarForm.of(known).zone(),
                CalendarForm.of(known).hours().isEmpty() ? watch.messages().get("planner.hours.all")
                        : CalendarForm.of(known).hours()))
                .orElse(watch.messages().get("planner.hours.none")));
        hours.setTooltip(Tips.of(hours.getText()));
    }

    private void pick(@Nullable Wait wait) {
        slots.setAll(wait == null ? List.of() : wait.slots());
        inSight = NONE_YET;
        bringInSight();
        slotsTitle.setText(wait == null ? ""
                : watch.messages().format(wait.slots().isEmpty() ? "planner.slots.none" : "planner.slots",
                        wait.sent().notice().label(), wait.sent().notice().place().region().id()));
        none.setText(wait == null ? "" : words.chance(wait));
        if (wait != null && table.isFocused()) {
            watch.selectionProperty().set(new Selection.OfNotice(wait.sent().notice()));
        }
    }

    /** What can still be done comes first in sight, each time that a slot is over; what is over stays above it. */
    private void bringInSight() {
        int first = (int) slots.stream().takeWhile(slot -> slot.to() <= shownAt).count();
        if (first != inSight && slotList.getHeight() > 0) {
            inSight = first;
            slotList.scrollTo(Math.min(first, slots.size() - 1));
        }
    }

    private void goToSlot() {
        Stretch slot = slotList.getSelectionModel().getSelectedItem();
        if (slot != null) {
            session.playback().pause();
            session.playback().seek(slot.from());
        }
    }

    /** A slot in words. */
    private final class SlotCell extends ListCell<Stretch> {

        @Override
        protected void updateItem(@Nullable Stretch slot, boolean isEmpty) {
            super.updateItem(slot, isEmpty);
            Wait wait = table.getSelectionModel().getSelectedItem();
            setPrefWidth(0); // as wide as the list
            setText(slot == null || wait == null ? "" : words.slot(wait, slot, shownAt));
            setTooltip(getText().isEmpty() ? null
                    : Tips.of(getText() + "\n" + watch.messages().get("planner.slotList.hint")));
        }
    }

    /** A notice that can be heard, and whose tooltip says what its columns have no room for. */
    private final class NoticeLine extends TableRow<Wait> {

        @Override
        protected void updateItem(@Nullable Wait wait, boolean isEmpty) {
            super.updateItem(wait, isEmpty);
            if (wait == null || isEmpty) {
                setTooltip(null);
                setAccessibleText(null);
            } else {
                setTooltip(Tips.of(words.notice(wait) + "\n" + words.local(wait)));
                setAccessibleText(words.notice(wait) + ", " + words.local(wait));
            }
        }
    }
}
