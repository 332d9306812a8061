package org.revisionscope.controller.notices;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

import org.revisionscope.controller.document.Selection;
import org.revisionscope.controller.facts.Now;
import org.revisionscope.controller.facts.Tabs;
import org.revisionscope.controller.facts.Watch;
import org.revisionscope.model.fleet.NoticeId;
import org.revisionscope.model.fleet.NoticeStatus;
import org.revisionscope.model.history.NoticeLife;
import org.revisionscope.view.ColumnWidths;
import org.revisionscope.view.LineHeight;
import org.revisionscope.view.notices.NoticeEmail;
import org.revisionscope.view.notices.NoticeRow;
import org.revisionscope.view.notices.NoticeRow.Progress;

/** The Notices tab. A notice is a snapshot; what changes with the clock is how many of its tasks are left. */
public final class NoticesController {

    private static final int ROWS_IN_SIGHT = 4;

    private final Watch watch;
    private final ObservableList<NoticeRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
    /** What each mark found, which never changes; counting it anew for each pulse would be slow. */
    private final Map<NoticeLife, Integer> found = new WeakHashMap<>();
    private Optional<NoticeId> read = Optional.empty();
    private boolean following;

    @FXML private Label empty;
    @FXML private VBox content;
    @FXML private TableView<NoticeRow> table;
    @FXML private TableColumn<NoticeRow, String> notice;
    @FXML private TableColumn<NoticeRow, String> sent;
    @FXML private TableColumn<NoticeRow, String> place;
    @FXML private TableColumn<NoticeRow, String> named;
    @FXML private TableColumn<NoticeRow, String> starts;
    @FXML private TableColumn<NoticeRow, String> left;
    @FXML private Label to;
    @FXML private Label subject;
    @FXML private TextArea body;

    /** A tab that follows the clock and the selection. */
    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields before initialize()
    public NoticesController(Watch watch) {
        this.watch = watch;
    }

    /** How many notices have been sent, for the tab's title and for envelopes to fly to. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    @FXML
    void initialize() {
        NoticeWords words = new NoticeWords(watch.messages());
        column(notice, words::label);
        column(sent, words::sent);
        column(place, row -> words.place(row, rows));
        column(named, words::named);
        column(starts, words::starts);
        column(left, row -> words.left(row, rows));
        table.setItems(rows);
        table.setRowFactory(_ -> newRow(words));
        table.setAccessibleText(watch.messages().get("notices.table"));
        body.setAccessibleText(watch.messages().get("notices.email.body"));
        content.managedProperty().bind(content.visibleProperty());
        table.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> picked(row));
        watch.follow(() -> count.set(watch.now().notices().size()));
        watch.follow(this::show, Tabs.seen(content.getParent()));
        watch.selectionProperty().addListener((_, _, _) -> followSelection());
        show();
    }

    private TableRow<NoticeRow> newRow(NoticeWords words) {
        NoticeTableRow row = new NoticeTableRow(words);
        // the notice that is read is picked already, whatever is selected elsewhere
        row.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> picked(row.getItem()));
        return row;
    }

    private void column(TableColumn<NoticeRow, String> column, Function<NoticeRow, String> words) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        ColumnWidths.growWith(empty, column);
    }

    private void show() {
        Now now = watch.now();
        List<NoticeRow> current = now.notices().stream().map(life -> row(life, now)).toList();
        following = true;
        if (current.size() != rows.size()) {
            rows.setAll(current);
        } else {
            for (int i = 0; i < current.size(); i++) {
                if (!current.get(i).equals(rows.get(i))) {
                    rows.set(i, current.get(i));
                }
            }
        }
        following = false;
        count.set(rows.size());
        empty.setVisible(rows.isEmpty());
        content.setVisible(!rows.isEmpty());
        left.setText(oneRevision() ? watch.messages().format("notices.column.left.one",
                rows.getFirst().sent().revision().label()) : watch.messages().get("notices.column.left"));
        fitHeight();
        followSelection();
    }

    private void fitHeight() {
        double row = LineHeight.of(empty.getFont());
        int lines = 1 + Math.min(ROWS_IN_SIGHT, rows.size());
        table.setFixedCellSize(row);
        table.setMinHeight(row * lines + 2);
        table.setPrefHeight(row * lines + 2);
        table.setMaxHeight(row * lines + 2);
    }

    private boolean oneRevision() {
        return rows.stream().map(row -> row.sent().revision()).distinct().count() == 1;
    }

    private NoticeRow row(NoticeLife life, Now now) {
        boolean closed = life.statusAt(now.instant()).equals(Optional.of(NoticeStatus.CLOSED));
        int left = closed ? 0 : life.tasksLeft(now.rows());
        return new NoticeRow(life.sent(), life.sentAt(),
                new Progress(left, found.computeIfAbsent(life, NoticeLife::tasksFound)));
    }

    private void picked(NoticeRow row) {
        if (row == null || following) {
            return;
        }
        read(row);
        watch.selectionProperty().set(new Selection.OfNotice(row.sent().notice()));
    }

    /** Shows the selected notice, else goes on with the one that is read, else begins with the newest. */
    private void followSelection() {
        if (rows.isEmpty()) {
            read = Optional.empty();
            return;
        }
        Optional<NoticeId> wanted = watch.selection() instanceof Selection.OfNotice(NoticeId id)
                ? Optional.of(id)
                : read;
        NoticeRow row = rows.stream().filter(candidate -> wanted.equals(Optional.of(candidate.sent().notice())))
                .findFirst().orElse(rows.getFirst());
        read(row);
        following = true;
        table.getSelectionModel().select(rows.indexOf(row));
        following = false;
    }

    private void read(NoticeRow row) {
        if (read.equals(Optional.of(row.sent().notice())) && !subject.getText().isEmpty()) {
            return;
        }
        read = Optional.of(row.sent().notice());
        NoticeEmail email = NoticeEmail.of(row.sent(), watch.messages());
        to.setText(email.to());
        subject.setText(email.subject());
        if (!Objects.equals(body.getText(), email.body())) {
            body.setText(email.body());
        }
    }
}
