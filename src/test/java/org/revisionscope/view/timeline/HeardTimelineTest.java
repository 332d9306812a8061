package org.revisionscope.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.view.sound.Ear;
import org.revisionscope.view.sound.Listener;
import org.revisionscope.view.sound.SoundCue;
import org.revisionscope.view.timeline.sight.Foresight;
import org.revisionscope.view.timeline.sight.Passage;
import org.revisionscope.view.timeline.sight.Passage.Manner;
import org.revisionscope.view.timeline.sight.Subject;
import org.revisionscope.view.timeline.sight.TimelineContent;

/** What is heard of a timeline that is played, with and without motion. */
class HeardTimelineTest extends PlayedTimeline {

    private static final long HOUR = 3_600_000L;
    private static final long FROM = Instant.parse("2025-02-21T17:30:00Z").toEpochMilli();
    private static final long TO = Instant.parse("2025-03-08T00:00:00Z").toEpochMilli();

    private final Chronicle run = Stories.threeServicesMarked().chronicle();
    private final Listener listener = new Listener();

    private void listen() {
        view.setActions(new TimelineActions() {
            @Override
            public void select(Subject subject) {
                // nobody points at anything
            }

            @Override
            public void seek(long instant) {
                // nobody points at anything
            }

            @Override
            public void showMenu(Subject subject, double screenX, double screenY) {
                // nobody points at anything
            }

            @Override
            public void open(Subject subject) {
                // nobody points at anything
            }

            @Override
            public Optional<Ear> ear() {
                return Optional.of(listener);
            }
        });
    }

    private void show(long clock, Manner manner) {
        view.setContent(new TimelineContent(run, Optional.empty(), clock, clock, Foresight.CURTAIN)
                .by(new Passage(manner, clock, Optional.empty())));
    }

    /** Plays the whole retirement; answers what was heard. */
    private List<SoundCue> play() {
        onFx(() -> {
            show(FROM, Manner.LANDED);
            for (long clock = FROM; clock < TO; clock += HOUR) {
                show(clock, Manner.PLAYED);
                show(clock, Manner.PLAYED); // a chronicle that has read on is shown again
            }
        });
        return listener.take();
    }

    @Test
    void withReducedMotionTheSameIsHeard() {
        onFx(this::listen);
        List<SoundCue> moving = play();
        assertEquals(2, moving.stream().filter(SoundCue.LAST_DAY::equals).count(), moving::toString);
        assertTrue(moving.containsAll(List.of(SoundCue.MARKED, SoundCue.NOTICE_SENT, SoundCue.PLACED,
                SoundCue.STOPPED, SoundCue.LOST, SoundCue.HEALTHY)), moving::toString);
        onFx(() -> view.reducedMotionProperty().set(true));
        assertEquals(moving, play());
    }

    @Test
    void whoeverDoesNotListenHearsNothing() {
        assertEquals(List.of(), play());
    }

    @Test
    void aLeapIsSilent() {
        onFx(() -> {
            listen();
            show(FROM, Manner.LANDED);
            show(TO, Manner.LANDED);
            show(FROM, Manner.LANDED);
        });
        assertEquals(List.of(), listener.take());
    }
}
