package org.revisionscope.view.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sound.sampled.LineUnavailableException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A speaker on a line that is none, on a machine with and without sound. */
class LineSpeakerTest {

    private static final int PATIENCE_SECONDS = 30;

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final AtomicInteger opened = new AtomicInteger();
    private final CountDownLatch hangs = new CountDownLatch(1);
    private final CountDownLatch mayPlay = new CountDownLatch(1);
    private final Line line = new Line();
    private final LineSpeaker speaker = new LineSpeaker(() -> told.add("mute"), () -> {
        opened.incrementAndGet();
        return line;
    });

    /** Tells what is played. */
    private final class Line implements Outlet {

        private volatile String breaks = "";

        @Override
        public void play(short[] samples) throws LineUnavailableException {
            hangs.countDown();
            try {
                mayPlay.await();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
            switch (breaks) {
                case "is lost" -> throw new LineUnavailableException("unplugged");
                case "fails" -> throw new IllegalStateException("the driver is at its end");
                default -> told.add(samples.length + " on " + Thread.currentThread().getName());
            }
        }

        @Override
        public void rest() {
            told.add("rests");
        }

        @Override
        public void close() {
            told.add("closed");
        }
    }

    @AfterEach
    void close() {
        mayPlay.countDown();
        speaker.close();
    }

    private String next() throws InterruptedException {
        return String.valueOf(told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    private static String played(SoundCue cue) {
        return Synthesiser.samples(cue).length + " on sound";
    }

    @Test
    void itOpensItsLineForTheFirstCueAndKeepsIt() throws InterruptedException {
        assertEquals(0, opened.get());
        mayPlay.countDown();
        speaker.play(SoundCue.LOST);
        assertEquals(played(SoundCue.LOST), next());
        speaker.play(SoundCue.PLACED);
        assertEquals(played(SoundCue.PLACED), next());
        assertEquals(1, opened.get());
    }

    @Test
    void theMachineRestsWhileThereIsNothingToPlay() throws InterruptedException {
        mayPlay.countDown();
        speaker.play(SoundCue.LOST);
        assertEquals(List.of(played(SoundCue.LOST), "rests"), List.of(next(), next()));
        speaker.play(SoundCue.PLACED);
        assertEquals(played(SoundCue.PLACED), next());
    }

    @Test
    void whoAsksDoesNotWaitForALineThatHangs() throws InterruptedException {
        speaker.play(SoundCue.PLACED);
        assertTrue(hangs.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
        assertTimeoutPreemptively(Duration.ofSeconds(PATIENCE_SECONDS), () -> {
            for (int i = 0; i < 1_000; i++) {
                speaker.play(SoundCue.PLACED);
            }
            speaker.play(SoundCue.LOST);
            speaker.close();
        });
        assertEquals(List.of(played(SoundCue.PLACED), "closed"), List.of(next(), next()),
                "a thousand are not made up for");
    }

    @Test
    void closingLetsGoOfTheLineAndPlaysNothingMore() throws InterruptedException {
        mayPlay.countDown();
        speaker.play(SoundCue.PLACED);
        assertEquals(played(SoundCue.PLACED), next());
        speaker.close();
        assertEquals("closed", next());
        speaker.play(SoundCue.PLACED);
        speaker.close();
        assertTrue(told.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"is lost", "fails"})
    void aLineThatBreaksIsClosedAndTheSpeakerSilent(String breaks) throws InterruptedException {
        line.breaks = breaks;
        mayPlay.countDown();
        speaker.play(SoundCue.PLACED);
        assertEquals(List.of("closed", "mute"), List.of(next(), next()));
        line.breaks = "";
        speaker.play(SoundCue.PLACED);
        speaker.close();
        assertNotEquals(played(SoundCue.PLACED), String.valueOf(told.poll(200, TimeUnit.MILLISECONDS)));
        assertEquals(1, opened.get(), "it does not try again and again");
    }

    @ParameterizedTest
    @ValueSource(classes = {IllegalArgumentException.class, LineUnavailableException.class,
        UnsatisfiedLinkError.class})
    void aMachineWithoutSoundIsSilent(Class<? extends Throwable> why) throws InterruptedException {
        BlockingQueue<Thread> asked = new LinkedBlockingQueue<>();
        Outlet.Opener none = () -> {
            asked.add(Thread.currentThread());
            if (why == LineUnavailableException.class) {
                throw new LineUnavailableException("no line");
            }
            if (why == UnsatisfiedLinkError.class) {
                throw new UnsatisfiedLinkError("no library");
            }
            throw new IllegalArgumentException("no mixer");
        };
        LineSpeaker silent = new LineSpeaker(() -> told.add("mute"), none);
        silent.play(SoundCue.PLACED);
        Thread asking = asked.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertTrue(asking != null && asking.isDaemon());
        silent.play(SoundCue.LOST);
        silent.close();
        assertTrue(asking.join(Duration.ofSeconds(PATIENCE_SECONDS)), "its thread ends");
        assertEquals("mute", next());
        assertTrue(asked.isEmpty() && told.isEmpty(), "it does not try again and again");
    }
}
