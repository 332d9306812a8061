package org.revisionscope.view.runto;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.IntConsumer;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.revisionscope.view.Messages;
import org.revisionscope.view.Tips;

/**
 * Asks where the clock is to run to: a field, and below it what fits. Enter chooses, the arrows move. While something is
 * looked for that is not computed yet, it shows how far that is.
 */
public final class RunToCard extends VBox {

    private final Messages messages;
    private final Function<String, Answer> answers;
    private final IntConsumer choose;
    private final Runnable close;
    private final TextField field = new TextField();
    private final ListView<Line> list = new ListView<>();
    private final Label problem = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Label searching = new Label();
    private final Button cancel = new Button();
    private final HBox search = new HBox(searching, progress, cancel);
    private Answer shown = new Answer(List.of(), "");

    /**
     * A card.
     *
     * @param answers what fits what was typed
     * @param choose takes the number of a line
     * @param close takes the card away, and gives up what is looked for
     */
    public RunToCard(Messages messages, Function<String, Answer> answers, IntConsumer choose, Runnable close) {
        this.messages = messages;
        this.answers = answers;
        this.choose = choose;
        this.close = close;
        getStyleClass().addAll("card-box", "palette", "run-to");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(messages.get("runto.spoken"));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        field.setPromptText(messages.get("runto.prompt"));
        field.setTooltip(Tips.of(messages.get("runto.hint")));
        field.textProperty().subscribe(this::ask);
        problem.getStyleClass().add("empty-text");
        problem.setWrapText(true);
        list.setPlaceholder(problem);
        list.setAccessibleText(messages.get("runto.list"));
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new LineCell());
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                choose();
            }
        });
        Label examples = new Label(messages.get("runto.examples"));
        examples.getStyleClass().add("examples");
        examples.setWrapText(true);
        examples.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(field, list, examples, searchRow());
        VBox.setVgrow(list, Priority.ALWAYS);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /**
     * What is offered.
     *
     * @param words what the clock would run to
     * @param hint what is known of it
     */
    public record Line(String words, String hint) {}

    /**
     * What fits what was typed.
     *
     * @param lines what fits
     * @param problem why nothing does; empty if something does
     */
    public record Answer(List<Line> lines, String problem) {}

    private HBox searchRow() {
        search.getStyleClass().add("search");
        cancel.setText(messages.get("runto.cancel"));
        cancel.setTooltip(Tips.of(Tips.withKey(messages.get("runto.cancel"), KeyCode.ESCAPE.getName())));
        cancel.setOnAction(_ -> close.run());
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        searching.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(searching, Priority.ALWAYS);
        search.managedProperty().bind(search.visibleProperty());
        search.setVisible(false);
        return search;
    }

    /** Gives the keyboard's focus to the field. */
    public void focusField() {
        field.requestFocus();
    }

    /**
     * Shows that something is being looked for.
     *
     * @param sentence how far
     * @param part of the run that is known, 0 to 1; empty if nobody knows how long it is
     */
    public void showSearch(String sentence, OptionalDouble part) {
        searching.setText(sentence);
        progress.setProgress(part.orElse(ProgressBar.INDETERMINATE_PROGRESS));
        progress.setAccessibleText(sentence);
        if (!search.isVisible()) {
            search.setVisible(true);
            field.setDisable(true);
            list.setDisable(true);
            cancel.requestFocus();
        }
    }

    private void ask(String typed) {
        shown = answers.apply(typed);
        list.getItems().setAll(shown.lines());
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        problem.setText(shown.problem());
        tell();
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(8);
            case PAGE_UP -> move(-8);
            case ENTER -> choose();
            case ESCAPE -> close.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int lines) {
        int last = Math.max(0, shown.lines().size() - 1);
        int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + lines, 0, last);
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - 4));
        tell();
    }

    /** The keyboard stays in the field, so the field says which line Enter would choose. */
    private void tell() {
        int selected = list.getSelectionModel().getSelectedIndex();
        field.setAccessibleText(selected < 0 ? shown.problem()
                : messages.format("palette.selected", shown.lines().get(selected).words(), selected + 1,
                        shown.lines().size(), messages.get("runto.spoken")));
    }

    private void choose() {
        int selected = list.getSelectionModel().getSelectedIndex();
        if (search.isVisible()) {
            close.run();
        } else if (selected >= 0) {
            choose.accept(selected);
        }
    }
}
