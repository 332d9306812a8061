package org.revisionscope.view.timeline.sight;

import java.util.Optional;

import org.revisionscope.model.history.ServiceLife;
import org.revisionscope.view.Messages;

/** Says what is remarkable about the floor of a service: why it gave way, or else that retirement waits for it. */
public final class FloorWords {

    private final BreachWords breaches;
    private final HoldWords holds;

    /** Words of this bundle. */
    public FloorWords(Messages messages) {
        breaches = new BreachWords(messages);
        holds = new HoldWords(messages);
    }

    /**
     * A remark.
     *
     * @param words a few words
     * @param isBreach whether the floor gave way
     */
    public record Remark(String words, boolean isBreach) {}

    /** What is remarkable about a floor at a clock; empty for one that holds nothing up. */
    public Optional<Remark> at(long clock, ServiceLife life, Source past) {
        return breaches.at(clock, life, past).map(words -> new Remark(words, true))
                .or(() -> holds.at(clock, life, past).map(words -> new Remark(words, false)));
    }
}
