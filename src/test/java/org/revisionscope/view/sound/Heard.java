package org.revisionscope.view.sound;

import java.util.ArrayList;
import java.util.List;

/** Stands where a speaker would play, and keeps what it was asked for. */
public final class Heard implements Speaker {

    private final List<SoundCue> cues = new ArrayList<>();
    private boolean closed;

    @Override
    public void play(SoundCue cue) {
        cues.add(cue);
    }

    @Override
    public void close() {
        closed = true;
    }

    /** What was to be played so far. */
    public List<SoundCue> cues() {
        return List.copyOf(cues);
    }

    /** Whether it was closed. */
    public boolean isClosed() {
        return closed;
    }
}
