package org.revisionscope.view.imports;

import java.util.ArrayList;
import java.util.List;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.revisionscope.view.Messages;
import org.revisionscope.view.TallContent;
import org.revisionscope.view.Tips;
import org.revisionscope.view.Wrapped;

/** A page over the window: what was found in files at the left, what had to be assumed at the right. */
public final class ImportView extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Messages messages;
    private final ImportActions actions;
    private final VBox files = new VBox();
    private final Label summary = Wrapped.label("");
    private final VBox revisions = new VBox();
    private final VBox assumptions = new VBox();
    private final CheckBox mask = new CheckBox();
    private final Label status = Wrapped.label("");
    private final ProgressBar progress = new ProgressBar();
    private final Button take = new Button();
    private final Button cancel = new Button();
    private final List<VersionBox> versions = new ArrayList<>();
    private final VBox sides = new VBox();
    private final VBox told = new VBox();
    private final VBox fleet = new VBox();

    /**
     * A page that waits for what is found.
     *
     * @param actions what the user asks for
     */
    public ImportView(Messages messages, ImportActions actions) {
        this.messages = messages;
        this.actions = actions;
        getStyleClass().addAll("card-box", "imports");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(messages.get("imports.title"));
        Label title = new Label(messages.get("imports.title"));
        title.getStyleClass().add("title");
        getChildren().addAll(title, middle(), buttonRow());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                actions.cancel();
                event.consume();
            }
        });
        addEventHandler(KeyEvent.ANY, ImportView::keepKeys);
    }

    private Node middle() {
        files.getStyleClass().add("files");
        revisions.getStyleClass().add("versions");
        assumptions.getStyleClass().add("assumptions");
        told.getChildren().addAll(heading("imports.files"), files);
        fleet.getChildren().addAll(heading("imports.found"), summary, heading("imports.revisions"),
                muted("imports.revisions.why"), revisions);
        told.getStyleClass().add("part");
        fleet.getStyleClass().add("part");
        fleet.setVisible(false);
        fleet.managedProperty().bind(fleet.visibleProperty());
        TallContent left = column(sides, "left");
        VBox assumed = new VBox(heading("imports.assumed"), assumptions);
        assumed.visibleProperty().bind(fleet.visibleProperty());
        TallContent right = column(assumed, "right");
        HBox middle = new HBox(left, right);
        middle.getStyleClass().add("middle");
        VBox.setVgrow(middle, Priority.ALWAYS);
        return middle;
    }

    private static TallContent column(VBox content, String styleClass) {
        content.getStyleClass().add("words");
        TallContent column = new TallContent(content);
        column.getStyleClass().add(styleClass);
        column.scrollByKeysFrom(column);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private Node buttonRow() {
        mask.setId("imports-mask");
        mask.setText(messages.get("imports.mask"));
        mask.setTooltip(Tips.of(messages.get("imports.mask.tip")));
        mask.setMinWidth(Region.USE_PREF_SIZE);
        mask.setOnAction(_ -> actions.toggleMask());
        status.setMaxWidth(Double.MAX_VALUE);
        status.getStyleClass().add("status");
        HBox.setHgrow(status, Priority.ALWAYS);
        progress.setAccessibleText(messages.get("imports.progress"));
        progress.managedProperty().bind(progress.visibleProperty());
        named(take, "take");
        named(cancel, "cancel");
        take.getStyleClass().add("accent");
        take.setDisable(true);
        mask.disableProperty().bind(take.disabledProperty());
        take.setOnAction(_ -> actions.take());
        cancel.setOnAction(_ -> actions.cancel());
        HBox row = new HBox(mask, status, progress, take, cancel);
        row.getStyleClass().add("button-row");
        return row;
    }

    private void named(Button button, String name) {
        button.setId("imports-" + name);
        button.setText(messages.get("imports." + name));
        String tip = messages.get("imports." + name + ".tip");
        button.setTooltip(Tips.of(name.equals("cancel") ? Tips.withKey(tip, KeyCode.ESCAPE.getName()) : tip));
        button.setMinWidth(Region.USE_PREF_SIZE);
    }

    /** The window behind must not hear what is typed here. */
    private static void keepKeys(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB) {
            event.consume();
        }
    }

    private Label heading(String key) {
        Label heading = new Label(messages.get(key));
        heading.getStyleClass().add("heading");
        return heading;
    }

    private Label muted(String key) {
        Label label = Wrapped.label(messages.get(key));
        label.getStyleClass().add("muted");
        return label;
    }

    // --- what is shown

    /**
     * Says that files are read.
     *
     * @param sentence how far
     * @param part 0 to 1, or negative if that is not known
     */
    public void showReading(String sentence, double part) {
        tell(sentence);
        status.pseudoClassStateChanged(WRONG, false);
        progress.setVisible(true);
        progress.setProgress(part);
    }

    /** Shows what was found in each file: first where something is wrong, else last. */
    public void showFiles(List<FileLine> lines) {
        progress.setVisible(false);
        boolean isWrong = lines.stream().anyMatch(line -> line.mood() == FileLine.Mood.WRONG);
        sides.getChildren().setAll(isWrong ? List.of(told, fleet) : List.of(fleet, told));
        files.getChildren().setAll(lines.stream().map(ImportView::file).toList());
    }

    private static Node file(FileLine line) {
        Label name = new Label(line.name());
        name.setTooltip(Tips.of(line.name()));
        name.getStyleClass().add("name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label sentence = Wrapped.label(line.sentence());
        sentence.getStyleClass().add("sentence");
        sentence.pseudoClassStateChanged(WRONG, line.mood() == FileLine.Mood.WRONG);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox row = new HBox(name, sentence);
        row.getStyleClass().add("file");
        return row;
    }

    /** Says what the fleet amounts to. */
    public void showFound(String sentence) {
        fleet.setVisible(true);
        summary.setText(sentence);
    }

    /** Shows the revisions of each platform version. */
    public void showRevisions(List<RulerLine> rulers) {
        if (versions.size() != rulers.size()) {
            versions.clear();
            rulers.forEach(_ -> versions.add(new VersionBox(actions, messages)));
            revisions.getChildren().setAll(versions);
        }
        for (int i = 0; i < rulers.size(); i++) {
            versions.get(i).show(rulers.get(i));
        }
    }

    /** Says what is wrong with a cut as it was typed. */
    public void refuse(int cut, String sentence) {
        versions.forEach(version -> version.refuse(cut, sentence));
        showProblem(sentence);
    }

    /** Lists what had to be assumed. */
    public void showAssumptions(List<String> sentences) {
        assumptions.getChildren().setAll(sentences.stream().map(Wrapped::label).toList());
    }

    /** The scenario can be opened. */
    public void ready(String sentence) {
        status.pseudoClassStateChanged(WRONG, false);
        tell(sentence);
        take.setDisable(false);
    }

    /** Says that nothing that was found makes a fleet. */
    public void showNothing(String sentence) {
        fleet.setVisible(false);
        showProblem(sentence);
    }

    /** Says what keeps the scenario from being opened, or what is wrong with what was typed. */
    public void showProblem(String sentence) {
        status.pseudoClassStateChanged(WRONG, true);
        tell(sentence);
    }

    private void tell(String sentence) {
        status.setText(sentence);
    }

    /** Brings the keyboard to the page. */
    public void focusButton() {
        (take.isDisabled() ? cancel : take).requestFocus();
    }
}
