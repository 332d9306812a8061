package org.revisionscope.controller.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.revisionscope.controller.action.ActionControls;
import org.revisionscope.controller.action.KeyNames;
import org.revisionscope.controller.action.KeySentence;
import org.revisionscope.controller.compare.Comparing.Outcome;
import org.revisionscope.model.explain.Comparisons;
import org.revisionscope.view.ColumnWidths;
import org.revisionscope.view.Messages;

/** The Compare tab: in what the futures differ whose timelines are linked above it. */
public final class CompareController {

    private static final double WHAT_PX = 178;
    private static final double VALUE_PX = 149;
    /** All times are in UTC; a narrow column need not say so. */
    private static final String UTC = " UTC";

    private final Comparing comparing;
    private final Messages messages;
    private final ObservableValue<String> nothing;
    private Optional<ActionControls> controls = Optional.empty();

    @FXML private Button close;
    @FXML private Button waits;
    @FXML private Button floors;
    @FXML private FlowPane bar;
    @FXML private Label names;
    @FXML private Label empty;
    @FXML private HBox working;
    @FXML private Label doing;
    @FXML private ProgressBar progress;
    @FXML private Button cancel;
    @FXML private ScrollPane content;
    @FXML private ScrollPane differences;
    @FXML private VBox sentences;
    @FXML private TableView<Comparisons.Line> table;

    /** A tab about what is compared. */
    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields before initialize()
    public CompareController(Comparing comparing, Messages messages, KeyNames keys) {
        this.comparing = comparing;
        this.messages = messages;
        nothing = KeySentence.of(messages.get("compare.empty"), keys);
    }

    /** The buttons do what these do; called before the tab is loaded. */
    public void bind(ActionControls actions) {
        controls = Optional.of(actions);
    }

    @FXML
    void initialize() {
        controls.ifPresent(actions -> {
            actions.bindText(close, "compare.ticked");
            actions.bindText(waits, "compare.waits");
            actions.bindText(floors, "compare.floors");
        });
        names.maxWidthProperty().bind(bar.widthProperty());
        cancel.setOnAction(_ -> comparing.stop());
        progress.progressProperty().bind(comparing.progressProperty());
        table.setAccessibleText(messages.get("compare.table"));
        table.setRowFactory(_ -> new LineRow());
        for (Node part : List.of(empty, working, content)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        comparing.comparedProperty().subscribe(_ -> show());
        comparing.outcomeProperty().subscribe(_ -> show());
        comparing.failureProperty().subscribe(_ -> show());
        nothing.subscribe(_ -> show());
        names.fontProperty().addListener((_, _, _) -> show());
    }

    private void show() {
        Optional<Outcome> outcome = comparing.outcomeProperty().get();
        boolean isBroken = comparing.failureProperty().get().isPresent();
        empty.setVisible(!comparing.isOn() || isBroken);
        empty.setText(isBroken ? messages.get("branches.broken") : nothing.getValue());
        working.setVisible(comparing.isOn() && outcome.isEmpty() && !isBroken);
        doing.setText(messages.format("compare.working", comparing.comparedProperty().get().size()));
        content.setVisible(comparing.isOn() && outcome.isPresent());
        outcome.ifPresentOrElse(this::tell, () -> names.setText(""));
    }

    private void tell(Outcome outcome) {
        List<String> called = outcome.sides().stream().map(side -> side.branch().name()).toList();
        names.setText(String.join(" · ", called));
        List<String> told = Comparisons.sentences(outcome.comparison());
        sentences.getChildren().setAll(told.stream().map(CompareController::paragraph).toList());
        differences.setAccessibleText(messages.format("compare.sentences", String.join(" ", told)));
        table.getItems().clear(); // those of fewer futures have nothing for a new column
        table.getColumns().setAll(IntStream.rangeClosed(0, called.size())
                .mapToObj(column -> column(column, column == 0 ? messages.get("compare.column.what")
                        : called.get(column - 1)))
                .toList());
        table.getItems().setAll(Comparisons.table(outcome.comparison()));
    }

    private static Label paragraph(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** The first column says what is compared, every other one what it is in a future. */
    private TableColumn<Comparisons.Line, String> column(int number, String title) {
        TableColumn<Comparisons.Line, String> column = new TableColumn<>(title);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth((number == 0 ? WHAT_PX : VALUE_PX) * ColumnWidths.factor(names.getFont()));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(number == 0 ? cell.getValue().what()
                : cell.getValue().values().get(number - 1).replace(UTC, "")));
        return column;
    }
}
