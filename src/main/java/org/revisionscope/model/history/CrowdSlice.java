package org.revisionscope.model.history;

/** What a stretch of time holds of a crowd. One object is filled again and again. */
public final class CrowdSlice {

    int most;
    int least;
    int mostArriving;
    int mostGoing;
    long arrivingTime;
    long placedTime;
    long goingTime;
    long quietUntil;

    /** An empty slice. */
    public CrowdSlice() {}

    /** The most bars that stood at once. */
    public int most() {
        return most;
    }

    /** The fewest bars that stood at once. */
    public int least() {
        return least;
    }

    /** The most bars that were arriving at once. */
    public int mostArriving() {
        return mostArriving;
    }

    /** The most bars that were going at once. */
    public int mostGoing() {
        return mostGoing;
    }

    /** How long bars were arriving, in milliseconds, every bar counted. */
    public long arrivingTime() {
        return arrivingTime;
    }

    /** How long bars were placed, in milliseconds, every bar counted. */
    public long placedTime() {
        return placedTime;
    }

    /** How long bars were going, in milliseconds, every bar counted. */
    public long goingTime() {
        return goingTime;
    }

    /** If nothing changes after the first instant of the slice: the instant of the next change; else that first instant. */
    public long quietUntil() {
        return quietUntil;
    }

    void clear() {
        most = 0;
        least = Integer.MAX_VALUE;
        mostArriving = 0;
        mostGoing = 0;
        arrivingTime = 0;
        placedTime = 0;
        goingTime = 0;
    }

    void addTime(long arriving, long placed, long going) {
        arrivingTime += arriving;
        placedTime += placed;
        goingTime += going;
    }

    void include(int fewest, int greatest, int arriving, int going) {
        least = Math.min(least, fewest);
        most = Math.max(most, greatest);
        mostArriving = Math.max(mostArriving, arriving);
        mostGoing = Math.max(mostGoing, going);
    }
}
