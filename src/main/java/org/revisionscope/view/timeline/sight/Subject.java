package org.revisionscope.view.timeline.sight;

import org.revisionscope.model.fleet.NoticeId;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.scenario.Bookmark;

/** What can be pointed at and selected in the timeline. */
public sealed interface Subject {

    /** Nothing. */
    record Nothing() implements Subject {}

    /**
     * A platform version.
     *
     * @param version which one
     */
    record OfVersion(PlatformVersion version) implements Subject {}

    /**
     * A revision.
     *
     * @param revision which one
     */
    record OfRevision(RevisionId revision) implements Subject {}

    /**
     * An account in a Region.
     *
     * @param place which one
     */
    record OfPlace(Place place) implements Subject {}

    /**
     * A service.
     *
     * @param service which one
     */
    record OfService(ServiceKey service) implements Subject {}

    /**
     * A task.
     *
     * @param task its number in the journal
     */
    record OfTask(int task) implements Subject {}

    /**
     * A notice.
     *
     * @param notice which one
     */
    record OfNotice(NoticeId notice) implements Subject {}

    /**
     * A bookmark, which is gone to and cannot be selected.
     *
     * @param bookmark which one
     */
    record OfBookmark(Bookmark bookmark) implements Subject {}

    /** Nothing at all. */
    static Subject nothing() {
        return new Nothing();
    }
}
