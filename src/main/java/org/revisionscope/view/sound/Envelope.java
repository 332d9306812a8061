package org.revisionscope.view.sound;

/** How a note comes and goes. It begins and ends at nothing and turns there without a corner, so that it never clicks. */
enum Envelope {
    /** It fades from its beginning on, like a string. */
    STRUCK(8, Integer.MAX_VALUE),
    /** It stays, and fades at its end. */
    HELD(25, 80);

    private final int risesMillis;
    private final int fallsMillis;

    Envelope(int risesMillis, int fallsMillis) {
        this.risesMillis = risesMillis;
        this.fallsMillis = fallsMillis;
    }

    /**
     * How loud it is.
     *
     * @param at how long after the note's beginning, in milliseconds
     * @param millis how long the note is
     * @return the share of its full loudness, 0 to 1
     */
    double level(double at, int millis) {
        int falls = Math.min(fallsMillis, millis - risesMillis);
        return smooth(at / risesMillis) * smooth((millis - at) / falls);
    }

    private static double smooth(double part) {
        return (1 - Math.cos(Math.PI * Math.clamp(part, 0, 1))) / 2;
    }
}
