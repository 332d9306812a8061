package org.revisionscope.controller.playback;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.revisionscope.controller.playback.Stretch.Curve;

/** Lays out a {@link Score}: finds the next scene in sight, cruises up to it, and hands the scene its wall time. */
final class Composer {

    /** How far ahead is laid out at a time, in nanoseconds of wall time. */
    private static final long CHUNK = 250_000_000L;
    /** How long it takes to slow down for a scene, and to get up to speed after it. */
    private static final long EASE = 250_000_000L;
    private static final long MILLI = 1_000_000L;
    private static final long SECOND = 1_000_000_000L;

    private final Prospect prospect;
    private final Tempo tempo;
    private final Played playedBefore;
    private final long seen;
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Opening> openings = new ArrayList<>();
    private int nextHeadline;

    /**
     * Nothing is laid out yet.
     *
     * @param mark where the score begins
     * @param scenesFrom headlines from this instant on get scenes
     * @param seen for how long, in nanoseconds, what happened where it begins was seen before
     */
    Composer(Prospect prospect, Tempo tempo, Played played, Stretch mark, long scenesFrom, long seen) {
        this.prospect = prospect;
        this.tempo = tempo;
        playedBefore = played;
        this.seen = seen;
        stretches.add(mark);
        nextHeadline = firstHeadlineFrom(scenesFrom);
    }

    /** A scene has been laid out. */
    private record Opening(long wall, Played playedThen) {}

    /**
     * What a scene takes, in nanoseconds of wall time.
     *
     * @param kinds what it shows
     * @param wanted its time if there is enough
     * @param least its time if there is not
     */
    private record Wish(Set<SceneKind> kinds, long wanted, long least) {

        /** What is left of it where some of it was seen before. */
        Wish without(long nanos) {
            long left = wanted - nanos < SceneScript.LEAST_SHARE ? 0 : wanted - nanos;
            return new Wish(kinds, left, Math.min(least, left));
        }

        Wish and(Wish other) {
            Set<SceneKind> both = EnumSet.copyOf(kinds);
            both.addAll(other.kinds);
            return new Wish(both, wanted + other.wanted, least + other.least);
        }
    }

    Tempo tempo() {
        return tempo;
    }

    /** What is laid out so far; never empty. */
    List<Stretch> stretches() {
        return stretches;
    }

    void add(Stretch stretch) {
        stretches.add(stretch);
    }

    Played playedUntil(long wall) {
        Played played = playedBefore;
        for (Opening opening : openings) {
            if (opening.wall <= wall) {
                played = opening.playedThen;
            }
        }
        return played;
    }

    void layOutTo(long wall) {
        while (end().wallTo() <= wall) {
            if (!layOutMore()) {
                return;
            }
        }
    }

    /** Lays out a scene or a second of cruise; false if nothing more is known now. */
    private boolean layOutMore() {
        long here = end().to();
        long sight = Math.min(here + distance(CHUNK + EASE), prospect.end());
        if (here >= prospect.end() || sight > prospect.knownUntil()) {
            return false;
        }
        while (tempo.hasScenes() && hasHeadlineUntil(sight)) {
            int headline = nextHeadline++;
            if (opensScene(headline) && isAffordable(headline)) {
                Optional<Moments> moments = SceneReader.read(prospect, headline, this::opensScene);
                if (moments.isEmpty()) {
                    nextHeadline = headline;
                    return false;
                }
                if (laidOutScene(headline, moments.get())) {
                    return true;
                }
            }
        }
        cruiseTo(Math.min(here + distance(CHUNK), prospect.end()));
        return true;
    }

    /** Lays out the way to a scene and the scene itself; false if cruising shows it for longer, or nothing is left. */
    private boolean laidOutScene(int headline, Moments moments) {
        Wish all = wish(headline, moments.last());
        Wish wish = moments.last() == stretches.getFirst().from() ? all.without(seen) : all;
        if (distance(wish.wanted) <= moments.last() - moments.first()) {
            nextHeadline = firstHeadlineFrom(moments.last() + 1); // its headlines are one scene, slowed down or not
            return false;
        }
        long granted = granted(wish, moments.first());
        if (granted == 0) {
            return false;
        }
        approach(moments.first());
        long opens = end().wallTo();
        stretches.addAll(SceneScript.of(moments, wish.kinds, granted, tempo).stretches(end(), prospect.end()));
        openings.add(new Opening(opens, played().plus(wish.kinds, opens, end().wallTo())));
        nextHeadline = firstHeadlineFrom(moments.last() + 1);
        return true;
    }

    /** What a headline that opens a scene wants, and with it those up to an instant, one of a kind. */
    private Wish wish(int first, long last) {
        Wish wish = wish(first);
        for (int i = first + 1; i < prospect.headlines() && headlineAt(i) <= last; i++) {
            if (opensScene(i) && !wish.kinds.contains(prospect.sceneKind(i).orElseThrow())) {
                wish = wish.and(wish(i));
            }
        }
        return wish;
    }

    /** What a headline that opens a scene wants. */
    private Wish wish(int headline) {
        SceneKind kind = prospect.sceneKind(headline).orElseThrow();
        double least = isOwn(headline) ? 1 : kind.leastShare();
        return new Wish(EnumSet.of(kind), (long) (kind.wallMillis() * share(headline, kind) * MILLI),
                (long) (kind.wallMillis() * least * MILLI));
    }

    /** Whether a scene of this headline alone would get time; if not, what belongs to it need not be read. */
    private boolean isAffordable(int headline) {
        return granted(wish(headline), headlineAt(headline)) > 0;
    }

    private long granted(Wish wish, long opens) {
        return tempo.pacing() == Pacing.CINEMA ? wish.wanted : played().grant(wish.wanted, wish.least, wallAt(opens));
    }

    private boolean opensScene(int headline) {
        return prospect.sceneKind(headline).filter(kind -> share(headline, kind) > 0).isPresent();
    }

    private double share(int headline, SceneKind kind) {
        boolean full = tempo.pacing() == Pacing.CINEMA || isOwn(headline);
        return full ? 1 : kind.shareAfter(played().times(kind));
    }

    private boolean isOwn(int headline) {
        return prospect.followsLastDecision(prospect.headlineRow(headline));
    }

    private Played played() {
        return openings.isEmpty() ? playedBefore : openings.getLast().playedThen;
    }

    /** Cruises up to a scene, slowing down at the end where there is room. */
    private void approach(long opens) {
        if (hasRoomToEase(opens - end().to(), 2)) {
            cruiseTo(opens - easeDistance());
            add(Stretch.after(end(), EASE, opens, Curve.SLOWING_DOWN));
        } else if (opens > end().to()) {
            cruise(opens);
        }
    }

    /** Cruises on, getting up to speed after a scene where there is room. */
    private void cruiseTo(long instant) {
        if (end().scene().isPresent() && hasRoomToEase(instant - end().to(), 1)) {
            add(Stretch.after(end(), EASE, end().to() + easeDistance(), Curve.SPEEDING_UP));
        }
        if (instant > end().to()) {
            cruise(instant);
        }
    }

    private void cruise(long instant) {
        add(Stretch.after(end(), wallTime(instant - end().to()), instant, Curve.EVEN));
    }

    private boolean hasRoomToEase(long way, int times) {
        return tempo.motion() == Tempo.Motion.FULL && way >= times * easeDistance();
    }

    /** How far the clock goes while it slows down: half of what it would cruise. */
    private long easeDistance() {
        return distance(EASE) / 2;
    }

    private long wallAt(long instant) {
        return end().wallTo() + wallTime(Math.max(0, instant - end().to()));
    }

    private long distance(long wall) {
        return (long) ((double) wall / SECOND * tempo.speed().millisPerSecond());
    }

    private long wallTime(long millis) {
        return Math.max(1, (long) ((double) millis / tempo.speed().millisPerSecond() * SECOND));
    }

    private Stretch end() {
        return stretches.getLast();
    }

    private boolean hasHeadlineUntil(long instant) {
        return nextHeadline < prospect.headlines() && headlineAt(nextHeadline) <= instant;
    }

    private long headlineAt(int headline) {
        return prospect.journal().at(prospect.headlineRow(headline));
    }

    private int firstHeadlineFrom(long instant) {
        int low = 0;
        int high = prospect.headlines();
        while (low < high) {
            int middle = low + high >>> 1;
            if (headlineAt(middle) < instant) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
