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
     * A retirement notice.
     *
     * @param notice which one
     */
    record OfNotice(NoticeId notice) implements Selection {}
}
