package org.revisionscope.controller.playback;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What has been played so far: how often each kind, and how much of the last minute went to scenes. Immutable.
 *
 * @param times how often each kind was played
 * @param recent the scenes of the last minute of wall time
 */
record Played(Map<SceneKind, Integer> times, List<Interval> recent) {

    /** Nothing yet. */
    static final Played NOTHING = new Played(Map.of(), List.of());

    private static final long MINUTE = 60_000_000_000L;
    /** The most of any minute that scenes may take: half of it. */
    private static final long MOST = MINUTE / 2;

    /** How often a kind was played. */
    int times(SceneKind kind) {
        return times.getOrDefault(kind, 0);
    }

    /**
     * The wall time that a scene gets of what it would take. Each takes at most half of what is left of the half
     * minute, so that the ones that crowd shrink together and none is left without.
     *
     * @param wanted what it would take, in nanoseconds
     * @param opens when it opens, in nanoseconds of wall time
     */
    long grant(long wanted, long opens) {
        long used = 0;
        for (Interval interval : recent) {
            used += Math.max(0, interval.to - Math.max(interval.from, opens - MINUTE));
        }
        return Math.min(wanted, Math.max(0, MOST - used) / 2);
    }

    /** The same after one more scene; wall times in nanoseconds. */
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
        return new Played(Collections.unmodifiableMap(more), List.copyOf(kept));
    }

    /**
     * A stretch of wall time.
     *
     * @param from its beginning, in nanoseconds
     * @param to its end, in nanoseconds
     */
    record Interval(long from, long to) {
    }
}
