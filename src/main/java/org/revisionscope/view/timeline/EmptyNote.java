package org.revisionscope.view.timeline;

import javafx.geometry.Pos;
import javafx.scene.control.Label;

import org.revisionscope.view.draw.Box;

/** What stands where the lanes would be while there is no revision yet. */
final class EmptyNote extends Label {

    EmptyNote() {
        getStyleClass().add("empty-text");
        setAlignment(Pos.CENTER);
        setWrapText(true);
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Shows over the lanes of a frame, if there are none. */
    void show(Frame frame) {
        boolean empty = frame.contents().outline().rows().isEmpty();
        setVisible(empty);
        if (empty) {
            Box bars = frame.bars();
            resizeRelocate(bars.x(), bars.y(), bars.width(), bars.height());
        }
    }
}
