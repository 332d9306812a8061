package org.revisionscope.format.imports;

/** Whether account ids are kept as they are. */
public enum Masking {
    /** They are. */
    KEPT,
    /** Others stand in their place, wherever they were. */
    MASKED
}
