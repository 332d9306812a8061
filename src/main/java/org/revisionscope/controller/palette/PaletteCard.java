package org.revisionscope.controller.palette;

import java.util.List;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

import org.revisionscope.view.Messages;
import org.revisionscope.view.Tips;

/** A field, and below it what fits. Enter chooses, the arrows move, Escape closes. */
final class PaletteCard extends VBox {
    private final TextField field = new TextField();
    private final ListView<Finding> list = new ListView<>();
    private final ObservableList<Finding> shown = FXCollections.observableArrayList();
    private final List<Finding> all;
    private final Messages messages;
    private final Runnable close;

    /**
     * A card.
     *
     * @param all what can be found
     * @param close takes the card away
     */
    PaletteCard(List<Finding> all, Messages messages, Runnable close) {
        this.all = all;
        this.messages = messages;
        this.close = close;
        getStyleClass().addAll("card-box", "palette");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(messages.get("palette.spoken"));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        field.setPromptText(messages.get("palette.prompt"));
        field.setTooltip(Tips.of(messages.get("palette.hint")));
        field.textProperty().subscribe(this::search);
        Label nothing = new Label(messages.get("palette.nothing"));
        nothing.getStyleClass().add("empty-text");
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        list.setAccessibleText(messages.get("palette.list"));
        list.setFocusTraversable(false);
        list.setItems(shown);
        list.setCellFactory(_ -> new FindingCell());
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                choose();
            }
        });
        getChildren().addAll(field, list);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /** Gives the keyboard's focus to the field. */
    void focusField() {
        field.requestFocus();
    }

    private void search(String typed) {
        shown.setAll(new Search(typed).among(all));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
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
        int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + lines, 0, Math.max(0, shown.size() - 1));
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - 4));
        tell();
    }

    /** The keyboard stays in the field, so the field says which line Enter would choose. */
    private void tell() {
        Finding selected = list.getSelectionModel().getSelectedItem();
        field.setAccessibleText(selected == null ? messages.get("palette.nothing")
                : messages.format("palette.selected", selected.words(), list.getSelectionModel().getSelectedIndex() + 1,
                        shown.size(), messages.get("palette.spoken")));
    }

    private void choose() {
        Finding chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            close.run(); // first, so that what is chosen finds the focus where it was
            chosen.choose().run();
        }
    }
}
