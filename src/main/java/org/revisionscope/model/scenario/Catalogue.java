package org.revisionscope.model.scenario;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.revisionscope.model.fleet.PlatformVersion;

/**
 * Platform versions with their dates.
 *
 * @param versions the platform versions, in file order
 * @param latest where {@code LATEST} points from when on, in file order
 */
public record Catalogue(List<Version> versions, List<LatestMove> latest) {

    /** Takes copies of the lists. */
    public Catalogue {
        versions = List.copyOf(versions);
        latest = List.copyOf(latest);
    }

    /**
     * One platform version.
     *
     * @param version its number
     * @param released when it could first be asked for
     * @param features what it brought
     */
    public record Version(PlatformVersion version, Instant released, List<Feature> features) {

        /** Takes a copy of the list. */
        public Version {
            features = List.copyOf(features);
        }
    }

    /**
     * Something that new tasks have from a date on (PV-6).
     *
     * @param text in a few words
     * @param from since when; empty for the release itself
     */
    public record Feature(String text, Optional<Instant> from) {}

    /**
     * A dated move of the pointer {@code LATEST}.
     *
     * @param at when
     * @param version what it points at from then on
     */
    public record LatestMove(Instant at, PlatformVersion version) {}
}
