package org.revisionscope.controller.playback;

import java.util.List;
import java.util.Optional;

/**
 * A function from wall time to simulated time: cruise at the chosen speed, and scenes at a wall time of their own, so
 * that a minute can be seen at a day a second. It is monotone and continuous, reads the journal and changes nothing. It
 * is laid out piece by piece as the clock comes near, and a piece once laid never changes.
 *
 * <p>Wall times are nanoseconds of playing, instants are milliseconds since the epoch.
 */
public final class Score {

    private final Prospect prospect;
    private final Composer composer;

    private Score(Prospect prospect, Composer composer) {
        this.prospect = prospect;
        this.composer = composer;
    }

    /** A score that begins at an instant, with nothing played before; a headline of this very instant gets its scene. */
    public static Score of(Prospect prospect, Tempo tempo, long instant) {
        return new Score(prospect, new Composer(prospect, tempo, Played.NOTHING, Stretch.mark(0, instant), instant,
                0));
    }

    /**
     * A score that begins later.
     *
     * @param played what was played before
     * @param wall the wall time at which it begins
     * @param instant where it begins; a headline of this very instant gets its scene
     * @param seen for how long, in nanoseconds, what happened at that instant was seen before: its scene is so much shorter
     *        unless more comes of it
     */
    static Score from(Prospect prospect, Tempo tempo, Played played, long wall, long instant, long seen) {
        return new Score(prospect, new Composer(prospect, tempo, played, Stretch.mark(wall, instant), instant, seen));
    }

    /** What this goes on with at another tempo: the scene that is open is played to its end. */
    Score with(Tempo other, long wall) {
        Optional<Scene> open = sceneAt(wall);
        Composer next = follower(other, wall, open);
        if (open.isPresent() && other.hasScenes()) {
            stretches().stream().filter(stretch -> stretch.scene().equals(open) && stretch.wallTo() > wall)
                    .map(stretch -> stretch.from(wall)).forEach(next::add);
        }
        return new Score(prospect, next);
    }

    /** What this goes on with if the scene that is open is left. */
    Score withoutScene(long wall) {
        return new Score(prospect, follower(composer.tempo(), wall, sceneAt(wall)));
    }

    /** The simulated instant at a wall time; where that is not laid out because it is not known yet, the last known. */
    public long at(long wall) {
        composer.layOutTo(wall);
        return stretchAt(wall).at(wall);
    }

    /** The scene at a wall time; empty while cruising. */
    public Optional<Scene> sceneAt(long wall) {
        composer.layOutTo(wall);
        return wall < stretches().getLast().wallTo() ? stretchAt(wall).scene() : Optional.empty();
    }

    /** {@code wall}, or the wall time up to which it can be laid out now if what follows is not known yet. */
    public long reach(long wall) {
        composer.layOutTo(wall);
        return Math.min(wall, stretches().getLast().wallTo());
    }

    /** What has been played at a wall time, the scene that is open included. */
    Played playedUntil(long wall) {
        return composer.playedUntil(wall);
    }

    private Composer follower(Tempo tempo, long wall, Optional<Scene> left) {
        long instant = at(wall);
        long scenesFrom = left.map(scene -> scene.lastEvent() + 1).orElse(instant);
        return new Composer(prospect, tempo, playedUntil(wall), Stretch.mark(wall, instant), scenesFrom, 0);
    }

    private List<Stretch> stretches() {
        return composer.stretches();
    }

    private Stretch stretchAt(long wall) {
        List<Stretch> stretches = stretches();
        int low = 0;
        int high = stretches.size() - 1;
        while (low < high) {
            int middle = low + high + 1 >>> 1;
            if (stretches.get(middle).wallFrom() <= wall) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return stretches.get(low);
    }
}
