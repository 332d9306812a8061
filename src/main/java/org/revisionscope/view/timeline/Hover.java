package org.revisionscope.view.timeline;

import javafx.animation.PauseTransition;

import org.revisionscope.view.motion.Audience;
import org.revisionscope.view.motion.Timing;
import org.revisionscope.view.timeline.frame.Spot;
import org.revisionscope.view.timeline.sight.Subject;

/** What the pointer rests on, and the card that tells of it after a moment. */
final class Hover {

    private final TimelineView view;
    private final HoverCard card = new HoverCard();
    private final PauseTransition delay = new PauseTransition(Timing.CARD_WAITS.duration());
    private Subject subject = Subject.nothing();
    private double x;
    private double y;

    Hover(TimelineView view) {
        this.view = view;
        delay.setOnFinished(_ -> showCard());
        Audience.whenGone(view, this::end);
    }

    /** The card, to be put over everything else. */
    HoverCard card() {
        return card;
    }

    /** What the pointer is over. */
    Subject subject() {
        return subject;
    }

    /** The pointer moved. */
    void moveTo(double pointerX, double pointerY) {
        x = pointerX;
        y = pointerY;
        setSubject(view.under().spot(x, y).map(Spot::subject).orElseGet(Subject::nothing));
        delay.playFromStart();
    }

    /** The pointer left, or a button was pressed. */
    void end() {
        delay.stop();
        card.hide();
        setSubject(Subject.nothing());
    }

    private void setSubject(Subject under) {
        if (!under.equals(subject)) {
            subject = under;
            card.hide();
            view.pointingChanged();
        }
    }

    private void showCard() {
        view.factsOf(subject).ifPresent(facts -> card.show(facts, x, y, view.getLayoutBounds()));
    }
}
