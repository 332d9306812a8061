package org.revisionscope.view.motion;

/** What the user asked for in View ▸ Motion. */
public enum MotionChoice {
    /** As the operating system, and changing with it. */
    SYSTEM,
    /** Things move. */
    FULL,
    /** Things change from one state to the next. */
    REDUCED
}
