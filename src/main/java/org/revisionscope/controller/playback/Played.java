package org.revisionscope.controller.playback;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What has been played so far: how often each kind, and how much wall time is left for scenes. Cruising saves time that
 * scenes then spend, and in no minute do they take more than half of it. Immutable; wall times are nanoseconds.
 *
 * @param times how often each kind was played
 * @param recent the scenes of the last minute of wall time
 * @param saved what scenes could spend at {@code until}
 * @param until the wall time at which the last scene closed
 */
record Played(Map<SceneKind, Integer> times, List<Interval> recent, long saved, long until) {

    private static final long SECOND = 1_000_000_000L;
    private static final long MINUTE = 60 * SECOND;
    /** The most of any minute that scenes may take. */
    private static final long MOST = MINUTE / 2;
    /** The most that can be saved. */
    private static final long PURSE = 15 * SECOND;

    /** Nothing yet. */
    static final Played NOTHING = new Played(Map.of(), List.of(), PURSE, 0);

    /** How often a kind was played. */
    int times(SceneKind kind) {
        return times.getOrDefault(kind, 0);
    }

    /**
     * The wall time that a scene gets of what it would take: all while enough is saved, then less and less. Where not
     * even half is left it gets none, and time is saved for a later one; but what must be seen is shown as long as the
     * minute has room for it.
     *
     * @param wanted what it would take
     * @param least what it takes to see what must be seen; 0 if nothing must
     * @param opens when it opens
     */
    long grant(long wanted, long least, long opens) {
        long available = savedAt(opens);
        long shrunk = (long) (wanted * Math.min(1, available / (PURSE / 2.0)));
        long granted = Math.min(Math.max(least, Math.min(shrunk, available)), MOST - spentBefore(opens));
        return 2 * granted >= wanted || least > 0 && granted >= least ? granted : 0;
    }

    /** The same after one more scene. */
    Played plus(Set<SceneKind> kinds, long from, long to) {
        Map<SceneKind, Integer> more = new EnumMap<>(SceneKind.class);
        more.putAll(times);
        kinds.forEach(kind -> more.merge(kind, 1, Integer::sum));
        List<Interval> kept = new ArrayList<>();
        for (Interval interval : recent) {
            if (interval.to > from - MINUTE) {
                kept.add(interval);
            }
        }
        kept.add(new Interval(from, to));
        return new Played(Collections.unmodifiableMap(more), List.copyOf(kept),
                Math.max(0, savedAt(from) - (to - from)), to);
    }

    private long savedAt(long wall) {
        return Math.min(PURSE, saved + Math.max(0, wall - until));
    }

    private long spentBefore(long wall) {
        long spent = 0;
        for (Interval interval : recent) {
            spent += Math.max(0, interval.to - Math.max(interval.from, wall - MINUTE));
        }
        return spent;
    }

    /**
     * A stretch of wall time.
     *
     * @param from its beginning, in nanoseconds
     * @param to its end, in nanoseconds
     */
    record Interval(long from, long to) {}
}
