package org.revisionscope.controller.story;

import javafx.beans.value.ObservableIntegerValue;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;
import org.revisionscope.view.Tips;
import org.revisionscope.view.story.StoryRow;

/** A line of the Story that can be heard as well as seen; headlines stand out. */
final class StoryTableRow extends TableRow<StoryRow> {

    private static final PseudoClass HEADLINE = PseudoClass.getPseudoClass("headline");
    private static final PseudoClass POINTED_OUT = PseudoClass.getPseudoClass("pointed-out");

    /** One for all lines that this row shows: a tooltip is a window, and rows change with every frame. */
    private final Tooltip tip = Tips.of("");

    private final ObservableIntegerValue pointedOut;

    /**
     * A line.
     *
     * @param pointedOut which row of the journal stands out
     */
    StoryTableRow(ObservableIntegerValue pointedOut) {
        this.pointedOut = pointedOut;
        pointedOut.addListener(_ -> standOut(getItem()));
    }

    /** Shows the line that is at its place now, and nothing else is laid out; tells whether it shows one at all. */
    boolean askAgain() {
        boolean shows = isVisible() && !isEmpty();
        if (shows) {
            updateIndex(getIndex());
            layout();
        }
        return shows;
    }

    private void standOut(@Nullable StoryRow line) {
        pseudoClassStateChanged(POINTED_OUT, line != null && line.row() == pointedOut.get());
    }

    @Override
    protected void updateItem(@Nullable StoryRow line, boolean empty) {
        super.updateItem(line, empty);
        standOut(empty ? null : line);
        if (line == null || empty) {
            pseudoClassStateChanged(HEADLINE, false);
            setTooltip(null);
            setAccessibleText(null);
        } else {
            pseudoClassStateChanged(HEADLINE, line.rank() == StoryRow.Rank.HEADLINE);
            tip.setText(line.time() + "\n" + line.words().what() + "\n" + line.words().why());
            setTooltip(tip);
            setAccessibleText(line.time() + ", " + line.words().what());
        }
    }
}
