package org.revisionscope.controller.document;

import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.HeadlineKind;
import org.revisionscope.model.history.Headlines;
import org.revisionscope.model.scenario.Catalogue;
import org.revisionscope.model.scenario.Faults;
import org.revisionscope.model.scenario.Fleet;
import org.revisionscope.model.scenario.Platform;
import org.revisionscope.model.scenario.Scenario;

/**
 * What a scenario still has in store that nobody can know: decisions, releases and faults. Between two of these the
 * future if nobody acts stays the same. Instants are milliseconds since the epoch.
 */
final class Outlook {

    private final Scenario scenario;
    /** What the platform and the fleet bring, which may be large and is the same on all branches. */
    private final long[] setUp;
    private final long[] dated;
    private final boolean seeded;

    private Outlook(Scenario scenario, long[] setUp) {
        this.scenario = scenario;
        this.setUp = setUp;
        LongStream others =
                Stream.concat(exits(scenario.faults()), scenario.decisions().stream().map(TimedDecision::at))
                        .mapToLong(Instant::toEpochMilli);
        dated = LongStream.concat(Arrays.stream(setUp), others).sorted().distinct().toArray();
        seeded = !scenario.platform().cadences().isEmpty() || scenario.faults().meanInterval().isPresent();
    }

    /** The outlook of a scenario. */
    static Outlook of(Scenario scenario) {
        return new Outlook(scenario, Stream.concat(platform(scenario.platform()), fleet(scenario.fleet()))
                .mapToLong(Instant::toEpochMilli).sorted().distinct().toArray());
    }

    /** The outlook of another scenario, mostly of the same platform and fleet. */
    Outlook to(Scenario other) {
        return other.platform().equals(scenario.platform()) && other.fleet().equals(scenario.fleet())
                ? new Outlook(other, setUp)
                : of(other);
    }

    /**
     * From where on the future if nobody acts is to be told, seen from an instant: the last thing before it that nobody
     * could know. Empty if the story itself tells it, because nothing of the kind follows.
     */
    OptionalLong announcedFrom(long clock, Chronicle chronicle) {
        int next = datedUntil(clock);
        if (next == dated.length && !seeded) {
            return OptionalLong.empty();
        }
        long known = next == 0 ? Long.MIN_VALUE : dated[next - 1];
        long surprise = seeded ? lastSurprise(clock, chronicle) : Long.MIN_VALUE;
        long from = Math.max(known, surprise);
        return OptionalLong.of(from == Long.MIN_VALUE ? clock : from);
    }

    private int datedUntil(long clock) {
        int found = Arrays.binarySearch(dated, clock);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The last release, mark or crash at or before an instant. */
    private static long lastSurprise(long clock, Chronicle chronicle) {
        Headlines headlines = chronicle.headlines();
        int headline = headlines.before(chronicle.view().rowsUntil(clock)) - 1;
        while (headline >= 0 && !isSurprise(headlines.kind(headline))) {
            headline--;
        }
        return headline >= 0 ? headlines.at(headline) : Long.MIN_VALUE;
    }

    private static boolean isSurprise(HeadlineKind kind) {
        return switch (kind) {
            case RELEASE, MARK, CRASH -> true;
            case NOTICE, RETIREMENT_START, LOST, RETIREMENT_STOP, BREACH, RESTORED, LAUNCHES_AGAIN, HOLD_ENDS,
                    DEPLOYMENT, LATEST_MOVED, DECISION, REFUSED -> false;
        };
    }

    private static Stream<Instant> platform(Platform platform) {
        return Stream.of(
                platform.catalogue().versions().stream().map(Catalogue.Version::released),
                platform.catalogue().latest().stream().map(Catalogue.LatestMove::at),
                platform.revisions().stream().map(Platform.RevisionRelease::released)).flatMap(instants -> instants);
    }

    private static Stream<Instant> fleet(Fleet fleet) {
        return Stream.of(
                fleet.services().stream().map(Fleet.ServiceSetup::created),
                fleet.services().stream().flatMap(service -> service.tasks().stream()).map(Fleet.ListedTask::launched),
                fleet.tasks().stream().map(Fleet.TaskSetup::launched)).flatMap(instants -> instants);
    }

    private static Stream<Instant> exits(Faults faults) {
        return faults.listed().stream().flatMap(fault -> switch (fault) {
            case Faults.ServiceTaskExits exit -> Stream.of(exit.at());
            case Faults.TaskExits exit -> Stream.of(exit.at());
            case Faults.LaunchFailures _ -> Stream.empty();
        });
    }
}
