package org.revisionscope.view.timeline.outline;

import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.RevisionId;

/** A group of lanes that can be folded. */
public sealed interface Fold {

    /**
     * The revisions of a platform version.
     *
     * @param version the platform version
     */
    record OfVersion(PlatformVersion version) implements Fold {}

    /**
     * The lanes of a place within a revision.
     *
     * @param revision the revision
     * @param place the place
     */
    record OfPlace(RevisionId revision, Place place) implements Fold {}
}
