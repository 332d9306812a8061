package org.revisionscope.view.sound;

/** Hears of what can be heard. */
public interface Ear {

    /** This has just happened. */
    void hear(SoundCue cue);

    /** The clock has leapt: what was heard before and has not sounded yet is not to sound any more. */
    void hush();
}
