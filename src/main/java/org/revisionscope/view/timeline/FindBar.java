package org.revisionscope.view.timeline;

import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

import org.revisionscope.view.Messages;
import org.revisionscope.view.Tips;
import org.revisionscope.view.timeline.outline.Outline;
import org.revisionscope.view.timeline.outline.Row;

/**
 * Where words are typed that lanes are looked for by. Enter goes to the next lane that matches; Esc clears, and gives
 * the keyboard back to the timeline.
 */
public final class FindBar extends FlowPane {

    private final TimelineView timeline;
    private final Messages messages;
    private final TextField field = new TextField();
    private final Label count = new Label();

    /** The find bar of a timeline; it does not show until it is asked for. */
    public FindBar(TimelineView timeline, Messages messages) {
        this.timeline = timeline;
        this.messages = messages;
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        field.setPromptText(messages.get("find.prompt"));
        field.setAccessibleText(messages.get("find.accessible"));
        field.setTooltip(Tips.of(messages.get("find.accessible")));
        field.textProperty().addListener(_ -> look());
        field.setOnAction(_ -> goToNext());
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        timeline.contentProperty().addListener(_ -> tell());
        count.setWrapText(true);
        count.maxWidthProperty().bind(widthProperty());
        getChildren().addAll(field, count);
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    /** Shows the bar, ready to type. */
    public void open() {
        setVisible(true);
        field.requestFocus();
        field.selectAll();
    }

    /** Forgets the words and hides; tells whether there was anything to hide. */
    public boolean close() {
        boolean wasOpen = isVisible();
        field.clear();
        setVisible(false);
        return wasOpen;
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            timeline.requestFocus();
            event.consume();
        }
    }

    private void look() {
        timeline.search().lookFor(field.getText());
        timeline.mark();
        tell();
    }

    private Optional<Outline> searched() {
        return timeline.drawn().filter(_ -> timeline.search().isOn()).map(shown -> shown.contents().outline());
    }

    private void goToNext() {
        searched().flatMap(rows -> timeline.search().next(rows, timeline.selectionProperty().get())).map(Row::subject)
                .ifPresent(next -> {
                    timeline.select(next);
                    timeline.reveal(next);
                });
    }

    private void tell() {
        if (isVisible()) {
            count.setText(searched().map(timeline.search()::count)
                    .map(found -> messages.format(found.matching() == 0 ? "find.none" : "find.count", found.matching(),
                            found.all(),
                            field.getText().strip()))
                    .orElse(""));
        }
    }
}
