package org.revisionscope.format.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.revisionscope.format.json.Json;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.scenario.Catalogue;
import org.revisionscope.model.scenario.Platform.Cadence;
import org.revisionscope.model.scenario.Platform.RevisionRelease;

/** The parts {@code catalogue}, {@code revisions} and {@code cadence} of a file: what AWS releases. */
final class PlatformSection {

    private static final Duration MARK_AFTER = Duration.ofDays(3);
    private static final Duration LONGEST_MARK_AFTER = Duration.ofDays(30);

    static final Field<Instant> RELEASED = Field.required("released", Forms.INSTANT, "When it was released.");
    private static final Field<Instant> AT = Field.required("at", Forms.INSTANT, "When.");

    private static final Field<String> TEXT = Field.required("text", Forms.line(Limits.LINE), "In a few words.");
    private static final Field<Instant> FROM = Field.optional("from", Forms.INSTANT,
            "New tasks have it from here on; the release itself by default (PV-6).");
    private static final Field<List<Fields>> FEATURES = Field.optional("features",
            Forms.list(Shape.of("feature", TEXT, FROM), Limits.CATALOGUE_FACTS), "What it brought.");
    private static final Field<Instant> FORCE_UPDATE = Field.optional("forceUpdate", Forms.INSTANT,
            "When services on LATEST that still run on it get a new deployment (PV-7).");
    private static final Field<Instant> DEPRECATED = Field.optional("deprecated", Forms.INSTANT,
            "From when on no new task or service can use it (PV-7).");
    private static final Field<List<Fields>> VERSIONS = Field.required("versions",
            Forms.list(Shape.of("version", FleetForms.PLATFORM_VERSION, RELEASED, FEATURES, FORCE_UPDATE, DEPRECATED),
                    Limits.PLATFORM_VERSIONS),
            "Platform versions with their dates.");
    private static final Field<List<Fields>> LATEST = Field.required("latest",
            Forms.list(Shape.of("latestMove", AT, FleetForms.PLATFORM_VERSION), Limits.CATALOGUE_FACTS),
            "Where LATEST points from when on (PV-2).");
    private static final Shape CATALOGUE_SHAPE = Shape.of("catalogue", VERSIONS, LATEST);

    static final Field<RevisionId> REVISION = Field.required("revision", FleetForms.REVISION_ID,
            "A platform version and this simulator's own label.");
    static final Shape RELEASE = Shape.of("revision", REVISION, RELEASED);

    private static final Field<Duration> MARK_AFTER_FIELD = Field.optional("markAfter", Forms.DURATION,
            "From a release to the mark of the revision before it; 3d by default, at most 30d.");
    static final Shape CADENCE = Shape.of("cadence", FleetForms.PLATFORM_VERSION, MARK_AFTER_FIELD);

    /** A built-in catalogue's name, or a catalogue. */
    static final Form<Catalogue> CATALOGUE = new Form<>() {
        @Override
        public Catalogue read(Json value, Spot spot) throws ScenarioException {
            return value instanceof Json.Obj ? inline(value, spot)
                    : BuiltInCatalogues.named(Forms.word(BuiltInCatalogues.NAMES).read(value, spot));
        }

        @Override
        public Json.Obj schema(Definitions definitions) {
            return Json.Obj.empty()
                    .with("oneOf", Json.Arr.of(List.of(Forms.word(BuiltInCatalogues.NAMES).schema(definitions),
                            CATALOGUE_SHAPE.schema(definitions))));
        }
    };

    private PlatformSection() {}

    /** A catalogue that is written out. */
    static Catalogue inline(Json value, Spot spot) throws ScenarioException {
        Fields fields = CATALOGUE_SHAPE.read(value, spot);
        Set<PlatformVersion> known = new HashSet<>();
        List<Catalogue.Version> versions = new ArrayList<>();
        for (Fields version : fields.list(VERSIONS)) {
            PlatformVersion number = version.get(FleetForms.PLATFORM_VERSION);
            if (!known.add(number)) {
                throw version.problem(FleetForms.PLATFORM_VERSION,
                        number + " stands here a second time, once is allowed");
            }
            versions.add(new Catalogue.Version(number, version.get(RELEASED), features(version),
                    new Catalogue.Ending(version.find(FORCE_UPDATE), version.find(DEPRECATED))));
        }
        List<Catalogue.LatestMove> moves = new ArrayList<>();
        for (Fields move : fields.list(LATEST)) {
            PlatformVersion target = move.get(FleetForms.PLATFORM_VERSION);
            if (!known.contains(target)) {
                throw move.problem(FleetForms.PLATFORM_VERSION,
                        target + " is not among the versions of this catalogue, " + known + " are allowed");
            }
            moves.add(new Catalogue.LatestMove(move.get(AT), target));
        }
        return new Catalogue(versions, moves);
    }

    private static List<Catalogue.Feature> features(Fields version) {
        return version.list(FEATURES)
                .stream()
                .map(feature -> new Catalogue.Feature(feature.get(TEXT), feature.find(FROM)))
                .toList();
    }

    static List<RevisionRelease> releases(List<Fields> listed, References references) throws ScenarioException {
        List<RevisionRelease> releases = new ArrayList<>();
        for (Fields fields : listed) {
            RevisionId revision = fields.get(REVISION);
            references.requireVersion(revision.platformVersion(), fields, REVISION);
            if (!references.addRevision(revision)) {
                throw fields.problem(REVISION, revision + " is released a second time, once is allowed");
            }
            releases.add(new RevisionRelease(revision, fields.get(RELEASED)));
        }
        return releases;
    }

    static List<Cadence> cadences(List<Fields> listed, References references) throws ScenarioException {
        List<Cadence> cadences = new ArrayList<>();
        for (Fields fields : listed) {
            PlatformVersion version = fields.get(FleetForms.PLATFORM_VERSION);
            references.requireVersion(version, fields, FleetForms.PLATFORM_VERSION);
            if (!references.addOpenEnded(version)) {
                throw fields.problem(FleetForms.PLATFORM_VERSION, version + " has a cadence already, one is allowed");
            }
            Duration markAfter = fields.get(MARK_AFTER_FIELD, MARK_AFTER);
            if (markAfter.compareTo(LONGEST_MARK_AFTER) > 0) {
                throw fields.problem(MARK_AFTER_FIELD,
                        Durations.print(markAfter) + " is too long, 0s to 30d is allowed");
            }
            cadences.add(new Cadence(version, markAfter));
        }
        return cadences;
    }
}
