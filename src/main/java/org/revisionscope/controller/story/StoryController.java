package org.revisionscope.controller.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

import javafx.animation.AnimationTimer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import org.jspecify.annotations.Nullable;
import org.revisionscope.controller.action.KeyNames;
import org.revisionscope.controller.action.KeySentence;
import org.revisionscope.controller.document.Selection;
import org.revisionscope.controller.facts.Now;
import org.revisionscope.controller.facts.SubjectMenus;
import org.revisionscope.controller.facts.Watch;
import org.revisionscope.model.explain.Dates;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.view.ColumnWidths;
import org.revisionscope.view.FittedColumn;
import org.revisionscope.view.LineHeight;
import org.revisionscope.view.Naming;
import org.revisionscope.view.motion.Lapse;
import org.revisionscope.view.motion.Timing;
import org.revisionscope.view.story.CrossOutCell;
import org.revisionscope.view.story.StoryRow;
import org.revisionscope.view.story.StoryRows;

/**
 * The Story: one line for each event up to the clock. It holds row numbers only, and of a very long story a window of
 * them; it follows the clock until somebody scrolls.
 */
public final class StoryController {

    /** How many rows a filter looks at in one pulse. */
    private static final int ROWS_A_PULSE = 2_000;
    /** How many lines are laid out anew in a frame while the clock runs: cutting words to their cells takes long. */
    private static final int LINES_A_FRAME = 2;
    private static final int NO_ROW = -1;

    private static final double EFFECT_PX = 178;
    private static final double WHAT_PX = 290;

    private final Watch watch;
    private final SubjectMenus menus;
    private final Crossing crossing;
    private final ObservableValue<String> nothing;
    private final StoryWindow window;
    private final StoryRows rows = new StoryRows(row -> words().line(row));
    private final AnimationTimer looking = new AnimationTimer() {
        @Override
        public void handle(long now) {
            show();
        }
    };
    /** Shows the lines that were made in the frame before, a few in each frame. */
    private final AnimationTimer sliding = new AnimationTimer() {
        @Override
        public void handle(long now) {
            askSome();
        }
    };
    /** How many of the table's rows have asked again since the last slide. */
    private int asked;
    private @Nullable Chronicle told;
    private @Nullable StoryWords words;
    private StoryFilter filter = new StoryFilter(StoryKind.EVERYTHING, "", _ -> true);
    private final IntegerProperty pointedOut = new SimpleIntegerProperty(this, "pointedOut", NO_ROW);
    private final Lapse standsOut = new Lapse(Timing.LINE_STANDS_OUT, () -> pointedOut.set(NO_ROW));
    private final List<StoryTableRow> lines = new ArrayList<>();
    private final IntegerProperty year = new SimpleIntegerProperty(this, "year");
    private boolean isOther = true;
    private boolean following;
    private StoryScroll scroll;
    private FittedColumn<StoryRow> places;

    @FXML private TextField text;
    @FXML private ComboBox<StoryKind> kind;
    @FXML private Label note;
    @FXML private Button earlier;
    @FXML private Button later;
    @FXML private ToggleButton follow;
    @FXML private TableView<StoryRow> table;
    @FXML private Label empty;
    @FXML private TableColumn<StoryRow, StoryRow> counts;
    @FXML private TableColumn<StoryRow, String> time;
    @FXML private TableColumn<StoryRow, String> what;
    @FXML private TableColumn<StoryRow, String> where;
    @FXML private TableColumn<StoryRow, String> why;
    @FXML private TableColumn<StoryRow, String> effect;

    /**
     * A Story.
     *
     * @param watch what it follows
     * @param menus the menus of its lines
     * @param crossing the decisions that can be crossed out
     * @param keys what keys do
     */
    public StoryController(Watch watch, SubjectMenus menus, Crossing crossing, KeyNames keys) {
        this(watch, menus, crossing, keys, new StoryWindow(StoryWindow.LARGEST));
    }

    /** A Story that holds no more lines at once than a window. */
    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields before initialize()
    StoryController(Watch watch, SubjectMenus menus, Crossing crossing, KeyNames keys, StoryWindow window) {
        this.watch = watch;
        this.menus = menus;
        this.crossing = crossing;
        nothing = KeySentence.of(watch.messages().get("story.empty"), keys);
        this.window = window;
    }

    @FXML
    void initialize() {
        counts.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        counts.setCellFactory(_ -> new CrossOutCell(watch.messages().get("story.crossOut.hint"), this::crossOut));
        time.setCellValueFactory(cell -> new ReadOnlyStringWrapper(cell.getValue().time()));
        what.setCellValueFactory(cell -> new ReadOnlyStringWrapper(cell.getValue().words().what()));
        where.setCellValueFactory(cell -> new ReadOnlyStringWrapper(cell.getValue().words().where()));
        why.setCellValueFactory(cell -> new ReadOnlyStringWrapper(cell.getValue().words().why()));
        effect.setCellValueFactory(cell -> new ReadOnlyStringWrapper(cell.getValue().words().effect()));
        time.setCellFactory(_ -> ShortenedCell.ofTime(year));
        why.setCellFactory(_ -> ShortenedCell.ofRule());
        ColumnWidths.share(note, table, what, List.of(why, time, effect, where, counts));
        places = new FittedColumn<>(note, table, where);
        ColumnWidths.keepWhole(note, table, effect, EFFECT_PX);
        ColumnWidths.keepWhole(note, table, what, WHAT_PX);
        table.setRowFactory(_ -> newRow());
        table.setItems(rows);
        scroll = new StoryScroll(table, follow.selectedProperty());
        table.heightProperty().addListener((_, before, now) -> scroll.heightChanged(before.doubleValue(),
                now.doubleValue()));
        LineHeight.follow(text.fontProperty(), this::setLineHeight);
        table.setAccessibleText(watch.messages().get("story.table"));
        offerKinds();
        joinControls();
        watch.follow(this::show);
        nothing.addListener(_ -> show());
        table.getSelectionModel().selectedItemProperty().addListener((_, _, line) -> picked(line));
        follow.setSelected(true);
        show();
    }

    /** Lets the line of a row of the journal stand out for a moment. */
    public void pointOut(int row) {
        pointedOut.set(row);
        standsOut.begin();
    }

    private void setLineHeight(double height) {
        scroll.waitForRoom();
        table.setFixedCellSize(height);
        scroll.forgetHeights();
    }

    private TableRow<StoryRow> newRow() {
        StoryTableRow row = new StoryTableRow(pointedOut);
        lines.add(row);
        // a line that was picked before is picked again, whatever was selected elsewhere since
        row.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> picked(row.getItem()));
        return row;
    }

    private void offerKinds() {
        kind.setConverter(new Naming<>(value -> watch.messages().get(value.key())));
        kind.getItems().setAll(List.of(StoryKind.values()));
        kind.setValue(StoryKind.EVERYTHING);
    }

    private void joinControls() {
        text.textProperty().addListener((_, _, _) -> beginFilter());
        kind.valueProperty().addListener((_, _, _) -> beginFilter());
        text.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !text.getText().isEmpty()) {
                text.clear();
                event.consume();
            }
        });
        earlier.managedProperty().bind(earlier.visibleProperty());
        later.managedProperty().bind(later.visibleProperty());
        earlier.setOnAction(_ -> page(-1));
        later.setOnAction(_ -> page(1));
        follow.selectedProperty().addListener((_, _, _) -> {
            show();
            scroll.soon();
        });
        table.addEventFilter(ScrollEvent.SCROLL, _ -> follow.setSelected(false));
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> follow.setSelected(false));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::openMenu);
        table.focusedProperty().addListener((_, _, focused) -> beginAtNewest(focused));
    }

    /** Whoever comes to a story that follows the clock is at its newest line, which is the one in sight. */
    private void beginAtNewest(boolean focused) {
        if (focused && follow.isSelected() && filter.isOff() && table.getSelectionModel().isEmpty()) {
            table.getFocusModel().focus(rows.size() - 1);
        }
    }

    private void crossOut(StoryRow line) {
        line.decision().ifPresent(crossing::crossOut);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode().isNavigationKey()) {
            follow.setSelected(false);
        }
        if (event.getCode() == KeyCode.DOWN && table.getSelectionModel().isEmpty()
                && table.getFocusModel().isFocused(rows.size() - 1)) {
            table.getSelectionModel().selectLast(); // the table finds no line below, and would go to its first
            event.consume();
        }
        if (event.getCode() == KeyCode.DELETE) {
            Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(this::crossOut);
            event.consume();
        }
    }

    /** Looks and scrolls no further: called once, when the window closes. */
    public void close() {
        looking.stop();
        sliding.stop();
        scroll.stop();
    }

    private StoryWords words() {
        Chronicle chronicle = watch.now().chronicle();
        StoryWords current = words;
        if (current == null || told != chronicle) {
            current = new StoryWords(chronicle, watch.messages(), crossing.decisions());
            words = current;
            told = chronicle;
        }
        return current;
    }

    private void beginFilter() {
        renewFilter();
        show();
    }

    private void renewFilter() {
        filter = new StoryFilter(kind.getValue(), text.getText(), row -> words().words(row).contain(filter.text()));
        isOther = true;
    }

    private void page(int by) {
        follow.setSelected(false);
        window.page(by, count(watch.now()));
        isOther = true;
        show();
        table.scrollTo(by < 0 ? Math.max(0, rows.size() - 1) : 0);
    }

    private int count(Now now) {
        return filter.isOff() ? now.rows() : filter.countBefore(now.rows());
    }

    private void show() {
        Now now = watch.now();
        year.set(Dates.year(now.instant()));
        if (told != now.chronicle()) {
            words();
            renewFilter();
        }
        boolean seenAll = filter.isOff() || filter.advance(now, ROWS_A_PULSE);
        if (seenAll) {
            looking.stop();
        } else {
            looking.start();
        }
        places.hold(words().regions());
        int total = count(now);
        boolean moves = follow.isSelected() ? window.follow(total) : window.keepWithin(total);
        if (moves && !isOther && canSlide(total)) {
            slide();
            tell(now, total, seenAll);
            return;
        }
        isOther |= moves;
        int before = rows.size();
        boolean isNew = isOther;
        fill(total);
        if (isNew || rows.size() != before) {
            scroll.soon();
            write();
        }
        tell(now, total, seenAll);
    }

    /** Whether the table may stay as it is, at its end, with other lines in it. */
    private boolean canSlide(int total) {
        return follow.isSelected() && window.size(total) == rows.size() && scroll.isAtEnd()
                && table.getSelectionModel().isEmpty();
    }

    private void slide() {
        rows.slide(rowAt());
        write();
        asked = 0;
        sliding.start();
    }

    private void askSome() {
        for (int some = 0; asked < lines.size() && some < LINES_A_FRAME; asked++) {
            some += lines.get(asked).askAgain() ? 1 : 0;
        }
        if (asked == lines.size()) {
            sliding.stop();
        }
    }

    private IntUnaryOperator rowAt() {
        int first = window.first();
        return filter.isOff() ? index -> first + index : index -> filter.row(first + index);
    }

    /** Makes the lines that come into sight in the next frame, which has the table to lay out. */
    private void write() {
        if (follow.isSelected()) {
            for (int line = Math.max(0, rows.size() - scroll.linesInSight()); line < rows.size(); line++) {
                rows.get(line);
            }
        }
    }

    private void fill(int total) {
        if (window.size(total) < rows.size()) {
            scroll.whileShrinking(() -> refill(total));
        } else {
            refill(total);
        }
    }

    private void refill(int total) {
        following = true;
        if (isOther) {
            rows.show(window.size(total), rowAt());
            isOther = false;
        } else {
            rows.resize(window.size(total));
        }
        following = false;
    }

    private void tell(Now now, int total, boolean seenAll) {
        earlier.setVisible(window.first() > 0);
        later.setVisible(window.first() + window.size(total) < total);
        note.setText(new StoryNote(watch.messages()).of(filter, now, total, window));
        boolean noHit = !filter.isOff() && seenAll;
        String hint = text.getText().isEmpty() ? "story.empty.kind" : "story.empty.filter";
        empty.setText(noHit && now.rows() > 0 ? watch.messages().format(hint, now.rows(), text.getText())
                : nothing.getValue());
    }

    private void picked(@Nullable StoryRow line) {
        if (line != null && !following) {
            watch.selectionProperty().set(words().event(line.row()));
        }
    }

    private void openMenu(ContextMenuEvent event) {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(line -> {
            Selection subject = words().event(line.row()).subject();
            ContextMenu menu = subject.equals(Selection.NONE) ? new ContextMenu() : menus.forSubject(subject);
            if (line.decision().isPresent()) {
                MenuItem item = new MenuItem(watch.messages().get("story.crossOut"));
                item.setOnAction(_ -> crossOut(line));
                menu.getItems().add(item);
            }
            if (!menu.getItems().isEmpty()) {
                menu.show(table, event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
    }
}
