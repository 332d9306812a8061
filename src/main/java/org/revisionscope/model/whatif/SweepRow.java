package org.revisionscope.model.whatif;

import java.util.Optional;

/**
 * One run of a sweep.
 *
 * @param variation what was different from the scenario
 * @param exposure its exposure
 * @param disruption its disruption
 * @param lowest where any service had least headroom
 * @param refused decisions that a rule refused, which may be what the variation brought about
 * @param events how many rows its journal has
 * @param hash the SHA-256 of its journal
 */
public record SweepRow(Variation variation, Exposure exposure, Disruption disruption, Optional<Lowest> lowest,
        int refused, int events, String hash) {}
