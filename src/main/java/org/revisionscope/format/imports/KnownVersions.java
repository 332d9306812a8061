package org.revisionscope.format.imports;

import java.time.Instant;
import java.util.Optional;

import org.revisionscope.format.scenario.BuiltInCatalogues;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.scenario.Catalogue;
import org.revisionscope.model.scenario.Catalogue.Version;

/** The platform versions that a scenario can name, with their dates. */
final class KnownVersions {

    /** What is taken where nothing is told. */
    static final PlatformVersion CURRENT = BuiltInCatalogues.current();

    private static final String OLD_CATALOGUE = "aws-2020";
    private static final PlatformVersion OLDEST_OF_TODAY = new PlatformVersion("1.3.0");

    private final Catalogue catalogue = BuiltInCatalogues.named(OLD_CATALOGUE);
    private final Remarks remarks;
    private boolean usesOld;

    KnownVersions(Remarks remarks) {
        this.remarks = remarks;
    }

    /**
     * A version as a scenario can name it.
     *
     * @param told what is told; empty if nothing is
     * @param subject whose it is
     */
    PlatformVersion known(Optional<PlatformVersion> told, String subject) {
        if (told.isEmpty()) {
            remarks.add(Remark.VERSION_NOT_TOLD, subject);
            return CURRENT;
        }
        if (find(told.get()).isEmpty()) {
            remarks.add(Remark.UNKNOWN_VERSION, subject);
            return CURRENT;
        }
        if (told.get().compareTo(OLDEST_OF_TODAY) < 0) {
            usesOld = true;
            remarks.add(Remark.ENDED_VERSION, subject);
        }
        return told.get();
    }

    private Optional<Version> find(PlatformVersion version) {
        return catalogue.versions().stream().filter(each -> each.version().equals(version)).findFirst();
    }

    /** When a known version could first be asked for. */
    Instant released(PlatformVersion version) {
        return find(version).map(Version::released).orElseThrow();
    }

    /** What has to be asked for at an instant to get a version: {@code LATEST} where that was asked for and is known to be it. */
    PlatformVersionChoice asked(Optional<PlatformVersion> asked, PlatformVersion resolved, Instant at) {
        boolean points = catalogue.latest().stream().filter(move -> !move.at().isAfter(at))
                .reduce((_, later) -> later).map(move -> move.version().equals(resolved)).orElse(false);
        return asked.isEmpty() && points && resolved.equals(CURRENT) ? new PlatformVersionChoice.Latest()
                : new PlatformVersionChoice.Exactly(resolved);
    }

    /** The name of the catalogue that has all versions that were asked for. */
    String catalogueName() {
        return usesOld ? OLD_CATALOGUE : BuiltInCatalogues.DEFAULT;
    }
}
