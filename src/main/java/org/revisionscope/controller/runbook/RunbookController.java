package org.revisionscope.controller.runbook;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;

import org.revisionscope.controller.action.ActionControls;
import org.revisionscope.controller.desk.Background;
import org.revisionscope.controller.desk.Clip;
import org.revisionscope.controller.document.Session;
import org.revisionscope.controller.facts.Tabs;
import org.revisionscope.controller.facts.Watch;
import org.revisionscope.format.aws.RunbookProblem;
import org.revisionscope.format.aws.RunbookWriter;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.view.ColumnWidths;
import org.revisionscope.view.Messages;
import org.revisionscope.view.Tips;
import org.revisionscope.view.runbook.CommandRow;

/** The Runbook tab: what the open future decides, up to the clock, and a place to paste a runbook into. */
public final class RunbookController {

    private final Watch watch;
    private final Session session;
    private final Clip clipboard;
    private final Messages messages;
    private final CommandWords words;
    private final Background background;
    private final ObservableList<TimedDecision> rows = FXCollections.observableArrayList();
    private List<TimedDecision> all = List.of();
    private Optional<ActionControls> controls = Optional.empty();
    private RunbookPasting pasted;

    @FXML private Button copy;
    @FXML private Button paste;
    @FXML private Button replay;
    @FXML private Button back;
    @FXML private Label note;
    @FXML private Label empty;
    @FXML private ScrollPane listed;
    @FXML private TableView<TimedDecision> table;
    @FXML private TableColumn<TimedDecision, String> at;
    @FXML private TableColumn<TimedDecision, String> by;
    @FXML private TableColumn<TimedDecision, String> line;
    @FXML private TextArea told;
    @FXML private ScrollPane pasting;
    @FXML private TextArea editor;
    @FXML private Label hint;
    @FXML private ListView<RunbookProblem> problems;

    /**
     * A tab that follows the open future.
     *
     * @param background where a pasted runbook is checked
     */
    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields before initialize()
    public RunbookController(Watch watch, Session session, Clip clipboard, Background background) {
        this.watch = watch;
        this.session = session;
        this.clipboard = clipboard;
        this.background = background;
        messages = watch.messages();
        words = new CommandWords(messages);
    }

    /** The buttons do what these do; called before the tab is loaded. */
    public void bind(ActionControls actions) {
        controls = Optional.of(actions);
    }

    /** Copies all decisions of the open future, also those that are still to come, and answers what it copied. */
    public String copyAll() {
        clipboard.copy(RunbookWriter.write(session.scenario()));
        String copied = messages.format("runbook.copied", session.scenario().decisions().size());
        note.setText(copied);
        return copied;
    }

    /** Opens the place for a runbook, with what is on the clipboard. */
    public void openPasted() {
        if (editor.getText().isBlank()) {
            editor.setText(clipboard.text());
        }
        pasted.open();
        editor.requestFocus();
    }

    @FXML
    void initialize() {
        controls.ifPresent(actions -> {
            actions.bindText(copy, "runbook.copy");
            actions.bindText(paste, "runbook.paste");
        });
        column(at, CommandRow::at);
        column(by, CommandRow::by);
        column(line, CommandRow::line);
        table.setItems(rows);
        table.setAccessibleText(messages.get("runbook.table"));
        table.getSelectionModel().selectedItemProperty().addListener((_, _, picked) -> pick(picked));
        pasted = new RunbookPasting(session, background, messages,
                new RunbookPasting.Sheet(editor, problems, hint, replay, note), this::close);
        pasted.openProperty().subscribe(this::showEither);
        back.setOnAction(_ -> close());
        for (var button : List.of(copy, paste, replay, back)) {
            button.managedProperty().bind(button.visibleProperty());
        }
        replay.visibleProperty().bind(pasted.openProperty());
        back.visibleProperty().bind(pasted.openProperty());
        copy.visibleProperty().bind(pasted.openProperty().not());
        paste.visibleProperty().bind(pasted.openProperty().not());
        note.setTooltip(Tips.of(""));
        note.getTooltip().textProperty().bind(note.textProperty());
        hint.setTooltip(Tips.of(hint.getText()));
        watch.follow(this::show, Tabs.seen(empty.getParent().getParent()));
        session.branches().treeProperty().addListener((_, _, _) -> show());
        show();
    }

    private void column(TableColumn<TimedDecision, String> column, Function<CommandRow, String> part) {
        column.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(part.apply(words.row(cell.getValue()))));
        ColumnWidths.growWith(empty, column);
    }

    private void showEither() {
        boolean isOpen = pasted.openProperty().get();
        pasting.setVisible(isOpen);
        listed.setVisible(!isOpen && !rows.isEmpty());
        empty.setVisible(!isOpen && rows.isEmpty());
    }

    private void close() {
        pasted.close();
        tellCount();
        (rows.isEmpty() ? paste : table).requestFocus();
    }

    private void show() {
        List<TimedDecision> decisions = session.branches().treeProperty().get().open().decisions();
        int count = until(decisions, watch.now().instant());
        boolean grows = decisions.equals(all) && count >= rows.size();
        if (grows && count == rows.size()) {
            return;
        }
        if (grows) {
            rows.addAll(decisions.subList(rows.size(), count));
        } else {
            rows.setAll(decisions.subList(0, count));
        }
        all = decisions;
        showEither();
        if (!pasted.openProperty().get()) {
            tellCount();
        }
        if (table.getSelectionModel().isEmpty() && !rows.isEmpty()) {
            table.scrollTo(rows.size() - 1);
            told.setText(words.told(rows.getLast()));
        }
    }

    private void tellCount() {
        note.setText(rows.isEmpty() && all.isEmpty() ? "" : messages.format("runbook.count", rows.size(), all.size()));
    }

    /** How many decisions are made by an instant; they are in order. */
    private static int until(List<TimedDecision> decisions, long instant) {
        int count = 0;
        while (count < decisions.size() && decisions.get(count).at().toEpochMilli() <= instant) {
            count++;
        }
        return count;
    }

    private void pick(TimedDecision picked) {
        if (picked != null) {
            told.setText(words.told(picked));
            Subjects.of(picked.decision()).ifPresent(watch.selectionProperty()::set);
        }
    }
}
