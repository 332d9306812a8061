package org.revisionscope.view;

import javafx.scene.control.Tooltip;

import org.revisionscope.view.motion.Timing;

/** Tooltips, all with the same patience and the same way of naming a key. */
public final class Tips {
    private static final String BEFORE_KEY = "   ";

    private Tips() {}

    /** A tooltip that says what a control does. */
    public static Tooltip of(String text) {
        Tooltip tooltip = new Tooltip(text);
        tooltip.setShowDelay(Timing.TIP_WAITS.duration());
        tooltip.setShowDuration(Timing.TIP_STAYS.duration());
        tooltip.setWrapText(true);
        return tooltip;
    }

    /** What a tooltip says of something that a key does, too; an empty key is left out. */
    public static String withKey(String text, String key) {
        return key.isEmpty() ? text : text + BEFORE_KEY + key;
    }
}
