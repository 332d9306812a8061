package org.revisionscope.controller.notices;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

import org.revisionscope.controller.action.ActionControls;
import org.revisionscope.controller.desk.Background;
import org.revisionscope.controller.document.Selection;
import org.revisionscope.controller.facts.Now;
import org.revisionscope.controller.facts.Tabs;
import org.revisionscope.controller.facts.Watch;
import org.revisionscope.controller.notices.Readings.Written;
import org.revisionscope.format.aws.NoticeDates;
import org.revisionscope.format.json.Json;
import org.revisionscope.model.fleet.NoticeId;
import org.revisionscope.model.fleet.NoticeStatus;
import org.revisionscope.model.history.NoticeLife;
import org.revisionscope.view.ColumnWidths;
import org.revisionscope.view.LineHeight;
import org.revisionscope.view.notices.NoticeForm;
import org.revisionscope.view.notices.NoticeReader;
import org.revisionscope.view.notices.NoticeRow;
import org.revisionscope.view.notices.NoticeRow.Progress;

/** The Notices tab. A notice is a snapshot; what changes with the clock is how many of its tasks are left. */
public final class NoticesController {

    private static final int ROWS_IN_SIGHT = 2;

    private final Watch watch;
    private final RuleBook book;
    private final Background background;
    private final NewestWork work;
    private final NewestWork trial;
    private final Consumer<String> copy;
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion");
    private final NoticeWords words;
    private final Readings readings;
    private final Tryout tryout;
    private final ObservableList<NoticeRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
    /** What each mark found, which never changes; counting it anew for each pulse would be slow. */
    private final Map<NoticeLife, Integer> found = new WeakHashMap<>();
    private Optional<NoticeLife> read = Optional.empty();
    private Optional<Asked> shown = Optional.empty();
    private List<Json.Obj> events = List.of();
    private boolean following;

    private NoticeReader reader;
    private Copies copies;
    private RuleKeeping keeping;
    @FXML private VBox empty;
    @FXML private Label emptyText;
    @FXML private Button door;
    @FXML private VBox content;
    @FXML private ScrollPane contentScroll;
    @FXML private TableView<NoticeRow> table;
    @FXML private TableColumn<NoticeRow, String> notice;
    @FXML private TableColumn<NoticeRow, String> sent;
    @FXML private TableColumn<NoticeRow, String> place;
    @FXML private TableColumn<NoticeRow, String> named;
    @FXML private TableColumn<NoticeRow, String> starts;
    @FXML private TableColumn<NoticeRow, String> left;

    /**
     * A tab that follows the clock and the selection.
     *
     * @param book the rules of places
     * @param copy takes the text that is to be copied
     * @param background where long texts are written
     */
    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields before initialize()
    public NoticesController(Watch watch, RuleBook book, Consumer<String> copy, Background background) {
        this.watch = watch;
        this.book = book;
        this.copy = copy;
        this.background = background;
        work = new NewestWork(background);
        trial = new NewestWork(background);
        words = new NoticeWords(watch.messages());
        readings = new Readings(watch.messages());
        tryout = new Tryout(watch.messages());
    }

    /** How many notices have been sent, for the tab's title and for envelopes to fly to. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Whether copies are where they go without having moved. */
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /** The envelope of a notice has arrived at the tab. */
    public void delivered(NoticeId notice) {
        copies.delivered(notice);
    }

    /** Ends whatever moves in the tab. */
    public void endMotion() {
        copies.end();
    }

    /** Whoever has a notice and nothing else finds the way in from the empty tab. */
    public void offerDoor(ActionControls controls) {
        controls.bindText(door, "file.paste");
        door.setVisible(true);
        door.setManaged(true);
    }

    @FXML
    void initialize() {
        column(notice, words::label);
        column(sent, words::sent);
        column(place, row -> words.place(row, rows));
        column(named, words::named);
        column(starts, words::starts);
        column(left, row -> words.left(row, rows));
        table.setItems(rows);
        table.setRowFactory(_ -> newRow());
        table.setAccessibleText(watch.messages().get("notices.table"));
        table.insetsProperty().addListener((_, _, _) -> fitHeight());
        reader = new NoticeReader(watch.messages(), copy);
        content.getChildren().add(reader);
        copies = new Copies(reader, new NewestWork(background), Tabs.seen(empty.getParent()), reducedMotion);
        keeping = new RuleKeeping(book, reader.lab(), watch.messages());
        reader.lab().patternProperty().set(Tryout.FIRST_PATTERN);
        reader.lab().patternProperty().addListener((_, _, _) -> tryOut());
        reader.formProperty().addListener((_, _, _) -> readAgain());
        book.rules().addListener((_, _, _) -> readAgain());
        table.visibleProperty().bind(reader.formProperty().map(form -> !form.isLong()));
        table.managedProperty().bind(table.visibleProperty());
        contentScroll.visibleProperty().bind(content.visibleProperty());
        table.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> picked(row));
        watch.follow(() -> count.set(watch.now().notices().size()));
        watch.follow(this::show, Tabs.seen(empty.getParent()));
        watch.selectionProperty().addListener((_, _, _) -> followSelection());
        show();
    }

    private TableRow<NoticeRow> newRow() {
        NoticeTableRow row = new NoticeTableRow(words);
        // the notice that is read is picked already, whatever is selected elsewhere
        row.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> picked(row.getItem()));
        return row;
    }

    private void column(TableColumn<NoticeRow, String> column, Function<NoticeRow, String> words) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        ColumnWidths.growWith(emptyText, column);
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
        copies.forgetOthers(now.notices().stream().map(NoticeLife::id).toList());
        count.set(rows.size());
        empty.setVisible(rows.isEmpty());
        content.setVisible(!rows.isEmpty());
        left.setText(oneRevision() ? watch.messages().format("notices.column.left.one",
                rows.getFirst().sent().revision().label()) : watch.messages().get("notices.column.left"));
        fitHeight();
        followSelection();
    }

    private void fitHeight() {
        double row = LineHeight.of(emptyText.getFont());
        int lines = 1 + Math.min(ROWS_IN_SIGHT, rows.size());
        table.setFixedCellSize(row);
        double height = row * lines + table.getInsets().getTop() + table.getInsets().getBottom();
        table.setMinHeight(height);
        table.setPrefHeight(height);
        table.setMaxHeight(height);
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
            shown = Optional.empty();
            return;
        }
        Optional<NoticeId> wanted = watch.selection().subject() instanceof Selection.OfNotice(NoticeId id)
                ? Optional.of(id)
                : read.map(NoticeLife::id);
        NoticeRow row = rows.stream().filter(candidate -> wanted.equals(Optional.of(candidate.sent().notice())))
                .findFirst().orElse(rows.getFirst());
        read(row);
        following = true;
        table.getSelectionModel().select(rows.indexOf(row));
        following = false;
    }

    /** A row of another story or instant stays only until the panel shows what is now. */
    private void read(NoticeRow row) {
        watch.now().notice(row.sent().notice()).ifPresent(life -> read(row, life));
    }

    private void read(NoticeRow row, NoticeLife life) {
        long clock = watch.now().instant();
        Asked wanted = new Asked(reader.formProperty().get(), life.sent(), NoticeDates.of(life),
                life.statusAt(clock).orElse(NoticeStatus.UPCOMING), clock, book.of(life.id().place()));
        read = Optional.of(life);
        keeping.read(life.id().place());
        copies.read(wanted);
        if (shown.filter(wanted::isLike).isPresent()) {
            return;
        }
        boolean isOther = shown.filter(before -> before.form() == wanted.form() && before.sent().equals(wanted.sent()))
                .isEmpty();
        shown = Optional.of(wanted);
        String label = words.label(row);
        if (Readings.needsEvents(wanted)) {
            if (isOther) {
                reader.show(label, readings.awaited(wanted));
            }
            work.ask(() -> readings.of(wanted), written -> take(wanted, label, written));
        } else {
            take(wanted, label, readings.of(wanted));
        }
    }

    /** Shows what was written, unless something else is to be shown by now. */
    private void take(Asked asked, String label, Written written) {
        if (shown.filter(asked::isLike).isPresent()) {
            events = written.events();
            reader.show(label, written.reading());
            tryOut();
        }
    }

    private void readAgain() {
        rows.stream().filter(row -> read.filter(life -> life.id().equals(row.sent().notice())).isPresent())
                .forEach(this::read);
    }

    private void tryOut() {
        List<Json.Obj> told = events;
        if (reader.formProperty().get() == NoticeForm.RULES && !told.isEmpty()) {
            String pattern = reader.lab().patternProperty().get();
            trial.ask(() -> tryout.of(pattern, told), reader.lab()::show);
        }
    }
}
