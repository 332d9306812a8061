package org.revisionscope.view.timeline.sight;

import java.util.Optional;

import org.revisionscope.model.history.Lane;

/** A lane as each source of a sight knows it. */
public final class LaneView {

    private final LaneKey key;
    private final Optional<Packed> past;
    private final Optional<Packed> ahead;

    /**
     * A lane of one chronicle and where its tasks lie.
     *
     * @param lane the tasks
     * @param packing the line of each
     */
    public record Packed(Lane lane, Packing packing) {}

    /**
     * A lane as it is shown.
     *
     * @param key the revision and the owner
     * @param past its tasks as they happened; empty if it has none yet
     * @param ahead its tasks as they are foreseen; empty if nothing is
     */
    public LaneView(LaneKey key, Optional<Packed> past, Optional<Packed> ahead) {
        this.key = key;
        this.past = past;
        this.ahead = ahead;
    }

    /** The revision and the owner. */
    public LaneKey key() {
        return key;
    }

    /** The lane in a source. */
    public Optional<Packed> in(Source source) {
        return source.ahead() ? ahead : past;
    }

    /** How many tasks of it a sight knows. */
    public int tasks(Sight sight) {
        int most = 0;
        for (Source source : sight.sources()) {
            most = Math.max(most, in(source).map(packed -> packed.lane().launchedAt(source.rows())).orElse(0));
        }
        return most;
    }

    /** How many lines they take; for a crowd it is not asked. */
    public int lines(Sight sight) {
        int most = 0;
        for (Source source : sight.sources()) {
            most = Math.max(most, in(source)
                    .map(packed -> packed.packing().lines(packed.lane().launchedAt(source.rows()))).orElse(0));
        }
        return most;
    }

    /** How many of its tasks are live at an instant. */
    static int live(Packed packed, Source source, long instant) {
        int rows = Math.min(source.rows(), source.chronicle().view().rowsUntil(instant));
        return packed.lane().liveAt(rows);
    }

    /** The task, if there is exactly one that happened or will. */
    public Optional<Integer> onlyTask() {
        return past.or(() -> ahead).filter(packed -> packed.lane().tasks().size() == 1)
                .map(packed -> packed.lane().tasks().get(0));
    }
}
