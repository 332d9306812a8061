package org.revisionscope.view.draw;

/** The few ways in which words are set; sizes are pixels at a text scale of 1, and none is below 12. */
public enum Lettering {
    /** Dates, counts, second lines. */
    SMALL(12, false),
    /** The same with weight. */
    SMALL_BOLD(12, true),
    /** Names of lanes. */
    LABEL(13, false),
    /** The same with weight. */
    LABEL_BOLD(13, true),
    /** The heading of a platform version. */
    HEADING(14, true),
    /** The name of a revision. */
    TITLE(15, true);

    private final double size;
    private final boolean bold;

    Lettering(double size, boolean bold) {
        this.size = size;
        this.bold = bold;
    }

    /** The font size in pixels. */
    public double size() {
        return size;
    }

    /** Whether it is set bold. */
    public boolean bold() {
        return bold;
    }
}
