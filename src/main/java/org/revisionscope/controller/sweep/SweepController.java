package org.revisionscope.controller.sweep;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.revisionscope.controller.desk.Background;
import org.revisionscope.controller.desk.Desk;
import org.revisionscope.controller.document.Session;
import org.revisionscope.format.export.SweepTable;
import org.revisionscope.format.scenario.ScenarioDocument;
import org.revisionscope.model.scenario.Calendar;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.whatif.Sweep;
import org.revisionscope.model.whatif.SweepRow;
import org.revisionscope.view.Messages;
import org.revisionscope.view.Naming;
import org.revisionscope.view.Tips;
import org.revisionscope.view.sweep.RunPictureView;
import org.revisionscope.view.sweep.RunWords;
import org.revisionscope.view.sweep.SweepMeasure;
import org.revisionscope.view.sweep.SweepResult;
import org.revisionscope.view.window.Magnifier;
import org.revisionscope.view.window.ProblemCard.Problem;

/** The Sweep tab. A run is opened as a document of its own, because its numbers are others from the beginning. */
public final class SweepController {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Session session;
    private final Desk desk;
    private final Messages messages;
    private final Consumer<ScenarioDocument> opener;
    private final Consumer<Problem> tell;
    private final SweepWork work;
    private final RunWords words;
    private final RunPictureView heat;
    private final RunPictureView frontier;
    private Optional<Swept> swept = Optional.empty();
    /** How many runs the sweep has that was begun last. */
    private int wanted;

    @FXML private TextField waits;
    @FXML private TextField floors;
    @FXML private TextField replicas;
    @FXML private TextField seeds;
    @FXML private Button sweepRun;
    @FXML private Button cancel;
    @FXML private ProgressBar progress;
    @FXML private Label message;
    @FXML private Label empty;
    @FXML private VBox result;
    @FXML private ComboBox<SweepMeasure> measure;
    @FXML private Label line;
    @FXML private Button csv;
    @FXML private HBox pictures;

    /** What was swept, and what came of it. */
    private record Swept(ScenarioDocument document, SweepResult result) {}

    /**
     * A tab without a result.
     *
     * @param background where a sweep is waited for
     * @param opener opens a document in place of the open one, if the user lets that go
     * @param tell shows what went wrong
     */
    @SuppressWarnings("NullAway.Init") // FXMLLoader sets the fields before initialize()
    public SweepController(Session session, Desk desk, Background background, Consumer<ScenarioDocument> opener,
            Consumer<Problem> tell) {
        this.session = session;
        this.desk = desk;
        this.opener = opener;
        this.tell = tell;
        messages = desk.messages();
        work = new SweepWork(background);
        words = new RunWords(messages);
        heat = new RunPictureView(messages, "sweep.accessible.heat");
        frontier = new RunPictureView(messages, "sweep.accessible.frontier");
    }

    @FXML
    void initialize() {
        heat.setId("sweep-heat");
        frontier.setId("sweep-frontier");
        for (RunPictureView picture : List.of(heat, frontier)) {
            Magnifier magnified = Magnifier.withWords(picture);
            magnified.getStyleClass().add("sweep-picture");
            HBox.setHgrow(magnified, Priority.ALWAYS);
            magnified.setPrefWidth(1);
            picture.setOnOpen(this::open);
            pictures.getChildren().add(magnified);
        }
        frontier.selectedProperty().bindBidirectional(heat.selectedProperty());
        heat.selectedProperty().addListener(_ -> tellSelected());
        measure.setConverter(new Naming<>(one -> messages.get(one.key())));
        measure.getItems().setAll(SweepMeasure.values());
        measure.setValue(SweepMeasure.EXPOSURE);
        measure.valueProperty().addListener(_ -> show());
        for (TextField field : List.of(waits, floors, replicas, seeds)) {
            field.setOnAction(_ -> run());
            field.textProperty().addListener(_ -> check());
        }
        for (Node hidden : List.of(cancel, progress, message, csv)) {
            hidden.managedProperty().bind(hidden.visibleProperty());
        }
        cancel.visibleProperty().bind(work.runningProperty());
        progress.visibleProperty().bind(work.runningProperty());
        sweepRun.disableProperty().bind(work.runningProperty());
        sweepRun.setOnAction(_ -> run());
        cancel.setOnAction(_ -> work.cancel());
        csv.setOnAction(_ -> save());
        work.doneProperty().addListener((_, _, _) -> nameRun());
        work.runningProperty().addListener((_, _, _) -> nameRun());
        session.chronicleProperty().addListener(_ -> check());
        session.titleProperty().addListener((_, _, _) -> {
            if (heat.selectedProperty().get() == RunPictureView.NONE) {
                tellSelected();
            }
        });
        check();
        show();
    }

    /** Stops what runs; called when the window closes. */
    public void close() {
        work.close();
    }

    private SweepForm.Reading read() {
        return new SweepForm(waits.getText(), floors.getText(), replicas.getText(), seeds.getText())
                .read(session.scenario(), messages);
    }

    /** Says how many runs there will be, or what is wrong with which field. */
    private void check() {
        SweepForm.Reading reading = read();
        Map<SweepForm.Part, TextField> fields = Map.of(SweepForm.Part.WAITS, waits, SweepForm.Part.FLOORS, floors,
                SweepForm.Part.REPLICAS, replicas, SweepForm.Part.SEEDS, seeds);
        fields.forEach((part, field) -> {
            String wrong = reading.wrong().getOrDefault(part, "");
            field.pseudoClassStateChanged(WRONG, !wrong.isEmpty());
            field.setAccessibleHelp(wrong);
        });
        say(reading.wrong().values().stream().findFirst());
        nameRun();
    }

    /** What its button would do, or has done so far. */
    private void nameRun() {
        sweepRun.setText(work.runningProperty().get()
                ? messages.format("sweep.run.doing", work.doneProperty().get(), wanted)
                : read().grid().map(grid -> messages.format("sweep.run.count", grid.size()))
                        .orElse(messages.get("sweep.run.unknown")));
    }

    private void say(Optional<String> sentence) {
        message.setText(sentence.orElse(""));
        message.setVisible(sentence.isPresent());
    }

    private void run() {
        check();
        read().grid().ifPresent(grid -> {
            ScenarioDocument document = openBranch();
            Sweep sweep = new Sweep(document.scenario(), grid, document.calendar().orElse(Calendar.ALWAYS));
            wanted = sweep.size();
            progress.progressProperty().bind(work.doneProperty().divide((double) sweep.size()));
            work.begin(sweep, rows -> take(document, rows), this::fail);
        });
    }

    /** The document as if the branch on the screen were its only one. */
    private ScenarioDocument openBranch() {
        Scenario told = session.scenario();
        return session.document().withBranches(List.of()).withFaults(told.faults()).withDecisions(told.decisions());
    }

    private void take(ScenarioDocument document, Optional<List<SweepRow>> rows) {
        if (rows.isEmpty()) {
            say(Optional.of(messages.get("sweep.cancelled")));
            return;
        }
        swept = Optional.of(new Swept(document, new SweepResult(rows.get())));
        heat.selectedProperty().set(RunPictureView.NONE);
        show();
        tellSelected();
    }

    private void fail(Exception problem) {
        tell.accept(new Problem(messages.get("problem.sweep"), session.titleProperty().get(),
                String.valueOf(problem.getMessage()), ""));
    }

    private void show() {
        SweepResult shown = swept.map(Swept::result).orElse(SweepResult.NONE);
        empty.setVisible(swept.isEmpty());
        result.setVisible(swept.isPresent());
        csv.setVisible(swept.isPresent());
        heat.showGrid(shown, measure.getValue(), messages);
        frontier.showFrontier(shown, messages);
    }

    private void tellSelected() {
        swept.ifPresent(known -> {
            int selected = heat.selectedProperty().get();
            tellLine(selected == RunPictureView.NONE
                    ? words.outcome(known.document().scenario(), known.result().rows(),
                            session.titleProperty().get())
                    : words.sentence(known.result().rows().get(selected)));
        });
    }

    private void tellLine(String sentence) {
        line.setText(sentence);
        line.setTooltip(Tips.of(sentence));
    }

    private void open(int number) {
        swept.ifPresent(known -> {
            SweepRow row = known.result().rows().get(number);
            String name = words.name(row.variation());
            String title = known.document().scenario().about().title();
            tellLine(messages.format("sweep.opened", name));
            opener.accept(known.document().varied(row.variation(), messages.format("sweep.title", title, name)));
        });
    }

    private void save() {
        swept.ifPresent(known -> desk.dialogs().tableToSave(messages.get("sweep.csv.file"))
                .ifPresent(file -> write(file, known.result().rows())));
    }

    private void write(Path file, List<SweepRow> rows) {
        desk.background().run(() -> Files.writeString(file, SweepTable.csv(rows)),
                saved -> tellLine(messages.format("sweep.saved", rows.size(), saved.getFileName())),
                problem -> tell.accept(new Problem(messages.get("problem.sweep.save"), file.toString(),
                        String.valueOf(problem.getMessage()), "")));
    }
}
