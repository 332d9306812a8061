package org.revisionscope.view.runto;

import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.IntConsumer;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.revisionscope.view.Messages;
import org.revisionscope.view.Tips;
import org.revisionscope.view.pick.PickCard;

/**
 * Asks where the clock is to run to. While something is looked for that is not computed yet, it shows how far that is.
 */
public final class RunToCard extends PickCard {

    private final Messages messages;
    private final Runnable close;
    private final ProgressBar progress = new ProgressBar();
    private final Label searching = new Label();
    private final Button cancel = new Button();
    private final HBox search = new HBox(searching, progress, cancel);

    /**
     * A card.
     *
     * @param answers what fits what was typed
     * @param choose takes the number of a line
     * @param close takes the card away, and gives up what is looked for
     */
    public RunToCard(Messages messages, Function<String, Answer> answers, IntConsumer choose, Runnable close) {
        super(messages, "runto", answers, choose, close);
        this.messages = messages;
        this.close = close;
        getStyleClass().add("run-to");
        Label examples = new Label(messages.get("runto.examples"));
        examples.getStyleClass().add("examples");
        examples.setWrapText(true);
        examples.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(examples, searchRow());
    }

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
            setPickable(false);
            cancel.requestFocus();
        }
    }

    @Override
    protected void choose(int line) {
        if (search.isVisible()) {
            close.run(); // Enter presses what has the focus, and that is Cancel
        } else {
            super.choose(line);
        }
    }
}
