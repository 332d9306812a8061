package org.revisionscope.format.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.revisionscope.format.imports.ImportedMark.Urgency;
import org.revisionscope.format.inbox.FoundService.Balancing;
import org.revisionscope.format.json.Json;
import org.revisionscope.format.scenario.BuiltInCatalogues;
import org.revisionscope.format.scenario.Limits;
import org.revisionscope.format.scenario.ScenarioReader;
import org.revisionscope.model.fleet.AccountId;
import org.revisionscope.model.fleet.DeploymentConfiguration;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.fleet.Region;
import org.revisionscope.model.fleet.WaitPeriod;

/** Writes an imported fleet as a scenario file says it. */
final class ScenarioText {

    /** Where a run must end: later than any retirement that is announced. */
    private static final Duration AFTER_THE_LAST = Duration.ofDays(60);
    private static final int NOTES = Limits.NOTES - 2_000;

    private final ImportedScenario made;
    private final ImportedFleet fleet;
    private final List<String> origins;
    private final AccountMask mask;

    ScenarioText(ImportedScenario made, List<String> origins) {
        this.made = made;
        this.origins = origins;
        fleet = made.fleet();
        mask = new AccountMask(fleet.accounts(), made.masking());
    }

    Json.Obj tree() {
        Json.Obj top = Json.Obj.empty()
                .with("format", ScenarioReader.FORMAT_1)
                .with("title", title())
                .with("notes", notes())
                .with("start", fleet.start().toString());
        if (!fleet.catalogue().equals(BuiltInCatalogues.DEFAULT)) { // its old versions end, which launches that fail do not
            top = top.with("end", end().toString());
        }
        top = top.with("catalogue", fleet.catalogue())
                .with("revisions", Json.Arr.of(ImportedRevision.of(fleet, made.cuts()).stream()
                        .map(each -> Json.Obj.empty().with("revision", each.revision().toString())
                                .with("released", each.released().toString()))
                        .toList()))
                .with("accounts", accounts());
        List<Json> marks = marks();
        return marks.isEmpty() ? top : top.with("decisions", Json.Arr.of(marks));
    }

    private Instant end() {
        Instant last = MarkReplay.of(fleet, made.cuts()).stream().map(replay -> replay.mark().at())
                .reduce(fleet.start(), (one, other) -> one.isAfter(other) ? one : other);
        return last.plus(AFTER_THE_LAST);
    }

    private String title() {
        List<String> regions = fleet.places().sequencedKeySet().stream().map(Place::region).map(Region::id).distinct()
                .toList();
        return "Imported: " + Asides.times(fleet.serviceCount(), "service") + ", "
                + Asides.times(fleet.standaloneCount(), "standalone task") + " in "
                + (regions.size() > 3 ? regions.size() + " Regions" : String.join(", ", regions));
    }

    private String notes() {
        String from = origins.stream().limit(20).map(mask::of).collect(Collectors.joining(", "));
        StringBuilder notes = new StringBuilder("Imported from ").append(from)
                .append(origins.size() > 20 ? " and others" : "").append(".\n\nWhat was assumed:\n");
        for (Assumption assumption : made.assumptions()) {
            if (notes.length() < NOTES) {
                notes.append("- ").append(assumption.sentence()).append('\n');
            }
        }
        return notes.toString();
    }

    private List<Json> marks() {
        List<Json> marks = new ArrayList<>();
        for (MarkReplay replay : MarkReplay.of(fleet, made.cuts())) {
            replay.revision().ifPresent(revision -> {
                Json.Obj mark = Json.Obj.empty().with("at", replay.mark().at().toString()).with("do", "markRevision")
                        .with("revision", revision.toString())
                        .with("reason", "as the imported notices tell");
                marks.add(replay.mark().urgency() == Urgency.CRITICAL
                        ? mark.with("critical", Json.Flag.TRUE)
                        : mark);
            });
        }
        return marks;
    }

    // --- who runs what where

    private record Entries(List<Json> services, List<Json> tasks) {

        Entries() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    private Json.Arr accounts() {
        Map<Place, Map<String, Entries>> places = new TreeMap<>();
        for (ImportedService service : fleet.services()) {
            entries(places, service.key().place(), service.key().cluster()).services().add(service(service));
        }
        for (ImportedTask task : fleet.tasks()) {
            entries(places, task.key().place(), task.key().cluster()).tasks().add(task(task));
        }
        Map<AccountId, List<Json>> regions = new LinkedHashMap<>();
        places.forEach((place, clusters) -> regions.computeIfAbsent(place.account(), _ -> new ArrayList<>())
                .add(region(place, clusters)));
        List<Json> accounts = new ArrayList<>();
        regions.forEach((account, its) -> accounts.add(Json.Obj.empty().with("account", mask.of(account).value())
                .with("regions", Json.Arr.of(its))));
        return Json.Arr.of(accounts);
    }

    private static Entries entries(Map<Place, Map<String, Entries>> places, Place place, String cluster) {
        return places.computeIfAbsent(place, _ -> new TreeMap<>()).computeIfAbsent(cluster, _ -> new Entries());
    }

    private Json.Obj region(Place place, Map<String, Entries> clusters) {
        List<Json> written = new ArrayList<>();
        clusters.forEach((name, entries) -> {
            Json.Obj cluster = Json.Obj.empty().with("cluster", mask.of(name));
            Json.Obj served = entries.services().isEmpty() ? cluster
                    : cluster.with("services", Json.Arr.of(entries.services()));
            written.add(entries.tasks().isEmpty() ? served : served.with("tasks", Json.Arr.of(entries.tasks())));
        });
        return Json.Obj.empty().with("region", place.region().id())
                .with("waitPeriodDays", fleet.places().getOrDefault(place, WaitPeriod.SEVEN_DAYS).days())
                .with("clusters", Json.Arr.of(written));
    }

    private Json.Obj service(ImportedService service) {
        DeploymentConfiguration configuration = service.configuration();
        Json.Obj entry = Json.Obj.empty().with("service", mask.of(service.key().name()))
                .with("created", service.created().toString())
                .with("desiredCount", service.desiredCount())
                .with("minimumHealthyPercent", configuration.minimumHealthyPercent())
                .with("maximumPercent", configuration.maximumPercent());
        Json.Obj versioned = asked(entry, service.asked());
        Json.Obj balanced = service.balancing() == Balancing.PLAIN ? versioned
                : versioned.with("loadBalancer", Json.Obj.empty());
        return service.tasks().isEmpty() ? balanced
                : balanced.with("tasks", Json.Arr.of(service.tasks().stream()
                        .map(task -> launched(task.launched(), task.name())).toList()));
    }

    private Json.Obj launched(Instant at, Optional<String> name) {
        Json.Obj entry = Json.Obj.empty().with("launched", at.toString());
        return name.map(given -> entry.with("name", mask.of(given))).orElse(entry);
    }

    private Json.Obj task(ImportedTask task) {
        return Json.Obj.empty().with("name", mask.of(task.key().name()))
                .with("launched", task.launched().toString())
                .with("platformVersion", task.version().number());
    }

    private static Json.Obj asked(Json.Obj entry, PlatformVersionChoice asked) {
        return switch (asked) {
            case PlatformVersionChoice.Latest() -> entry;
            case PlatformVersionChoice.Exactly(PlatformVersion version) -> entry.with("platformVersion",
                    version.number());
        };
    }
}
