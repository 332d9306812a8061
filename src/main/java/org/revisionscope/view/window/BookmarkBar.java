package org.revisionscope.view.window;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

import org.revisionscope.view.Messages;
import org.revisionscope.view.Tips;

/** Where the note of a bookmark is typed. Enter keeps the bookmark, Esc leaves everything as it was. */
public final class BookmarkBar extends FlowPane {

    private final Messages messages;
    private final Label when = new Label();
    private final TextField note = new TextField();
    private final Button remove = new Button();
    private final Runnable closed;
    private Consumer<String> keep = _ -> {};
    private Runnable forget = () -> {};

    /**
     * A bar that does not show until it is asked for.
     *
     * @param longest the most characters of a note
     * @param closed takes the keyboard back
     */
    public BookmarkBar(Messages messages, int longest, Runnable closed) {
        this.messages = messages;
        this.closed = closed;
        getStyleClass().addAll("find-bar", "bookmark-bar");
        setAlignment(Pos.CENTER_LEFT);
        note.setPromptText(messages.get("bookmark.prompt"));
        note.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().length() <= longest ? change : null));
        note.setOnAction(_ -> commit());
        remove.setText(messages.get("bookmark.remove"));
        remove.managedProperty().bind(remove.visibleProperty());
        remove.setOnAction(_ -> {
            close();
            forget.run();
        });
        note.setTooltip(Tips.of(messages.get("bookmark.hint")));
        remove.setTooltip(Tips.of(messages.get("bookmark.remove.hint")));
        when.setLabelFor(note);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press); // the field would keep Esc to itself
        Label hint = new Label(messages.get("bookmark.hint"));
        getChildren().addAll(when, note, remove, hint);
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    /**
     * Shows the bar, ready to type.
     *
     * @param instant where the bookmark is, in words
     * @param before its note, if there is one already, which can then be removed
     * @param keeps takes the note when it is kept
     * @param forgets removes the bookmark
     */
    public void open(String instant, Optional<String> before, Consumer<String> keeps, Runnable forgets) {
        keep = keeps;
        forget = forgets;
        when.setText(messages.format("bookmark.at", instant));
        note.setAccessibleText(messages.format("bookmark.spoken", instant));
        note.setText(before.orElse(""));
        remove.setVisible(before.isPresent());
        setVisible(true);
        note.requestFocus();
        note.selectAll();
    }

    /** Hides without keeping anything; tells whether there was anything to hide. */
    public boolean close() {
        boolean wasOpen = isVisible();
        setVisible(false);
        if (wasOpen) {
            closed.run();
        }
        return wasOpen;
    }

    private void commit() {
        close();
        keep.accept(note.getText().strip());
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }
}
