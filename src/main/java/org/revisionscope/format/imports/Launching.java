package org.revisionscope.format.imports;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

import org.revisionscope.model.fleet.PlatformVersion;

/** When something can have been launched in the simulated world. */
final class Launching {

    private static final int YEARS = 19; // a scenario spans twenty

    private final Instant start;
    private final Instant earliest;
    private final KnownVersions versions;
    private final Remarks remarks;

    Launching(Instant start, KnownVersions versions, Remarks remarks) {
        this.start = start;
        this.versions = versions;
        this.remarks = remarks;
        earliest = start.atZone(ZoneOffset.UTC).minusYears(YEARS).toInstant();
    }

    /**
     * An instant from the release of a version up to the opening of the clock.
     *
     * @param told when it was launched, if that is told
     * @param subject what was launched
     */
    Instant at(Optional<Instant> told, PlatformVersion version, String subject) {
        if (told.isEmpty()) {
            remarks.add(Remark.LAUNCH_NOT_TOLD, subject);
        }
        Instant released = versions.released(version);
        Instant floor = released.isAfter(earliest) ? released : earliest;
        Instant launched = told.filter(at -> at.isBefore(start)).orElse(start);
        if (launched.isBefore(floor) && floor.isBefore(start)) {
            remarks.add(Remark.LAUNCH_MOVED, subject);
            return floor;
        }
        return launched;
    }
}
