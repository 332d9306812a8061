package org.revisionscope.controller.playback;

import java.util.Optional;

import org.revisionscope.model.history.JournalView;

/**
 * What the score may look at: the rows that are known, and the headlines among them. Rows and headlines only grow, and
 * what is known of an instant at or before {@link #knownUntil()} is complete.
 */
public interface Prospect {

    /** The journal; only its first {@link #rows()} rows may be read. */
    JournalView journal();

    /** How many rows are known. */
    int rows();

    /** Every event at or before this instant is among the known rows. */
    long knownUntil();

    /** The last instant that playback may reach. */
    long end();

    /** How many headlines are known. */
    int headlines();

    /** The row of a headline; ascending. */
    int headlineRow(int headline);

    /** What kind of scene a headline opens; empty if none. */
    Optional<SceneKind> sceneKind(int headline);

    /** Whether a row is what the user last decided, or follows from it. */
    boolean followsLastDecision(int row);
}
