package org.revisionscope.view.theme;

/** What the user asked for in View ▸ Theme. */
public enum ThemeChoice {
    /** As the operating system, and changing with it. */
    SYSTEM,
    /** Always light. */
    LIGHT,
    /** Always dark. */
    DARK,
    /** For a projector. */
    PROJECTOR
}
