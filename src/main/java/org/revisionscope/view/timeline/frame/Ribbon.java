package org.revisionscope.view.timeline.frame;

import org.revisionscope.model.scenario.Bookmark;
import org.revisionscope.view.draw.Box;

/** Where bookmarks hang into the ruler, in view or not: right of their instants. */
public final class Ribbon {

    /** The width of a ribbon. */
    public static final double WIDTH = 8;
    /** How far down it hangs. */
    public static final double LENGTH = 13;

    private Ribbon() {}

    /** The box of the ribbon of a bookmark. */
    public static Box of(Frame frame, Bookmark bookmark) {
        return new Box(x(frame, bookmark), frame.areas().ruler().y(), WIDTH, LENGTH);
    }

    /** The x of its instant. */
    public static double x(Frame frame, Bookmark bookmark) {
        return frame.scale().edge(bookmark.at().toEpochMilli());
    }
}
