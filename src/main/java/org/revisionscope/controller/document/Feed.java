package org.revisionscope.controller.document;

import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.revisionscope.controller.playback.Recording;

/**
 * Turns stages of a run into a recording, a few rows at a time. The recording of another run takes over from the one
 * that is shown only when it knows enough, so that nothing on the screen ever goes blank.
 */
final class Feed {

    private static final int ROWS_AT_ONCE = 1 << 13;

    private final LongSupplier nanos;
    private final Supplier<Recording> maker;
    private Optional<Recording> shown = Optional.empty();
    private Optional<Recording> incoming = Optional.empty();
    private long lineage;

    /**
     * A feed that shows nothing yet.
     *
     * @param nanos what time it is, for budgets
     * @param maker makes the recording of a run that is new
     */
    Feed(LongSupplier nanos, Supplier<Recording> maker) {
        this.nanos = nanos;
        this.maker = maker;
    }

    /** What is shown. */
    Optional<Recording> shown() {
        return shown;
    }

    /** Whether what is shown is the newest run, read to the end of what is known of it. */
    boolean isLevel() {
        return incoming.isEmpty() && shown.isPresent() && shown.get().knownUntil() == Long.MAX_VALUE;
    }

    /** Forgets everything. */
    void clear() {
        shown = Optional.empty();
        incoming = Optional.empty();
        lineage = 0;
    }

    /**
     * Takes a stage and reads on.
     *
     * @param needed the instant that a new recording must know before it is shown
     * @param until when to stop reading, in nanoseconds
     * @return whether another recording than before is shown now
     */
    boolean take(Snapshot.Stage stage, long needed, long until) {
        if (stage.lineage() != lineage) {
            lineage = stage.lineage();
            incoming = Optional.of(maker.get());
        }
        Recording growing = incoming.or(() -> shown).orElseThrow();
        growing.extend(stage.view(), stage.knownUntil());
        boolean level = false;
        while (!level && (nanos.getAsLong() < until || growing.rows() == 0)) {
            level = growing.catchUp(ROWS_AT_ONCE);
        }
        if (incoming.isPresent() && growing.knows(needed)) {
            shown = incoming;
            incoming = Optional.empty();
            return true;
        }
        return false;
    }
}
