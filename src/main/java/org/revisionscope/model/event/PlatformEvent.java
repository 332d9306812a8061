package org.revisionscope.model.event;

import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.RevisionId;

/** What AWS did to platform versions and revisions. */
public sealed interface PlatformEvent extends Event {

    /**
     * A platform version can be asked for by number.
     *
     * @param version which one
     */
    record PlatformVersionReleased(PlatformVersion version) implements PlatformEvent {}

    /**
     * No new task or service can use a platform version; those that run go on.
     *
     * @param version which one
     */
    record PlatformVersionDeprecated(PlatformVersion version) implements PlatformEvent {}

    /**
     * {@code LATEST} points at another platform version.
     *
     * @param version what it points at now
     */
    record LatestMoved(PlatformVersion version) implements PlatformEvent {}

    /**
     * A revision takes all new tasks of its platform version.
     *
     * @param revision which one
     */
    record RevisionReleased(RevisionId revision) implements PlatformEvent {}

    /**
     * A newer revision takes the new tasks.
     *
     * @param revision the one that no longer does
     */
    record RevisionSuperseded(RevisionId revision) implements PlatformEvent {}

    /**
     * A revision is to be retired.
     *
     * @param revision which one
     * @param reason in AWS's words
     * @param critical whether wait periods are overridden
     */
    record RevisionMarked(RevisionId revision, String reason, boolean critical) implements PlatformEvent {}

    /**
     * No place has anything left to retire of this revision.
     *
     * @param revision which one
     */
    record RevisionRetired(RevisionId revision) implements PlatformEvent {}
}
