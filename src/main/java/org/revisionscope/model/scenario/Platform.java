package org.revisionscope.model.scenario;

import java.time.Instant;
import java.util.List;

import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.RevisionId;

/**
 * What AWS releases.
 *
 * @param catalogue the platform versions
 * @param revisions dated releases of revisions, in file order within an instant
 * @param cadences platform versions whose revisions come by themselves (REV-4)
 */
public record Platform(Catalogue catalogue, List<RevisionRelease> revisions, List<Cadence> cadences) {

    /** Takes copies of the lists. */
    public Platform {
        revisions = List.copyOf(revisions);
        cadences = List.copyOf(cadences);
    }

    /** The same without releases and marks that come by themselves. */
    public Platform withoutCadences() {
        return new Platform(catalogue, revisions, List.of());
    }

    /**
     * A dated release.
     *
     * @param revision what is released
     * @param released when
     */
    public record RevisionRelease(RevisionId revision, Instant released) {}

    /**
     * Releases and marks that come by themselves, one or two in each whole calendar month (REV-4).
     *
     * @param version the platform version
     * @param markAfter from a release to the mark of the revision that it superseded
     */
    public record Cadence(PlatformVersion version, java.time.Duration markAfter) {

        /** @throws IllegalArgumentException if the time to the mark is negative or over 30 days */
        public Cadence {
            if (markAfter.isNegative() || markAfter.toDays() > 30) {
                throw new IllegalArgumentException("markAfter takes 0 to 30 days");
            }
        }
    }
}
