package org.revisionscope.format.scenario;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.revisionscope.format.json.Json;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.scenario.Assumptions;
import org.revisionscope.model.scenario.Catalogue;
import org.revisionscope.model.scenario.Faults;
import org.revisionscope.model.scenario.Fleet;
import org.revisionscope.model.scenario.Platform;
import org.revisionscope.model.scenario.Retries;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.scenario.Settings;
import org.revisionscope.model.scenario.Span;
import org.revisionscope.model.scenario.Timings;

/** Makes a scenario of the fields of a file, checking what concerns several of them. */
final class ScenarioBuilder {

    private static final String ENDLESS =
            "this field is missing: with a cadence, a schedule, a mean interval between crashes or a service whose launches "
                    + "can fail for ever (PV-7, PV-8) there is always something due, so the file must say where the run ends";

    private final Fields fields;
    private final References references = new References();

    ScenarioBuilder(Fields fields) {
        this.fields = fields;
    }

    /** The document, its text and the hash included. */
    ScenarioDocument build(String name, Json.Obj tree) throws ScenarioException {
        Span span = span();
        Catalogue catalogue = fields.get(TopLevel.CATALOGUE, BuiltInCatalogues.named(BuiltInCatalogues.DEFAULT));
        catalogue.versions().forEach(version -> references.addVersion(version.version()));
        Platform platform = new Platform(catalogue,
                PlatformSection.releases(fields.list(TopLevel.REVISIONS), references),
                PlatformSection.cadences(fields.list(TopLevel.CADENCE), references));
        FleetSection section = new FleetSection(references, span.start());
        Fleet fleet = section.read(fields.list(TopLevel.ACCOUNTS));
        List<TimedDecision> decisions = new DecisionSection(references).read(fields.list(TopLevel.DECISIONS));
        Fields faultFields = fields.get(TopLevel.FAULTS, new Fields(fields.spot(), Json.Obj.empty(), Map.of()));
        Faults faults = FaultSection.read(section.launchFailures(), faultFields, references);
        Scenario scenario = new Scenario(about(), span, fields.get(TopLevel.SEED, 0L), settings(), platform, fleet,
                faults, decisions);
        if (span.end().isEmpty() && (!platform.cadences().isEmpty() || !fleet.schedules().isEmpty()
                || Retries.areEndless(scenario) || FaultSection.isEndless(faultFields))) {
            throw fields.problem(TopLevel.END, ENDLESS);
        }
        checkYears(scenario);
        checkRuns(scenario);
        return new ScenarioDocument(name, tree, scenario, section.launchFailures().size(),
                DocumentExtras.read(fields,
                        new BranchSection(scenario, references, section.launchFailures().size()), section.rules()),
                fields.find(TopLevel.HASH).map(SavedHash::read));
    }

    private Scenario.About about() {
        return new Scenario.About(fields.get(TopLevel.TITLE), fields.get(TopLevel.NOTES, ""));
    }

    private Span span() throws ScenarioException {
        Instant start = fields.get(TopLevel.START);
        Optional<Instant> end = fields.find(TopLevel.END);
        if (end.isPresent() && end.get().isBefore(start)) {
            throw fields.problem(TopLevel.END, end.get() + " is before the start, an instant from " + start
                    + " on is allowed");
        }
        return new Span(start, end);
    }

    private Settings settings() throws ScenarioException {
        Optional<Fields> timings = fields.find(TopLevel.TIMINGS);
        Optional<Fields> assumptions = fields.find(TopLevel.ASSUMPTIONS);
        return new Settings(timings.isPresent() ? SettingsSection.timings(timings.get()) : Timings.DEFAULT,
                assumptions.isPresent() ? SettingsSection.assumptions(assumptions.get()) : Assumptions.DEFAULT);
    }

    private void checkYears(Scenario scenario) throws ScenarioException {
        Instant earliest = dates(scenario).min(Instant::compareTo).orElse(scenario.span().start());
        Instant latest = scenario.span().end().or(() -> dates(scenario).max(Instant::compareTo)).orElseThrow();
        Instant allowed = earliest.atZone(ZoneOffset.UTC).plusYears(Limits.YEARS).toInstant();
        if (latest.isAfter(allowed)) {
            throw fields.problem(TopLevel.END, "the file spans " + ChronoUnit.DAYS.between(earliest, latest)
                    + " days from " + earliest + " on, " + Limits.YEARS + " years are allowed");
        }
    }

    private void checkRuns(Scenario scenario) throws ScenarioException {
        long runs = 0;
        for (Fleet.Schedule schedule : scenario.fleet().schedules()) {
            Instant end = scenario.span().end().orElseThrow();
            long millis = Math.max(0, ChronoUnit.MILLIS.between(schedule.first(), end));
            runs += 1 + millis / schedule.every().toMillis();
        }
        if (runs > Limits.SCHEDULED_RUNS) {
            throw fields.problem(TopLevel.END, "up to here the schedules run " + runs + " times, "
                    + Limits.SCHEDULED_RUNS + " are allowed");
        }
    }

    private static Stream<Instant> dates(Scenario scenario) {
        Fleet fleet = scenario.fleet();
        return Stream.of(Stream.of(scenario.span().start()),
                scenario.platform().revisions().stream().map(Platform.RevisionRelease::released),
                fleet.services().stream().map(Fleet.ServiceSetup::created),
                fleet.tasks().stream().map(Fleet.TaskSetup::launched),
                fleet.schedules().stream().map(Fleet.Schedule::first),
                scenario.decisions().stream().map(TimedDecision::at)).flatMap(dates -> dates);
    }
}
