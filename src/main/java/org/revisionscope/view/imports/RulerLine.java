package org.revisionscope.view.imports;

import java.util.List;

/**
 * The launches of one platform version with the cuts between its revisions, as a ruler shows them. Instants are
 * milliseconds since the epoch.
 *
 * @param version the platform version
 * @param from the left edge
 * @param to the right edge
 * @param launches of every task, in order
 * @param cuts in order
 * @param revisions the revisions, one more than cuts
 * @param firstCut the place of the first cut among those of all versions
 */
public record RulerLine(String version, long from, long to, List<Long> launches, List<Cut> cuts,
        List<RevisionLine> revisions, int firstCut) {

    /** Takes copies. */
    public RulerLine {
        launches = List.copyOf(launches);
        cuts = List.copyOf(cuts);
        revisions = List.copyOf(revisions);
    }

    /**
     * A cut.
     *
     * @param at where it lies
     * @param spoken what is said of it
     */
    public record Cut(long at, String spoken) {}
}
