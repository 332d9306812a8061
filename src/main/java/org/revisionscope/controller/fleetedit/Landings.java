package org.revisionscope.controller.fleetedit;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.revisionscope.format.scenario.EntryKind;
import org.revisionscope.format.scenario.EntryPath;
import org.revisionscope.format.scenario.FleetDraft;
import org.revisionscope.model.fleet.DeploymentConfiguration;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.fleet.PlatformVersionChoice.Exactly;
import org.revisionscope.model.fleet.Region;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.scenario.Catalogue.LatestMove;
import org.revisionscope.model.scenario.Platform.RevisionRelease;
import org.revisionscope.model.scenario.Scenario;

/** On which revision the tasks of an entry land when they are launched: nobody types that in (REV-1). */
final class Landings {

    private final Scenario scenario;

    Landings(Scenario scenario) {
        this.scenario = scenario;
    }

    /** The revision; empty if the entry has no tasks, or if the file releases none by then. */
    Optional<RevisionId> of(FleetDraft draft, EntryPath entry) {
        return switch (EntryKind.at(entry).orElseThrow()) {
            case SERVICE -> at(draft.text(entry, "created"), draft.text(entry, "platformVersion"));
            case TASK -> at(draft.text(entry, "launched"), draft.text(entry, "platformVersion"));
            case SCHEDULE -> at(draft.text(entry, "first"), draft.text(entry, "platformVersion"));
            case LISTED_TASK -> at(draft.text(entry, "launched"),
                    draft.text(entry.parent().orElseThrow(), "platformVersion"));
            case SCENARIO, REVISION, ACCOUNT, PLACE, CLUSTER, LAUNCH_FAILURES -> Optional.empty();
        };
    }

    /** Why the run will refuse an entry as it stands (PV-5, SVC-0); empty if it will not. */
    static Optional<String> objection(FleetDraft draft, EntryPath entry) {
        return objectionToPlace(draft, entry).or(() -> objectionToFloor(draft, entry));
    }

    private static Optional<String> objectionToFloor(FleetDraft draft, EntryPath entry) {
        try {
            return EntryKind.at(entry).orElseThrow() != EntryKind.SERVICE ? Optional.empty()
                    : new DeploymentConfiguration(
                            percent(draft, entry, "minimumHealthyPercent",
                                    DeploymentConfiguration.DEFAULT.minimumHealthyPercent()),
                            percent(draft, entry, "maximumPercent", DeploymentConfiguration.DEFAULT.maximumPercent()))
                            .objection();
        } catch (IllegalArgumentException wrong) { // said at its field
            return Optional.empty();
        }
    }

    private static int percent(FleetDraft draft, EntryPath entry, String field, int otherwise) {
        String typed = draft.text(entry, field);
        return typed.isEmpty() ? otherwise : Integer.parseInt(typed);
    }

    private static Optional<String> objectionToPlace(FleetDraft draft, EntryPath entry) {
        try {
            return PlatformVersionChoice.parse(draft.text(entry, "platformVersion")) instanceof Exactly(var version)
                    ? regions(draft, entry).flatMap(region -> region.objectionTo(version).stream()).findFirst()
                    : Optional.empty();
        } catch (IllegalArgumentException unsaid) { // nothing is asked for, or said at its field
            return Optional.empty();
        }
    }

    private static Stream<Region> regions(FleetDraft draft, EntryPath entry) {
        EntryPath place = entry;
        while (EntryKind.at(place).orElseThrow() != EntryKind.PLACE) {
            Optional<EntryPath> above = place.parent();
            if (above.isEmpty()) {
                return Stream.empty();
            }
            place = above.get();
        }
        return Stream.of(draft.text(place, "region").split(", ", -1)).map(Region::new);
    }

    private Optional<RevisionId> at(String instant, String asked) {
        try {
            Instant launched = instant.isEmpty() ? scenario.span().start() : Instant.parse(instant);
            PlatformVersionChoice choice = asked.isEmpty()
                    ? new PlatformVersionChoice.Latest()
                    : PlatformVersionChoice.parse(asked);
            return version(choice, launched).flatMap(version -> newest(version, launched));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty(); // said at its field
        }
    }

    private Optional<PlatformVersion> version(PlatformVersionChoice choice, Instant launched) {
        return switch (choice) {
            case PlatformVersionChoice.Exactly(PlatformVersion version) -> Optional.of(version);
            case PlatformVersionChoice.Latest() -> scenario.platform().catalogue().latest().stream()
                    .filter(move -> !move.at().isAfter(launched)).max(Comparator.comparing(LatestMove::at))
                    .map(LatestMove::version);
        };
    }

    private Optional<RevisionId> newest(PlatformVersion version, Instant launched) {
        return scenario.platform().revisions().stream()
                .filter(release -> release.revision().platformVersion().equals(version))
                .filter(release -> !release.released().isAfter(launched))
                .max(Comparator.comparing(RevisionRelease::released)).map(RevisionRelease::revision);
    }
}
