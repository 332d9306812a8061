package org.revisionscope.controller.playback;

/**
 * How far back the eye still sees: what happens between two frames, or has only just gone by, is shown as the worst that it
 * was. Instants are milliseconds since the epoch, wall times are nanoseconds.
 */
public final class Afterglow {

    /**
     * While cruising the worst is held for so long: what an eye needs, and long enough that nothing gets worse and better
     * again more than twice in a second.
     */
    private static final long HOLD = 700_000_000L;
    /** As many frames as fit into the hold, and then some. */
    private static final int MOST = 256;

    private final long[] walls = new long[MOST];
    private final long[] instants = new long[MOST];
    private int first;
    private int count;

    /** What a frame is part of. */
    public enum Pace {
        /** The clock was set down here, or stands in a scene: the truth of this instant counts. */
        STILL,
        /** A scene, which gives every instant its time: only what fell between two frames counts. */
        SCENE,
        /** The clock runs at its speed, or has done so until it stopped: what happened in the last moments counts. */
        CRUISE
    }

    /**
     * A frame is shown.
     *
     * @param clock the instant that it shows
     * @param wall when it is shown
     * @return the instant since which the worst is shown; at most the clock
     */
    public long heldFrom(long clock, long wall, Pace pace) {
        if (pace == Pace.STILL || count > 0 && clock < instants[last()]) {
            count = 0;
        }
        long before = count == 0 ? clock : instants[last()];
        if (pace == Pace.SCENE) {
            count = 0;
        }
        add(clock, wall);
        while (count > 1 && walls[first] < wall - HOLD) {
            first = (first + 1) % MOST;
            count--;
        }
        return pace == Pace.SCENE ? before : instants[first];
    }

    private int last() {
        return (first + count - 1) % MOST;
    }

    private void add(long clock, long wall) {
        if (count == MOST) {
            first = (first + 1) % MOST;
            count--;
        }
        count++;
        walls[last()] = wall;
        instants[last()] = clock;
    }
}
