package org.revisionscope.view.pick;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.revisionscope.view.Messages;
import org.revisionscope.view.Tips;

/** A field, and below it what fits. Enter chooses, the arrows move, Escape closes. */
public class PickCard extends VBox {

    private static final int PAGE = 8;

    private final Messages messages;
    private final String key;
    private final Function<String, Answer> answers;
    private final IntConsumer choose;
    private final Runnable close;
    private final TextField field = new TextField();
    private final ListView<Line> list = new ListView<>();
    private final Label problem = new Label();
    private Answer shown = new Answer(List.of(), "");

    /**
     * A card.
     *
     * @param key where the bundle has its words
     * @param answers what fits what was typed
     * @param choose takes the number of a line
     * @param close takes the card away
     */
    public PickCard(Messages messages, String key, Function<String, Answer> answers, IntConsumer choose,
            Runnable close) {
        this.messages = messages;
        this.key = key;
        this.answers = answers;
        this.choose = choose;
        this.close = close;
        getStyleClass().addAll("card-box", "palette");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(messages.get(key + ".spoken"));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        field.setPromptText(messages.get(key + ".prompt"));
        field.setTooltip(Tips.of(messages.get(key + ".hint")));
        field.textProperty().subscribe(this::ask);
        problem.getStyleClass().add("empty-text");
        problem.setWrapText(true);
        list.setPlaceholder(problem);
        list.setAccessibleText(messages.get(key + ".list"));
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new PickCell());
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                choose();
            }
        });
        getChildren().addAll(field, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /**
     * What can be picked.
     *
     * @param words what it is called
     * @param hint what stands beside it; may be empty
     */
    public record Line(String words, String hint) {}

    /**
     * What fits what was typed.
     *
     * @param lines what fits
     * @param problem why nothing does; shown only then
     */
    public record Answer(List<Line> lines, String problem) {}

    /** Gives the keyboard's focus to the field. */
    public final void focusField() {
        applyCss(); // a field takes what is typed only once it has a skin, and nobody waits for that
        field.requestFocus();
    }

    /** Whether something can be typed or picked. */
    protected final void setPickable(boolean isPickable) {
        field.setDisable(!isPickable);
        list.setDisable(!isPickable);
    }

    /** A line was picked. */
    protected void choose(int line) {
        choose.accept(line);
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
            case PAGE_DOWN -> move(PAGE);
            case PAGE_UP -> move(-PAGE);
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
        list.scrollTo(Math.max(0, next - PAGE / 2));
        tell();
    }

    /** The keyboard stays in the field, so the field says which line Enter would choose. */
    private void tell() {
        int selected = list.getSelectionModel().getSelectedIndex();
        field.setAccessibleText(selected < 0 ? shown.problem()
                : messages.format("pick.selected", shown.lines().get(selected).words(), selected + 1,
                        shown.lines().size(), messages.get(key + ".spoken")));
    }

    private void choose() {
        int selected = list.getSelectionModel().getSelectedIndex();
        if (selected >= 0) {
            choose(selected);
        }
    }
}
