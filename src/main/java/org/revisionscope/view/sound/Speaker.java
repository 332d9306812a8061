package org.revisionscope.view.sound;

/** Where cues sound. */
public interface Speaker extends AutoCloseable {

    /** Plays nothing. */
    Speaker SILENT = new Speaker() {
        @Override
        public void play(SoundCue cue) {
            // there is nobody to hear it
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    /** Plays a cue, soon; whoever asks does not wait for it. Where nothing can be played, nothing happens. */
    void play(SoundCue cue);

    /** Plays nothing any more, and lets go of the machine's sound; waits for nothing. */
    @Override
    void close();
}
