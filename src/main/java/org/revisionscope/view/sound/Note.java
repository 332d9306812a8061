package org.revisionscope.view.sound;

/**
 * A part of a cue.
 *
 * @param voice what sounds
 * @param begins how long after the cue, in milliseconds
 * @param millis how long it sounds
 * @param fromHz how high it is at first, in hertz; of noise the middle of what is heard of it
 * @param toHz how high it is in the end, in hertz
 * @param envelope how it comes and goes
 * @param loudness its largest swing, as a share of the largest that can be played
 */
record Note(Voice voice, int begins, int millis, double fromHz, double toHz, Envelope envelope, double loudness) {

    /** A note that is to be given a pitch and a loudness. */
    static Note of(Voice voice, int begins, int millis) {
        return new Note(voice, begins, millis, 0, 0, Envelope.STRUCK, 0);
    }

    /** The same at one pitch, in hertz. */
    Note at(double hz) {
        return glide(hz, hz);
    }

    /** The same from one pitch to another, in hertz. */
    Note glide(double from, double to) {
        return new Note(voice, begins, millis, from, to, envelope, loudness);
    }

    /** The same so loud, coming and going like this. */
    Note as(Envelope other, double loud) {
        return new Note(voice, begins, millis, fromHz, toHz, other, loud);
    }

    /** How high it is after a share of its time, in hertz. */
    double hz(double part) {
        return fromHz + (toHz - fromHz) * part;
    }
}
