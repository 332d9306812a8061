package org.revisionscope.view.timeline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.revisionscope.model.fleet.NoticeId;
import org.revisionscope.model.history.NoticeLife;
import org.revisionscope.view.motion.Timing;
import org.revisionscope.view.timeline.frame.LastDay;
import org.revisionscope.view.timeline.frame.Swell;
import org.revisionscope.view.timeline.motion.Cue;
import org.revisionscope.view.timeline.motion.PictureMotion;
import org.revisionscope.view.timeline.sight.TimelineContent;

/**
 * Lets the outline of a wait swell once when an hour of its last day ends. The next swell begins after this one at the
 * earliest; hours that end meanwhile are one, so it never flashes, however fast the clock runs.
 */
final class WaitPulse extends PictureMotion {

    private final MotionStage stage;
    private Set<NoticeId> swelling = Set.of();
    private Set<NoticeId> due = Set.of();

    /**
     * Nothing swells.
     *
     * @param stage where it moves
     * @param redraw has the picture drawn again
     */
    WaitPulse(MotionStage stage, Runnable redraw) {
        super(redraw);
        this.stage = stage;
    }

    @Override
    public Timing timing() {
        return Timing.WAIT_SWELLS;
    }

    /** The outlines that are broader now. */
    Swell swell() {
        return part() < 1 ? new Swell(swelling, part()) : Swell.NONE;
    }

    /** The clock has moved from one content to another of the same run. */
    void follow(TimelineContent before, TimelineContent now) {
        due = waitsDue(before.clock(), now);
        // one group moves at a time, and what happens goes first
        if (!due.isEmpty() && stage.moving() == 0 && now.passage().scene().isEmpty()) {
            swelling = due;
            due = Set.of();
            startAt(0);
            stage.play(List.of(Cue.now(this)));
        }
    }

    /** What was due is not any more. */
    void forget() {
        due = Set.of();
    }

    private Set<NoticeId> waitsDue(long before, TimelineContent now) {
        Set<NoticeId> found = new HashSet<>();
        for (NoticeLife notice : now.run().places().notices()) {
            if (LastDay.anHourEnds(before, now.clock(), notice)
                    || due.contains(notice.id()) && LastDay.contains(now.clock(), notice)) {
                found.add(notice.id());
            }
        }
        return found;
    }
}
