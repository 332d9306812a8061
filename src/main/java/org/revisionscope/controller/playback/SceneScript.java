package org.revisionscope.controller.playback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.revisionscope.controller.playback.Stretch.Curve;

/**
 * How a scene is played: an equal share of its wall time for each instant that is shown. In full motion the clock glides
 * from one to the next, in reduced motion it holds each for a second and jumps.
 *
 * @param shown the instants with a share of their own
 * @param share the wall time of each, in nanoseconds
 * @param scene the scene
 * @param motion how the clock passes from one to the next
 */
record SceneScript(long[] shown, long share, Scene scene, Tempo.Motion motion) {

    /** The least wall time of an instant, in nanoseconds. */
    static final long LEAST_SHARE = 250_000_000L;
    private static final long HOLD = 1_000_000_000L;
    private static final long JUMP = 16_000_000L;
    private static final long SECOND = 1_000_000_000L;

    /**
     * Shares a wall time out.
     *
     * @param granted how long the scene may take in full motion, in nanoseconds
     */
    static SceneScript of(Moments moments, Set<SceneKind> kinds, long granted, Tempo tempo) {
        long[] shown = moments.shown((int) Math.max(1, granted / LEAST_SHARE));
        long share = switch (tempo.motion()) {
            case FULL -> granted / shown.length;
            case REDUCED -> HOLD;
        };
        Scene scene = new Scene(moments.first(), moments.last(), closes(moments, share, tempo), kinds);
        return new SceneScript(shown, share, scene, tempo.motion());
    }

    /** After its last instant a scene goes on for the share of that instant, at most until it counts as quiet. */
    private static long closes(Moments moments, long share, Tempo tempo) {
        long cruised = (long) ((double) share / SECOND * tempo.speed().millisPerSecond());
        long tail = switch (tempo.motion()) {
            case FULL -> Math.min(SceneReader.QUIET, cruised);
            case REDUCED -> 0;
        };
        return Math.max(moments.last(), Math.min(moments.last() + tail, moments.first() + SceneReader.LONGEST));
    }

    /**
     * The stretches of the scene.
     *
     * @param before what they follow
     * @param end the last instant that playback may reach
     */
    List<Stretch> stretches(Stretch before, long end) {
        List<Stretch> stretches = new ArrayList<>();
        Stretch last = before;
        for (int i = 0; i < shown.length; i++) {
            long next = Math.clamp(i + 1 < shown.length ? shown[i + 1] : scene.closes(), last.to(),
                    Math.max(end, last.to()));
            if (motion == Tempo.Motion.REDUCED) {
                last = inScene(last, share - JUMP, last.to());
                stretches.add(last);
            }
            last = inScene(last, motion == Tempo.Motion.REDUCED ? JUMP : share, next);
            stretches.add(last);
        }
        return stretches;
    }

    private Stretch inScene(Stretch before, long wall, long to) {
        return new Stretch(before.wallTo(), before.wallTo() + wall, before.to(), to, Curve.EVEN, Optional.of(scene));
    }
}
