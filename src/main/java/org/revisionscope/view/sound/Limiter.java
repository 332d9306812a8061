package org.revisionscope.view.sound;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Lets cues through one after another, four a second at most, the weightiest first and else in the order in which they
 * came. What has waited for a second is heard no more: of a crowd four cues are left. It has no clock of its own; one thread
 * uses it.
 */
public final class Limiter {

    /** From one cue to the next pass at least so many nanoseconds. */
    public static final long GAP_NANOS = 250_000_000L;

    private static final long PATIENCE_NANOS = 1_000_000_000L;
    private static final int MOST = (int) (PATIENCE_NANOS / GAP_NANOS);

    private final List<Waiting> waiting = new ArrayList<>();
    private OptionalLong last = OptionalLong.empty();

    /** A cue; since when it waits is not known before the next frame. */
    private record Waiting(SoundCue cue, OptionalLong since) {

        Waiting from(long nanos) {
            return since.isPresent() ? this : new Waiting(cue, OptionalLong.of(nanos));
        }

        boolean isPatientAt(long nanos) {
            return nanos - since.orElse(nanos) < PATIENCE_NANOS;
        }
    }

    /** Nothing waits. */
    public Limiter() {
        // it has heard of nothing yet
    }

    /** This has happened in the frame that is being prepared. */
    public void offer(SoundCue cue) {
        waiting.add(new Waiting(cue, OptionalLong.empty()));
        waiting.sort(Comparator.comparing(each -> each.cue().weight()));
        if (waiting.size() > MOST) {
            waiting.removeLast();
        }
    }

    /**
     * Another frame comes.
     *
     * @param nanos its time; later than that of the one before
     * @return what is to be heard now, if anything is
     */
    public Optional<SoundCue> next(long nanos) {
        waiting.replaceAll(each -> each.from(nanos));
        waiting.removeIf(each -> !each.isPatientAt(nanos));
        if (waiting.isEmpty() || last.isPresent() && nanos - last.getAsLong() < GAP_NANOS) {
            return Optional.empty();
        }
        last = OptionalLong.of(nanos);
        return Optional.of(waiting.removeFirst().cue());
    }

    /** Forgets what waits, but not when the last cue was heard. */
    public void hush() {
        waiting.clear();
    }

    /** Whether nothing waits. */
    public boolean isEmpty() {
        return waiting.isEmpty();
    }
}
