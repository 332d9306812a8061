package org.revisionscope.view.timeline;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.revisionscope.view.draw.Box;
import org.revisionscope.view.motion.Timing;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.layer.Lens;
import org.revisionscope.view.timeline.motion.Cue;
import org.revisionscope.view.timeline.motion.PictureMotion;
import org.revisionscope.view.timeline.outline.Row;
import org.revisionscope.view.timeline.sight.Passage;

/** Opens the time lens over a scene that would be too narrow to be seen, or when somebody asks for it. */
final class LensHolder extends PictureMotion {

    /** A scene narrower than this is enlarged. */
    private static final double NARROW = 40;
    /** What somebody who asks is shown: from a little before the clock to what a replacement takes. */
    private static final long BEFORE = 60_000L;
    private static final long AFTER = 150_000L;
    /** While the clock runs on by itself by more than this between frames, there is nothing to be seen so closely. */
    private static final long TOO_FAST = (BEFORE + AFTER) / 4;

    private final Performance performance;
    private final Runnable redraw;
    private final ReadOnlyBooleanWrapper wanted = new ReadOnlyBooleanWrapper(this, "wanted");
    private Optional<Lens.Span> asked = Optional.empty();
    private Optional<Lens.Wish> shown = Optional.empty();
    private Optional<Lens> lens = Optional.empty();
    private Optional<Box> opened = Optional.empty();
    private long clockBefore;
    private double scrollBefore;
    private double down;

    LensHolder(Performance performance, Runnable redraw) {
        super(redraw);
        this.performance = performance;
        this.redraw = redraw;
    }

    /** The lens that is open, as it was drawn last. */
    Optional<Lens> lens() {
        return lens;
    }

    /** Whether somebody has asked for it. */
    ReadOnlyBooleanProperty wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /** Somebody asks for the lens at an instant, or is done with it. */
    void toggle(long clock) {
        asked = asked.isPresent() ? Optional.empty() : Optional.of(around(clock));
        wanted.set(asked.isPresent());
        redraw.run();
    }

    /** Scrolls the lanes of the lens; tells whether there was anything to scroll. */
    boolean scrollBy(double pixels) {
        double hidden = lens.map(Lens::hidden).orElse(0.0);
        if (hidden > 0) {
            down = Math.clamp(down + pixels / hidden, 0, 1);
            redraw.run();
        }
        return hidden > 0;
    }

    /** Scrolls the lanes of the lens so far that a row can be seen in it too. */
    void reveal(Row row) {
        lens.ifPresent(open -> {
            down = open.revealing(row.key(), down);
            redraw.run();
        });
    }

    /** Finds out whether a frame needs a lens. */
    Optional<Lens> over(Frame main) {
        Optional<Lens.Wish> wish = scene(main).or(() -> asked(main));
        if (!wish.equals(shown)) {
            boolean opens = shown.isEmpty();
            shown = wish;
            startAt(1);
            if (opens && wish.isPresent() && performance.moves()) {
                startAt(0);
                performance.stage().play(List.of(Cue.now(this)));
            }
        }
        followScroll(main);
        return wish.flatMap(about -> Lens.of(main, about, down));
    }

    /** From now on this lens is seen, so far open, or none. */
    void shows(Optional<Lens> drawn, double part) {
        lens = drawn;
        opened = drawn.map(seen -> seen.opened(part));
    }

    /** As much of the timeline as the lens covers, which is less while it opens; empty if none is open. */
    Optional<Box> opened() {
        return opened;
    }

    private static Optional<Lens.Wish> scene(Frame main) {
        return main.sight().passage().scene().filter(scene -> scene.ends() > scene.opens())
                .filter(scene -> main.scale().pixels(scene.ends() - scene.opens()) < NARROW)
                .map(scene -> new Lens.Wish(new Lens.Span(scene.opens(), scene.ends()), Lens.Lanes.MOVING));
    }

    /** Once asked for, it stays until somebody is done with it, and goes with the clock; a clock that races hides it. */
    private Optional<Lens.Wish> asked(Frame main) {
        long clock = main.clock();
        boolean races =
                main.sight().passage().manner() == Passage.Manner.PLAYED && Math.abs(clock - clockBefore) > TOO_FAST;
        clockBefore = clock;
        asked = asked.map(span -> clock >= span.from() && clock <= span.to() ? span : around(clock));
        return asked.filter(_ -> !races).map(span -> new Lens.Wish(span, Lens.Lanes.ANY));
    }

    private static Lens.Span around(long clock) {
        return new Lens.Span(clock - BEFORE, clock + AFTER);
    }

    /** When the lanes around the lens are scrolled, its own go with them. */
    private void followScroll(Frame main) {
        double scroll = main.areas().scroll();
        double most = main.contents().outline().height() - main.areas().lanes().height();
        if (scroll != scrollBefore && most > 0) {
            down = Math.clamp(scroll / most, 0, 1);
        }
        scrollBefore = scroll;
    }

    @Override
    public Timing timing() {
        return Timing.LENS_OPENS;
    }
}
