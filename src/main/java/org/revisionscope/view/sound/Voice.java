package org.revisionscope.view.sound;

/** What sounds. */
enum Voice {
    /** A round tone, with little above it. */
    TONE,
    /** Noise of which only what lies around a pitch is left. */
    NOISE
}
