package org.revisionscope.view.timeline.motion;

import java.util.Optional;

import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Lettering;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.draw.Words;
import org.revisionscope.view.motion.Timing;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.Labels;
import org.revisionscope.view.timeline.frame.Whereabouts;

/** What moves when a revision is released: its bar grows, and the word "newest" goes over to it. */
final class ReleaseMotions {

    private static final double TAG_X = 36;
    private static final double TAG_HEIGHT = 19;

    private ReleaseMotions() {}

    /** The bar grows from the clock, as far as what follows is shown. */
    record Grows(RevisionId revision) implements Motion {
        @Override
        public Timing timing() {
            return Timing.BAR_GROWS;
        }

        @Override
        public void draw(Frame frame, double part) {
            if (Whereabouts.showsClock(frame)) {
                Whereabouts.revision(frame, revision).ifPresent(bar -> {
                    double grown = Whereabouts.clock(frame) + (bar.right() - Whereabouts.clock(frame)) * part;
                    frame.surface().fill(Box.between(grown, Math.max(grown, bar.right()), bar.y() - 1,
                            bar.height() + 2), 0, Fill.solid(Role.SURFACE));
                    frame.surface().line(grown, bar.y(), grown, bar.bottom(), Stroke.solid(Role.NEWEST, 2));
                });
            }
        }
    }

    /**
     * The word goes from the revision that was the newest to the one that is.
     *
     * @param words the word
     */
    record Glides(RevisionId from, RevisionId to, String words) implements Motion {
        @Override
        public Timing timing() {
            return Timing.TAG_GLIDES;
        }

        @Override
        public void draw(Frame frame, double part) {
            Optional<Box> start = Whereabouts.revision(frame, from);
            Optional<Box> goal = Whereabouts.revision(frame, to);
            if (start.isPresent() && goal.isPresent()) {
                double y = start.get().centreY() + (goal.get().centreY() - start.get().centreY()) * part;
                Words tag = Words.of(words, Lettering.LABEL_BOLD);
                Labels.pill(frame.surface(), tag, new Box(TAG_X, y - TAG_HEIGHT / 2,
                        Labels.pillWidth(frame.surface(), tag), TAG_HEIGHT), Role.SURFACE, Role.NEWEST);
            }
        }
    }
}
