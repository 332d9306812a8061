package org.revisionscope.view.timeline.sight;

/** How much of what lies after the clock is shown. */
public enum Foresight {
    /** Nothing. */
    CURTAIN,
    /** What happens if nobody acts any more. */
    ANNOUNCED,
    /** What this run holds. */
    EVERYTHING
}
