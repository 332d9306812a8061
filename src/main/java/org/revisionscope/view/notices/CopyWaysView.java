package org.revisionscope.view.notices;

import java.util.Optional;

import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;
import javafx.scene.text.Font;

import org.revisionscope.view.draw.Fonts;
import org.revisionscope.view.draw.InkedRegion;
import org.revisionscope.view.draw.NodeSurface;
import org.revisionscope.view.motion.Audience;
import org.revisionscope.view.notices.CopyWays.Leg;

/** Shows the ways of copies, and the copies on their way when it is told to. It tells nothing to a pointer. */
final class CopyWaysView extends InkedRegion {

    private final NodeSurface surface =
            new NodeSurface(palette(), Fonts.of(Font.getDefault().getFamily()));
    private final ObservableValue<Boolean> isSeen = Audience.of(this);
    private Optional<CopyWays> ways = Optional.empty();
    private Optional<Moment> moment = Optional.empty();
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long nanos) {
            tick(nanos);
        }
    };

    /**
     * A moment of the journey.
     *
     * @param leg where they are
     * @param began when they set out on it, in nanoseconds of wall time
     * @param part how much of it is done, 0 to 1
     */
    private record Moment(Leg leg, long began, double part) {

        boolean isOverAt(long nanos) {
            return nanos - began >= leg.timing().nanos();
        }

        Moment at(long nanos) {
            return new Moment(leg, began, leg.timing().at(nanos - began));
        }
    }

    CopyWaysView() {
        super("copy-ways");
        setManaged(false);
        setMouseTransparent(true);
        getChildren().add(surface.node());
        Audience.whenGone(this, this::end);
    }

    /** The ways are these from now on. */
    void show(CopyWays next) {
        ways = Optional.of(next);
        requestLayout();
    }

    /** Copies set out, if there is anybody to see it. */
    void play() {
        if (!isSeen.getValue()) {
            return;
        }
        moment = Optional.of(new Moment(Leg.BRANCH, Long.MIN_VALUE, 0));
        timer.start();
        requestLayout();
    }

    /** Every copy is where it goes. */
    void end() {
        timer.stop();
        moment = Optional.empty();
        requestLayout();
    }

    /** Whether copies are on their way. */
    boolean isPlaying() {
        return moment.isPresent();
    }

    /** Another frame comes, at a wall time in nanoseconds. */
    void tick(long nanos) {
        moment = moment.flatMap(before -> next(before, nanos));
        if (moment.isEmpty()) {
            timer.stop();
        }
        requestLayout();
    }

    private static Optional<Moment> next(Moment before, long nanos) {
        if (before.began() == Long.MIN_VALUE) {
            return Optional.of(new Moment(before.leg(), nanos, 0)); // the first frame after they were told to
        }
        if (!before.isOverAt(nanos)) {
            return Optional.of(before.at(nanos));
        }
        int after = before.leg().ordinal() + 1;
        return after < Leg.values().length ? Optional.of(new Moment(Leg.values()[after], nanos, 0)) : Optional.empty();
    }

    @Override
    protected void inksChanged() {
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        surface.begin(palette(), Fonts.of(Font.getDefault().getFamily()));
        ways.ifPresent(shown -> {
            shown.draw(surface);
            moment.ifPresent(now -> shown.drawJourney(surface, now.leg(), now.part()));
        });
        surface.end();
    }
}
