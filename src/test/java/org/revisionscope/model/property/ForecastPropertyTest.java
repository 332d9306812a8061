package org.revisionscope.model.property;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.revisionscope.model.decision.AwsDecision.MarkRevision;
import org.revisionscope.model.decision.CustomerDecision;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.engine.Log;
import org.revisionscope.model.event.Entry;
import org.revisionscope.model.event.NoticeEvent.NoticeSent;
import org.revisionscope.model.event.PlatformEvent.RevisionMarked;
import org.revisionscope.model.event.Refused.DecisionRefused;
import org.revisionscope.model.event.ServiceEvent;
import org.revisionscope.model.event.TaskEvent;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.TaskArn;
import org.revisionscope.model.scenario.Platform;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.whatif.Forecast;
import org.revisionscope.model.whatif.Later;
import org.revisionscope.model.whatif.Run;

/** What a forecast says is what the event log tells once the mark is committed and nobody acts. */
class ForecastPropertyTest {

    private static final int SCENARIOS = 2_000;

    @Test
    @DisplayName("a forecast equals the outcome, number by number")
    void forecastEqualsOutcome() {
        Property.check("a forecast equals the outcome", SCENARIOS, scenario -> {
            Dice dice = new Dice(scenario.seed() + 1);
            Instant at = instant(dice, scenario);
            MarkRevision mark = new MarkRevision(revision(dice, scenario, at), "forecast", dice.percent(20));
            Run run = Run.of(scenario);
            run.extend(dice.between(0, 3_000));
            Forecast forecast = Forecast.of(run, at, mark, Later.KEEP_AWS, () -> false).orElseThrow();
            check(forecast, at, mark, Log.of(committed(scenario, at, mark)).entries());
        });
    }

    private static Instant instant(Dice dice, Scenario scenario) {
        Instant at = dice.percent(50) && !scenario.decisions().isEmpty() ? dice.oneOf(scenario.decisions()).at()
                : scenario.span().start().plusSeconds(dice.between(0, 40 * 86_400));
        return scenario.span().end().filter(at::isAfter).orElse(at);
    }

    /** Mostly one that can be marked, as far as the dated releases tell. */
    private static RevisionId revision(Dice dice, Scenario scenario, Instant at) {
        List<Platform.RevisionRelease> releases = scenario.platform().revisions();
        List<Platform.RevisionRelease> superseded = releases.stream()
                .filter(one -> releases.stream().anyMatch(next -> next.released().isAfter(one.released())
                        && !next.released().isAfter(at)
                        && next.revision().platformVersion().equals(one.revision().platformVersion())))
                .toList();
        return dice.oneOf(superseded.isEmpty() || dice.percent(10) ? releases : superseded).revision();
    }

    /** The scenario as it is once the mark is committed: the customer's later decisions are gone (C.2a). */
    private static Scenario committed(Scenario scenario, Instant at, MarkRevision mark) {
        List<TimedDecision> kept = new ArrayList<>();
        for (TimedDecision timed : scenario.decisions()) {
            if (!timed.at().isAfter(at) || !(timed.decision() instanceof CustomerDecision)) {
                kept.add(timed);
            }
        }
        return Scenarios.with(scenario.withDecisions(kept), at, mark);
    }

    private static void check(Forecast forecast, Instant at, MarkRevision mark, List<Entry> log) {
        Optional<Entry> decided = log.stream().filter(entry -> entry.at().equals(at))
                .filter(entry -> entry.event() instanceof RevisionMarked marked
                        && marked.revision().equals(mark.revision()) && marked.reason().equals("forecast")
                        || entry.event() instanceof DecisionRefused refused && refused.decision().equals(mark))
                .reduce((_, last) -> last);
        if (decided.isEmpty() || decided.get().event() instanceof DecisionRefused) {
            Law.require(forecast.refusal().isPresent(), "forecast", "a refusal was not foretold");
            return;
        }
        Law.require(forecast.refusal().isEmpty(), "forecast", "a refusal was foretold:", forecast.refusal());
        Outcome outcome = new Outcome(mark.revision(), forecast.window().until());
        log.forEach(entry -> outcome.read(entry, decided.get().seq()));
        outcome.end();
        Map<ServiceKey, List<Integer>> services = new TreeMap<>();
        forecast.services().forEach(each -> services.put(each.service(), List.of(each.tasks(),
                each.lowest().map(lowest -> lowest.healthy()).orElse(-1),
                each.lowest().map(lowest -> lowest.floor()).orElse(-1), each.breaches().size())));
        Law.require(services.equals(outcome.services()), "forecast", services, "instead of", outcome.services());
        Law.require(forecast.standalone() == outcome.standalone, "forecast", forecast.standalone(), "standalone");
        Law.require(forecast.notices().equals(outcome.notices), "forecast", forecast.notices(), outcome.notices);
        Law.require(forecast.lost() == outcome.lost, "forecast", forecast.lost(), "lost instead of", outcome.lost);
    }

    /** What the log tells of one retirement; it keeps counts of its own. */
    private static final class Outcome {
        private final RevisionId revision;
        private final long until;
        private final Map<TaskArn, TaskEvent.TaskLaunched> live = new HashMap<>();
        private final Set<TaskArn> healthy = new HashSet<>();
        private final Set<TaskArn> found = new HashSet<>();
        private final Map<ServiceKey, Integer> onRevision = new TreeMap<>();
        private final Map<ServiceKey, ServiceEvent.Configuration> wanted = new TreeMap<>();
        private final Map<ServiceKey, Integer> healthyOf = new TreeMap<>();
        private final Set<ServiceKey> counts = new HashSet<>();
        private final Set<ServiceKey> breached = new HashSet<>();
        private final Map<ServiceKey, Integer> breaches = new TreeMap<>();
        private final Map<ServiceKey, int[]> lowest = new TreeMap<>();
        private final Map<TaskArn, ServiceKey> serviceOf = new HashMap<>();
        private final List<NoticeSent> notices = new ArrayList<>();
        private Instant now = Instant.MIN;
        private long from = Long.MAX_VALUE;
        private int markSeq = Integer.MAX_VALUE;
        private int standalone;
        private int lost;

        Outcome(RevisionId revision, long until) {
            this.revision = revision;
            this.until = until;
        }

        void read(Entry entry, int mark) {
            markSeq = mark;
            if (!entry.at().equals(now)) {
                settle();
                now = entry.at();
            }
            if (now.toEpochMilli() > until) {
                if (entry.event() instanceof NoticeSent sent && sent.revision().equals(revision)) {
                    notices.add(sent);
                }
                return;
            }
            apply(entry);
            if (entry.seq() == markSeq) {
                from = now.toEpochMilli();
                live.values().stream().filter(launched -> launched.revision().equals(revision)).forEach(launched -> {
                    found.add(launched.task());
                    launched.service().ifPresentOrElse(key -> onRevision.merge(key, 1, Integer::sum),
                            () -> standalone++);
                });
            }
        }

        private void apply(Entry entry) {
            switch (entry.event()) {
                case TaskEvent.TaskLaunched launched -> {
                    live.put(launched.task(), launched);
                    launched.service().ifPresent(key -> serviceOf.put(launched.task(), key));
                }
                case TaskEvent.TaskHealthy up -> {
                    healthy.add(up.task());
                    count(up.task(), 1);
                }
                case TaskEvent.TaskStateChanged step when !step.to().isLive() -> {
                    live.remove(step.task());
                    if (healthy.remove(step.task())) {
                        count(step.task(), -1);
                    }
                }
                case TaskEvent.TaskStopped stopped ->
                        lost += found.contains(stopped.task()) && stopped.lost() ? 1 : 0;
                case NoticeSent sent when sent.revision().equals(revision) -> notices.add(sent);
                case ServiceEvent.Configured configured -> {
                    wanted.put(configured.service(), configured.configuration());
                    if (!breached.contains(configured.service()) && healthyOf.getOrDefault(configured.service(),
                            0) < configured.configuration().lower()) {
                        counts.remove(configured.service());
                    }
                }
                case ServiceEvent.FloorBreached down -> {
                    breached.add(down.service());
                    if (entry.seq() > markSeq) {
                        breaches.merge(down.service(), 1, Integer::sum);
                    }
                }
                case ServiceEvent.FloorRestored up -> breached.remove(up.service());
                default -> {
                    // says nothing of this retirement
                }
            }
        }

        private void count(TaskArn task, int change) {
            if (serviceOf.containsKey(task)) {
                healthyOf.merge(serviceOf.get(task), change, Integer::sum);
            }
        }

        private void settle() {
            if (now.equals(Instant.MIN)) {
                return;
            }
            wanted.forEach((key, configuration) -> {
                int up = healthyOf.getOrDefault(key, 0);
                int floor = configuration.lower();
                if (up >= floor) {
                    counts.add(key);
                }
                if (counts.contains(key) && now.toEpochMilli() >= from && now.toEpochMilli() <= until
                        && configuration.desiredCount() > 0) {
                    lowest.merge(key, new int[] {up, floor}, (old, next) -> next[0] - next[1] < old[0] - old[1]
                            || next[0] - next[1] == old[0] - old[1] && next[0] < old[0] ? next : old);
                }
            });
        }

        void end() {
            settle();
        }

        Map<ServiceKey, List<Integer>> services() {
            Map<ServiceKey, List<Integer>> services = new TreeMap<>();
            onRevision.forEach((key, tasks) -> services.put(key, List.of(tasks,
                    lowest.getOrDefault(key, new int[] {-1, -1})[0], lowest.getOrDefault(key, new int[] {-1, -1})[1],
                    breaches.getOrDefault(key, 0))));
            return services;
        }
    }
}
