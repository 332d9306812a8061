package org.revisionscope.format.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.RevisionId;

/**
 * A simulated revision with the tasks that were launched on it.
 *
 * @param revision which one
 * @param released when: at the cut before it
 * @param tasks how many tasks were launched on it before the clock opens
 */
public record ImportedRevision(RevisionId revision, Instant released, int tasks) {

    /** All revisions of a fleet with these cuts, by platform version, the oldest first. */
    public static List<ImportedRevision> of(ImportedFleet fleet, Cuts cuts) {
        List<ImportedRevision> revisions = new ArrayList<>();
        fleet.launches().forEach((version, launches) -> {
            List<Instant> instants = cuts.of(version);
            int told = 0;
            for (int i = 0; i <= instants.size(); i++) {
                int before = told;
                while (told < launches.size()
                        && (i == instants.size() || launches.get(told).isBefore(instants.get(i)))) {
                    told++;
                }
                Instant released = i == 0 ? first(fleet, version, instants) : instants.get(i - 1);
                revisions.add(new ImportedRevision(label(version, i), released, told - before));
            }
        });
        return revisions;
    }

    private static RevisionId label(PlatformVersion version, int index) {
        return new RevisionId(version, "r" + (index + 1));
    }

    /** The first one is there when anything is. */
    private static Instant first(ImportedFleet fleet, PlatformVersion version, List<Instant> cuts) {
        Instant first = fleet.first(version);
        return cuts.isEmpty() || first.isBefore(cuts.getFirst()) ? first : cuts.getFirst().minusMillis(1);
    }
}
