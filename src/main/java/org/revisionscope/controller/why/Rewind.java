package org.revisionscope.controller.why;

import java.util.Optional;
import java.util.function.BooleanSupplier;

import javafx.animation.AnimationTimer;

import org.revisionscope.controller.playback.Playback;
import org.revisionscope.view.motion.Timing;

/** Takes the clock back to an earlier instant so that it can be seen; where nothing moves, at once. The FX thread uses it. */
public final class Rewind {

    private final Playback playback;
    private final BooleanSupplier still;
    private Optional<Journey> journey = Optional.empty();

    /**
     * A rewind.
     *
     * @param still whether nothing is to move
     */
    public Rewind(Playback playback, BooleanSupplier still) {
        this.playback = playback;
        this.still = still;
    }

    /**
     * Goes back, unless the clock stands there or before already.
     *
     * @param instant where to, in milliseconds since the epoch
     * @param then what follows, once it is there
     */
    void to(long instant, Runnable then) {
        if (playback.clock() <= instant || still.getAsBoolean()) {
            playback.seek(Math.min(instant, playback.clock()));
            then.run();
        } else {
            end();
            journey = Optional.of(new Journey(playback.clock(), instant, then));
            journey.get().start();
        }
    }

    /** Stays where it is, and nothing follows. */
    public void end() {
        journey.ifPresent(AnimationTimer::stop);
        journey = Optional.empty();
    }

    /** The way back. Whoever sets the clock down elsewhere meanwhile has the last word, and nothing follows. */
    private final class Journey extends AnimationTimer {

        private final long from;
        private final long to;
        private final Runnable then;
        private long begun = -1;
        private long shown;

        Journey(long from, long to, Runnable then) {
            this.from = from;
            this.to = to;
            this.then = then;
            shown = from;
        }

        @Override
        public void handle(long now) {
            begun = begun < 0 ? now : begun;
            if (playback.clock() != shown) {
                stop();
                return;
            }
            double part = Timing.CLOCK_REWINDS.at(now - begun);
            shown = from + Math.round((to - from) * part);
            playback.seek(shown);
            if (part >= 1) {
                stop();
                then.run();
            }
        }
    }
}
