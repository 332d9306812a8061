package org.revisionscope.controller.document;

import org.revisionscope.model.fleet.NoticeId;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.TaskArn;

/** What is selected in every panel at once: an identity, so that it survives another run of the same story. */
public sealed interface Selection {

    /** Nothing is selected. */
    Selection NONE = new Nothing();

    /** What to show where only things can be shown: of an event what it is about, else the selection itself. */
    default Selection subject() {
        return this;
    }

    /** Nothing is selected. */
    record Nothing() implements Selection {}

    /**
     * A revision.
     *
     * @param revision which one
     */
    record OfRevision(RevisionId revision) implements Selection {}

    /**
     * An account in a Region.
     *
     * @param place which one
     */
    record OfPlace(Place place) implements Selection {}

    /**
     * A service.
     *
     * @param service which one
     */
    record OfService(ServiceKey service) implements Selection {}

    /**
     * A task.
     *
     * @param task which one
     */
    record OfTask(TaskArn task) implements Selection {}

    /**
     * One event of the story.
     *
     * @param row where it stands in the journal
     * @param at when it happened, in milliseconds since the epoch
     * @param about what it is about, or {@link #NONE}
     */
    record OfEvent(int row, long at, Selection about) implements Selection {

        @Override
        public Selection subject() {
            return about;
        }
    }

    /**
     * A retirement notice.
     *
     * @param notice which one
     */
    record OfNotice(NoticeId notice) implements Selection {}
}
