package org.revisionscope.view.timeline;

import javafx.geometry.Pos;
import javafx.scene.control.Label;

import org.revisionscope.view.draw.Box;
import org.revisionscope.view.timeline.frame.Frame;

/** What stands where the lanes would be while there is no revision yet. */
final class EmptyNote extends Label {

    /** The least distance to what it stands beside, in pixels. */
    private static final double ASIDE = 12;

    EmptyNote() {
        getStyleClass().add("empty-text");
        setAlignment(Pos.CENTER);
        setWrapText(true);
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Shows in the middle of the lanes of a frame, if there are none. */
    void show(Frame frame) {
        boolean empty = frame.contents().outline().rows().isEmpty();
        setVisible(empty);
        if (empty) {
            Box bars = frame.bars();
            double width = Math.min(Math.ceil(prefWidth(-1)), bars.width());
            double height = Math.min(Math.ceil(prefHeight(width)), bars.height());
            double clock = frame.scale().x(frame.clock());
            boolean fitsBeside = clock >= bars.x() && clock + width + 2 * ASIDE <= bars.right();
            double left = fitsBeside ? clock : bars.x(); // the line of the clock is not cut in two if it need not be
            resizeRelocate(Math.rint((left + bars.right() - width) / 2),
                    Math.rint(bars.y() + (bars.height() - height) / 2), width, height);
        }
    }
}
