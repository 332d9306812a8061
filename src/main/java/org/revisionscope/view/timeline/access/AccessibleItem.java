package org.revisionscope.view.timeline.access;

import javafx.geometry.Bounds;

/**
 * One thing that a control has drawn, as it is heard.
 *
 * @param key what makes it the same thing in the next frame
 * @param role the word for what kind of thing it is
 * @param text the sentence that tells all of it
 * @param level how deep it lies under others, from 1 on
 * @param fold whether others are hidden under it
 * @param bounds where it lies in the control
 */
public record AccessibleItem(Object key, String role, String text, int level, Fold fold, Bounds bounds) {

    /** Whether others are hidden under an item. */
    public enum Fold {
        /** Nothing can be hidden under it. */
        LEAF,
        /** What lies under it is shown. */
        OPEN,
        /** What lies under it is hidden. */
        FOLDED
    }
}
