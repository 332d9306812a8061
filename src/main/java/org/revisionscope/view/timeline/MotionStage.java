package org.revisionscope.view.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.animation.AnimationTimer;
import javafx.scene.layout.Region;

import org.revisionscope.view.draw.NodeSurface;
import org.revisionscope.view.motion.Lapse;
import org.revisionscope.view.motion.Timing;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.Pointing;
import org.revisionscope.view.timeline.layer.Lens;
import org.revisionscope.view.timeline.motion.Cue;
import org.revisionscope.view.timeline.motion.Motion;

/**
 * Where things move over the picture. Each frame draws every movement that is going on where the picture has it now, with
 * nodes that are used again. While nothing moves it asks for no frames.
 */
final class MotionStage extends Region {

    /** No more movements go on at once than an eye can follow; further ones are left out. */
    private static final int MOST = 40;

    private final TimelineView view;
    private final NodeSurface surface;
    private final List<Playing> playing = new ArrayList<>();
    /** What stands without having moved. */
    private List<Motion> still = List.of();
    private final Lapse standing = new Lapse(Timing.STILL_STANDS, () -> stand(List.of()));
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long nanos) {
            tick(nanos);
        }
    };

    /** A movement that goes on; its beginning is not known before the first frame after its cue. */
    private static final class Playing {
        private final Cue cue;
        private long begins = Long.MIN_VALUE;
        /** How far it is; negative before it begins. */
        private double part = -1;

        Playing(Cue cue) {
            this.cue = cue;
        }

        void tick(long nanos) {
            if (begins == Long.MIN_VALUE) {
                begins = nanos;
            }
            long elapsed = nanos - begins - cue.delay();
            if (elapsed >= 0) {
                part = cue.motion().timing().at(elapsed);
                cue.motion().moved(part);
            }
        }

        boolean isOverAt(long nanos) {
            return begins != Long.MIN_VALUE && nanos - begins >= cue.end();
        }
    }

    MotionStage(TimelineView view, NodeSurface surface) {
        this.view = view;
        this.surface = surface;
        setManaged(false);
        setMouseTransparent(true);
        getChildren().add(surface.node());
    }

    /** Lets these movements begin. */
    void play(List<Cue> cues) {
        for (Cue cue : cues) {
            playing.removeIf(each -> each.cue.equals(cue)); // it begins again
            if (playing.size() < MOST) {
                playing.add(new Playing(cue));
            } else {
                cue.motion().end();
            }
        }
        if (!playing.isEmpty()) {
            timer.start();
        }
    }

    /** Of these movements shows only what stands after them, at once and for a while; what stood before makes room. */
    void showStill(List<Cue> cues) {
        List<Motion> stands = cues.stream().map(Cue::motion).filter(motion -> motion.timing().stands()).limit(MOST)
                .toList();
        if (!stands.isEmpty()) {
            stand(stands);
            standing.begin();
        }
    }

    private void stand(List<Motion> motions) {
        still = motions;
        requestLayout();
    }

    /** The picture has changed: what stands over it goes with it. */
    void followPicture() {
        if (!still.isEmpty()) {
            requestLayout();
        }
    }

    /** Ends every movement at once: the picture shows already what they lead to. */
    void cut() {
        List<Playing> cut = List.copyOf(playing);
        playing.clear();
        still = List.of();
        cut.forEach(each -> each.cue.motion().end());
        clear();
    }

    /** How many nodes there are for what moves, shown or not. */
    int nodes() {
        return surface.nodes();
    }

    /** How many movements go on or are about to. */
    int moving() {
        return playing.size();
    }

    /** Another frame comes, at a wall time in nanoseconds; it is drawn after the picture that it lies over. */
    void tick(long nanos) {
        endThoseOver(nanos);
        if (playing.isEmpty()) {
            clear();
            return;
        }
        for (Playing each : playing) {
            each.tick(nanos);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        surface.begin(view.palette(), view.fonts());
        view.drawn().ifPresent(drawn -> {
            Frame frame = drawn.on(surface, Pointing.NONE);
            Optional<Lens> lens = view.performance().lens().lens();
            draw(Motion.Plane.TIMELINE, frame);
            view.performance().lens().opened().ifPresent(surface::clip); // what has not opened yet hides what is in it
            draw(Motion.Plane.LENS, lens.map(open -> open.frame(surface)).orElse(frame));
            lens.ifPresent(_ -> surface.release());
        });
        surface.end();
    }

    private void draw(Motion.Plane plane, Frame frame) {
        still.stream().filter(motion -> motion.plane() == plane).forEach(motion -> motion.draw(frame, 1));
        for (Playing each : playing) {
            if (each.part >= 0 && each.cue.motion().plane() == plane) {
                each.cue.motion().draw(frame, each.part);
            }
        }
    }

    private void endThoseOver(long nanos) {
        List<Playing> over = playing.stream().filter(each -> each.isOverAt(nanos)).toList();
        playing.removeAll(over);
        over.forEach(each -> each.cue.motion().end());
    }

    private void clear() {
        timer.stop();
        requestLayout();
    }
}
