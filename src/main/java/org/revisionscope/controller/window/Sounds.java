package org.revisionscope.controller.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.beans.property.BooleanProperty;

import org.revisionscope.controller.action.Action;
import org.revisionscope.view.sound.Ear;
import org.revisionscope.view.sound.Limiter;
import org.revisionscope.view.sound.SoundCue;
import org.revisionscope.view.sound.Speaker;

/**
 * Lets what happens in the timeline be heard while somebody wants that. While nobody does, nothing listens and nothing of
 * the machine's sound is touched.
 */
final class Sounds {

    private final BooleanProperty on;
    private final Consumer<Optional<Ear>> timeline;
    private final Supplier<Speaker> speakers;
    private Optional<Playing> playing = Optional.empty();
    /** It outlives what is switched off, so that switching quickly is no way round it. */
    private Optional<Limiter> limiter = Optional.empty();

    /**
     * What is heard while it is switched on.
     *
     * @param on the switch
     * @param timeline told who hears of what happens
     * @param speakers makes what plays it; given what to do if it cannot
     * @param mute says that nothing can be heard
     * @param wake asks for frames, because something is to be heard
     */
    Sounds(BooleanProperty on, Consumer<Optional<Ear>> timeline, Function<Runnable, Speaker> speakers, Runnable mute,
            Runnable wake) {
        this.on = on;
        this.timeline = timeline;
        this.speakers = () -> speakers.apply(() -> {
            if (on.get()) {
                mute.run();
            }
        });
        if (on.get()) {
            begin();
        }
        on.addListener((_, _, isOn) -> {
            if (isOn) {
                begin().hear(SoundCue.RELEASED); // so that one hears what one has chosen
                wake.run();
            } else {
                end();
            }
        });
    }

    /** The switch. */
    List<Action> actions() {
        return List.of(Action.named("view.sound").on(on).does(() -> on.set(!on.get())));
    }

    /** Plays what is to be heard now; called once a frame, after the timeline's own pulse, with the time of the frame. */
    void pulse(long nanos) {
        playing.ifPresent(now -> now.limiter.next(nanos).ifPresent(now.speaker::play));
    }

    /** Whether nothing waits to be heard. */
    boolean isResting() {
        return playing.map(now -> now.limiter.isEmpty()).orElse(true);
    }

    /** Nothing is heard any more. */
    void close() {
        end();
    }

    private Playing begin() {
        Limiter one = limiter.orElseGet(Limiter::new);
        limiter = Optional.of(one);
        Playing begun = new Playing(one, speakers.get());
        playing = Optional.of(begun);
        timeline.accept(Optional.of(begun));
        return begun;
    }

    private void end() {
        timeline.accept(Optional.empty());
        playing.ifPresent(Playing::end);
        playing = Optional.empty();
    }

    /**
     * What is heard.
     *
     * @param limiter chooses, so that it is never too much
     * @param speaker plays it
     */
    private record Playing(Limiter limiter, Speaker speaker) implements Ear {

        @Override
        public void hear(SoundCue cue) {
            limiter.offer(cue);
        }

        @Override
        public void hush() {
            limiter.hush();
        }

        void end() {
            limiter.hush();
            speaker.close();
        }
    }
}
