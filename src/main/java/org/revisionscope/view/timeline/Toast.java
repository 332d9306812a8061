package org.revisionscope.view.timeline;

import javafx.scene.control.Label;

import org.revisionscope.view.draw.Box;
import org.revisionscope.view.motion.Lapse;
import org.revisionscope.view.motion.Timing;

/** A line at the foot of the lanes that says something for a few seconds; the caption has said it, too. */
final class Toast extends Label {

    private static final double ABOVE = 10;

    private final Lapse lapse = new Lapse(Timing.LINE_STAYS, () -> setVisible(false));

    /** A line that is not to be seen. */
    Toast() {
        getStyleClass().add("timeline-toast");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Says something. */
    void say(String words) {
        setText(words);
        setVisible(true);
        lapse.begin();
    }

    /** Stands over the bars of lanes. */
    void standOver(Box bars) {
        if (isVisible()) {
            applyCss();
            double width = Math.min(Math.ceil(prefWidth(-1)), bars.width());
            double height = Math.ceil(prefHeight(width));
            resizeRelocate(Math.rint(bars.centreX() - width / 2), Math.rint(bars.bottom() - height - ABOVE), width,
                    height);
        }
    }
}
