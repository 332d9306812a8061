package org.revisionscope.controller.story;

import javafx.scene.control.TableCell;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;
import org.revisionscope.view.story.StoryRow;

/** The rule of a line with its words, or without them where they have no room; the line's tooltip has them anyway. */
final class RuleCell extends TableCell<StoryRow, String> {

    private final Text ruler = new Text();

    RuleCell() {
        widthProperty().addListener((_, _, _) -> show(getItem()));
        fontProperty().addListener((_, _, _) -> show(getItem()));
        ruler.fontProperty().bind(fontProperty());
    }

    @Override
    protected void updateItem(@Nullable String rule, boolean empty) {
        super.updateItem(rule, empty);
        show(empty ? null : rule);
    }

    private void show(@Nullable String rule) {
        if (rule == null) {
            setText(null);
        } else {
            setText(hasRoomFor(rule) ? rule : rule.split(" ", 2)[0]);
        }
    }

    private boolean hasRoomFor(String rule) {
        ruler.setText(rule); // of lines that follow each other many have the same: then nothing is measured
        return ruler.getLayoutBounds().getWidth() <= getWidth() - snappedLeftInset() - snappedRightInset();
    }
}
