package org.revisionscope.view.timeline;

import java.util.List;
import java.util.Optional;

import org.revisionscope.view.motion.Timing;

/** Opens the time lens over a scene that would be too narrow to be seen, or when somebody asks for it. */
final class LensHolder extends PictureMotion {

    /** A scene narrower than this is enlarged. */
    private static final double NARROW = 40;
    /** What somebody who asks is shown: from a little before the clock to what a replacement takes. */
    private static final long BEFORE = 60_000L;
    private static final long AFTER = 150_000L;
    /** The lens stays in view until the clock is so far from the span that was asked for. */
    private static final long REACH = 300_000L;

    private final Performance performance;
    private final Runnable redraw;
    private Optional<Lens.Span> asked = Optional.empty();
    private Optional<Lens.Span> shown = Optional.empty();
    private Optional<Lens> lens = Optional.empty();

    LensHolder(Performance performance, Runnable redraw) {
        super(redraw);
        this.performance = performance;
        this.redraw = redraw;
    }

    /** The lens that is open, as it was drawn last. */
    Optional<Lens> lens() {
        return lens;
    }

    /** Somebody asks for the lens at an instant, or is done with it. */
    void toggle(long clock) {
        asked = asked.isPresent() ? Optional.empty() : Optional.of(new Lens.Span(clock - BEFORE, clock + AFTER));
        redraw.run();
    }

    /** Finds out whether a frame needs a lens. */
    Optional<Lens> over(Frame main) {
        Optional<Lens.Span> wanted = scene(main).or(() -> asked(main));
        if (!wanted.equals(shown)) {
            boolean opens = shown.isEmpty();
            shown = wanted;
            startAt(1);
            if (opens && wanted.isPresent() && performance.moves()) {
                startAt(0);
                performance.stage().play(List.of(Cue.now(this)));
            }
        }
        lens = wanted.flatMap(span -> Lens.of(main, span));
        return lens;
    }

    private static Optional<Lens.Span> scene(Frame main) {
        return main.sight().passage().scene().filter(scene -> scene.ends() > scene.opens())
                .filter(scene -> main.scale().pixels(scene.ends() - scene.opens()) < NARROW)
                .map(scene -> new Lens.Span(scene.opens(), scene.ends()));
    }

    private Optional<Lens.Span> asked(Frame main) {
        asked = asked.filter(span -> main.clock() >= span.from() - REACH && main.clock() <= span.to() + REACH);
        return asked;
    }

    @Override
    public Timing timing() {
        return Timing.LENS_OPENS;
    }
}
