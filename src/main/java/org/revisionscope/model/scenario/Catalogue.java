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
     * @param ending when it ends
     */
    public record Version(PlatformVersion version, Instant released, List<Feature> features, Ending ending) {

        /** Takes a copy of the list. */
        public Version {
            features = List.copyOf(features);
        }

        /** One of which no end is known. */
        public Version(PlatformVersion version, Instant released, List<Feature> features) {
            this(version, released, features, Ending.NONE);
        }
    }

    /**
     * When a platform version ends (PV-7).
     *
     * @param forceUpdate when services that ask for {@code LATEST} and still run on it get a new deployment
     * @param deprecated from when on no new task or service can use it
     */
    public record Ending(Optional<Instant> forceUpdate, Optional<Instant> deprecated) {

        /** It does not end, as far as anybody knows. */
        public static final Ending NONE = new Ending(Optional.empty(), Optional.empty());
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
