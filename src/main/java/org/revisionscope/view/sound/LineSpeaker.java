package org.revisionscope.view.sound;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import javax.sound.sampled.LineUnavailableException;

/**
 * Plays cues on the machine's own sound, on a thread of its own, which begins with the first of them and opens a line for
 * it. Where there is no sound, or it is lost, this speaker is silent from then on. One thread asks it to play.
 */
public final class LineSpeaker implements Speaker {

    /** A machine that falls behind leaves cues out. */
    private static final int MOST_WAITING = 2;
    private static final long RESTS_AFTER_SECONDS = 2;

    private final Outlet.Opener opener;
    private final Runnable mute;
    private final BlockingQueue<SoundCue> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Thread thread = Thread.ofPlatform().daemon().name("sound").unstarted(this::run);
    private boolean closed;

    /**
     * A speaker that has opened nothing yet.
     *
     * @param mute told, on the speaker's own thread, that nothing can be played any more
     */
    public LineSpeaker(Runnable mute) {
        this(mute, LineOutlet::open);
    }

    /** A speaker on another kind of line. */
    LineSpeaker(Runnable mute, Outlet.Opener opener) {
        this.mute = mute;
        this.opener = opener;
    }

    @Override
    public void play(SoundCue cue) {
        if (!closed) {
            waiting.offer(cue);
            begin();
        }
    }

    private void begin() {
        if (thread.getState() == Thread.State.NEW) {
            thread.start();
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }

    private void run() {
        try {
            playOn(waiting.take());
        } catch (InterruptedException unwanted) {
            Thread.currentThread().interrupt();
        } catch (LineUnavailableException | RuntimeException | LinkageError noSound) {
            waiting.clear(); // drivers throw what they like
            mute.run();
        }
    }

    private void playOn(SoundCue first) throws InterruptedException, LineUnavailableException {
        try (Outlet outlet = opener.open()) {
            for (SoundCue cue = first;; cue = next(outlet)) {
                outlet.play(Synthesiser.samples(cue));
            }
        }
    }

    private SoundCue next(Outlet outlet) throws InterruptedException {
        Optional<SoundCue> soon = Optional.ofNullable(waiting.poll(RESTS_AFTER_SECONDS, TimeUnit.SECONDS));
        if (soon.isPresent()) {
            return soon.get();
        }
        outlet.rest();
        return waiting.take();
    }
}
