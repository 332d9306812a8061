package org.revisionscope.view.timeline;

import java.util.Optional;

import org.revisionscope.view.sound.Ear;
import org.revisionscope.view.timeline.sight.Subject;

/** What the timeline asks for when someone points at something; it changes nothing of this itself. */
public interface TimelineActions {

    /** Does nothing. */
    TimelineActions NONE = new TimelineActions() {
        @Override
        public void select(Subject subject) {
            // nobody listens
        }

        @Override
        public void seek(long instant) {
            // nobody listens
        }

        @Override
        public void showMenu(Subject subject, double screenX, double screenY) {
            // nobody listens
        }

        @Override
        public void open(Subject subject) {
            // nobody listens
        }
    };

    /** A subject was clicked, or chosen with the keyboard; {@link Subject.Nothing} for empty space. */
    void select(Subject subject);

    /** The clock is to go to an instant, milliseconds since the epoch; while the ruler is dragged this comes often. */
    void seek(long instant);

    /** A context menu was asked for, at a point of the screen. */
    void showMenu(Subject subject, double screenX, double screenY);

    /** A subject was double-clicked, or opened with Enter. */
    void open(Subject subject);

    /**
     * An event is to be pointed out in the Story for a moment, because nothing moves that would show it.
     *
     * @param row its row in the journal
     */
    default void pointOut(int row) {}

    /** Who hears of what happens while the clock runs or somebody decides, whether it moves or not; empty for nobody. */
    default Optional<Ear> ear() {
        return Optional.empty();
    }
}
