package org.revisionscope.view.sound;

import java.util.ArrayList;
import java.util.List;

/** Hears everything, and keeps it in the order in which it came. */
public final class Listener implements Ear {

    private final List<SoundCue> cues = new ArrayList<>();
    private int hushed;

    @Override
    public void hear(SoundCue cue) {
        cues.add(cue);
    }

    @Override
    public void hush() {
        hushed++;
    }

    /** What was heard since this was asked last. */
    public List<SoundCue> take() {
        List<SoundCue> taken = List.copyOf(cues);
        cues.clear();
        return taken;
    }

    /** How often it was told that the clock has leapt. */
    public int hushed() {
        return hushed;
    }
}
