package org.revisionscope.controller.document;

import java.util.Optional;

import org.revisionscope.model.history.Journal;
import org.revisionscope.model.history.JournalView;

/**
 * What the simulation has to show at a time. Immutable.
 *
 * @param answered the number of the order that was carried out last, or refused
 * @param refusal why that order was refused; empty if it was carried out
 * @param main the story
 * @param announced the future if nobody acts; empty if none was ordered, or none is known yet
 * @param failure what went wrong; empty while nothing did
 */
public record Snapshot(long answered, Optional<String> refusal, Stage main, Optional<Announced> announced,
        Optional<Failure> failure) {

    /** Before the first order. */
    static final Snapshot NOTHING =
            new Snapshot(0, Optional.empty(), Stage.NOTHING, Optional.empty(), Optional.empty());

    /**
     * A run as far as it has come.
     *
     * @param lineage the same for ever longer views of one journal
     * @param view what happened
     * @param knownUntil every event at or before this instant (milliseconds since the epoch) is in the view;
     *     {@link Long#MAX_VALUE} if nothing follows
     */
    public record Stage(long lineage, JournalView view, long knownUntil) {

        static final Stage NOTHING = new Stage(0, new Journal(0).view(), Long.MIN_VALUE);

        /** Whether nothing follows. */
        public boolean isFinished() {
            return knownUntil == Long.MAX_VALUE;
        }
    }

    /**
     * The future if nobody acts.
     *
     * @param from after which instant nobody acts, in milliseconds since the epoch
     * @param stage what happens then, with all that happened before
     */
    public record Announced(long from, Stage stage) {}
}
