package org.revisionscope.model.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.revisionscope.model.decision.AwsDecision.MoveLatest;
import org.revisionscope.model.decision.AwsDecision.ReleasePlatformVersion;
import org.revisionscope.model.decision.AwsDecision.ReleaseRevision;
import org.revisionscope.model.decision.CustomerDecision.RunTask;
import org.revisionscope.model.decision.CustomerDecision.SetWaitPeriod;
import org.revisionscope.model.scenario.Catalogue;
import org.revisionscope.model.scenario.Faults;
import org.revisionscope.model.scenario.Faults.Fault;
import org.revisionscope.model.scenario.Fleet.ListedTask;
import org.revisionscope.model.scenario.Fleet.Schedule;
import org.revisionscope.model.scenario.Fleet.ServiceSetup;
import org.revisionscope.model.scenario.Platform.Cadence;
import org.revisionscope.model.scenario.Scenario;

/**
 * What a scenario dates, in the order in which it is run: releases that come first in their instant, part (a), and
 * decisions that come last, part (f) of T-2.
 *
 * @param first the earliest instant in the file: where the run begins
 * @param releases dated releases, in order
 * @param decisions decisions that the file implies or lists, in order
 */
record Plan(long first, List<Planned> releases, List<Planned> decisions) {

    private static final int MINUTE_MILLIS = 60_000;

    static Plan of(Scenario scenario) {
        long first = firstInstant(scenario);
        List<Planned> decisions = new ArrayList<>();
        scenario.fleet().places().stream().sorted(Comparator.comparing(setup -> setup.place()))
                .forEach(setup -> decisions.add(new Planned.Decided(first,
                        new SetWaitPeriod(setup.place(), setup.waitPeriod()))));
        scenario.fleet().services().forEach(setup -> addService(decisions, scenario, setup));
        scenario.fleet().tasks().forEach(task -> decisions.add(
                new Planned.Decided(task.launched().toEpochMilli(), new RunTask(task.spec()))));
        addCadences(decisions, scenario);
        scenario.decisions().forEach(timed -> decisions.add(
                new Planned.Decided(timed.at().toEpochMilli(), timed.decision())));
        decisions.sort(Comparator.comparingLong(Planned::at));
        return new Plan(first, releases(scenario, first), List.copyOf(decisions));
    }

    private static void addService(List<Planned> decisions, Scenario scenario, ServiceSetup setup) {
        boolean listed = !setup.tasks().isEmpty();
        long actsFrom = listed ? scenario.span().start().toEpochMilli() : Long.MIN_VALUE;
        decisions.add(new Planned.Created(created(setup), setup, actsFrom));
        setup.tasks().forEach(task -> decisions.add(
                new Planned.Listed(task.launched().toEpochMilli(), setup.spec().key(), task.name())));
    }

    private static long created(ServiceSetup setup) {
        return Stream.concat(Stream.of(setup.created()), setup.tasks().stream().map(ListedTask::launched))
                .mapToLong(Instant::toEpochMilli).min().orElseThrow();
    }

    /** Facts of the catalogue that are older than the run are told at its first instant, in date order. */
    private static List<Planned> releases(Scenario scenario, long first) {
        Catalogue catalogue = scenario.platform().catalogue();
        List<Planned> facts = new ArrayList<>();
        catalogue.versions().forEach(version -> facts.add(new Planned.Decided(version.released().toEpochMilli(),
                new ReleasePlatformVersion(version.version()))));
        catalogue.latest().forEach(move -> facts.add(new Planned.Decided(move.at().toEpochMilli(),
                new MoveLatest(move.version()))));
        scenario.platform().revisions().forEach(release -> facts.add(new Planned.Decided(
                release.released().toEpochMilli(), new ReleaseRevision(release.revision().platformVersion(),
                        Optional.of(release.revision().label())))));
        catalogue.versions().forEach(version -> addEnding(facts, version));
        facts.sort(Comparator.comparingLong(Planned::at));
        return facts.stream().map(fact -> fact.at() >= first ? fact : at(first, fact)).toList();
    }

    private static void addEnding(List<Planned> facts, Catalogue.Version version) {
        version.ending().forceUpdate().ifPresent(
                at -> facts.add(new Planned.ForceUpdate(at.toEpochMilli(), version.version())));
        version.ending().deprecated().ifPresent(
                at -> facts.add(new Planned.Deprecation(at.toEpochMilli(), version.version())));
    }

    private static Planned at(long first, Planned fact) {
        return switch (fact) {
            case Planned.Decided decided -> new Planned.Decided(first, decided.decision());
            case Planned.ForceUpdate update -> new Planned.ForceUpdate(first, update.version());
            case Planned.Deprecation ending -> new Planned.Deprecation(first, ending.version());
            case Planned.Created _,Planned.Listed _,Planned.CadenceRelease _,Planned.CadenceMark _ ->
                    throw new IllegalArgumentException(fact + " is no fact of a catalogue");
        };
    }

    private static void addCadences(List<Planned> decisions, Scenario scenario) {
        int[] releases = {0};
        for (Cadence cadence : scenario.platform().cadences()) {
            long end = scenario.span().end().orElseThrow().toEpochMilli();
            LocalDate month = firstWholeMonth(scenario.span().start());
            while (millis(month) <= end) {
                addMonth(decisions, scenario, cadence, month, releases);
                month = month.plusMonths(1);
            }
        }
    }

    private static LocalDate firstWholeMonth(Instant start) {
        LocalDate day = start.atOffset(ZoneOffset.UTC).toLocalDate();
        LocalDate month = day.withDayOfMonth(1);
        return millis(month) >= start.toEpochMilli() ? month : month.plusMonths(1);
    }

    private static void addMonth(List<Planned> decisions, Scenario scenario, Cadence cadence, LocalDate month,
            int[] releases) {
        RandomStream stream = new RandomStream(scenario.seed(), "cadence " + cadence.version() + " " + month);
        long minutes = Duration.ofMillis(millis(month.plusMonths(1)) - millis(month)).toMinutes();
        long count = 1 + stream.below(2);
        LongStream.range(0, count).map(_ -> millis(month) + stream.below(minutes) * MINUTE_MILLIS).sorted()
                .forEach(at -> {
                    int n = releases[0]++;
                    decisions.add(new Planned.CadenceRelease(at, cadence.version(), n));
                    decisions.add(new Planned.CadenceMark(at + cadence.markAfter().toMillis(), n));
                });
    }

    private static long millis(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    /** The earliest instant at which the file dates something; the catalogue's dates do not count. */
    private static long firstInstant(Scenario scenario) {
        Stream<Instant> instants = Stream.of(
                Stream.of(scenario.span().start()),
                scenario.platform().revisions().stream().map(release -> release.released()),
                scenario.fleet().services().stream().map(setup -> Instant.ofEpochMilli(created(setup))),
                scenario.fleet().tasks().stream().map(task -> task.launched()),
                scenario.fleet().schedules().stream().map(Schedule::first),
                scenario.faults().listed().stream().flatMap(Plan::instantOf),
                scenario.decisions().stream().map(timed -> timed.at())).flatMap(stream -> stream);
        return instants.mapToLong(Instant::toEpochMilli).min().orElseThrow();
    }

    private static Stream<Instant> instantOf(Fault fault) {
        return switch (fault) {
            case Faults.ServiceTaskExits exits -> Stream.of(exits.at());
            case Faults.TaskExits exits -> Stream.of(exits.at());
            case Faults.LaunchFailures _ -> Stream.empty();
        };
    }
}
