package org.revisionscope.view.timeline.motion;

import java.util.Optional;

import javafx.geometry.Point2D;

import org.revisionscope.model.fleet.NoticeId;

/** Where notices are read: envelopes fly there from the timeline. */
public interface Mailbox {

    /** Nowhere. */
    Mailbox NONE = new Mailbox() {
        @Override
        public Optional<Point2D> place() {
            return Optional.empty();
        }

        @Override
        public void delivered(NoticeId notice) {
            // nobody reads it
        }
    };

    /** Where it is in the scene; empty while it is not in sight. */
    Optional<Point2D> place();

    /** The envelope of a notice has arrived, or its flight was cut short. */
    void delivered(NoticeId notice);
}
