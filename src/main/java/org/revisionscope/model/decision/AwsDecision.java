package org.revisionscope.model.decision;

import java.util.Optional;

import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.RevisionId;

/** What AWS decides: no customer command exists for any of these. */
public sealed interface AwsDecision extends Decision {

    /**
     * A platform version becomes available by its number.
     *
     * @param version the new platform version
     */
    record ReleasePlatformVersion(PlatformVersion version) implements AwsDecision {}

    /**
     * {@code LATEST} points elsewhere from now on (PV-2).
     *
     * @param version what it points at
     */
    record MoveLatest(PlatformVersion version) implements AwsDecision {}

    /**
     * A newer revision of a platform version takes all new tasks (REV-3).
     *
     * @param version the platform version
     * @param label the new revision's label; empty for the next free one
     */
    record ReleaseRevision(PlatformVersion version, Optional<String> label) implements AwsDecision {}

    /**
     * A superseded revision is marked for retirement (RET-1).
     *
     * @param revision which one
     * @param reason in a few words, for example {@code kernel vulnerability}
     * @param critical whether it overrides the wait period (RET-5)
     */
    record MarkRevision(RevisionId revision, String reason, boolean critical) implements AwsDecision {}
}
