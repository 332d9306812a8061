package org.revisionscope.model.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revisionscope.model.engine.Fx1.NOW;
import static org.revisionscope.model.engine.Fx1.R6;
import static org.revisionscope.model.engine.Fx1.R7;
import static org.revisionscope.model.engine.Fx1.R8;
import static org.revisionscope.model.engine.Fx1.WEB;
import static org.revisionscope.model.engine.Fx1.mark;
import static org.revisionscope.model.engine.Fx1.markR6;
import static org.revisionscope.model.engine.Fx1.markR6Critical;
import static org.revisionscope.model.engine.Fx1.releaseR8;
import static org.revisionscope.model.engine.Fx1.setWait;
import static org.revisionscope.model.engine.Fx1.updateWeb;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.revisionscope.model.decision.CustomerDecision;
import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.event.Entry;
import org.revisionscope.model.event.NoticeEvent;
import org.revisionscope.model.event.PlatformEvent;
import org.revisionscope.model.event.Refused;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.event.ServiceEvent;
import org.revisionscope.model.event.TaskEvent;
import org.revisionscope.model.fleet.DeploymentConfiguration;
import org.revisionscope.model.fleet.NoticeStatus;
import org.revisionscope.model.fleet.OutgoingReason;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.ServiceSpec;
import org.revisionscope.model.fleet.StopCause;
import org.revisionscope.model.fleet.TaskArn;
import org.revisionscope.model.fleet.TaskState;

/** The worked cases of the rules, each to the second. */
class WorkedCasesTest {

    private static final Instant START = Instant.parse("2025-02-28T18:00:00Z");
    private static final long DAY_MILLIS = Duration.ofDays(1).toMillis();

    @Test
    @DisplayName("FX1: at the beginning three web tasks and both etl tasks are on r6, one web task is on r7")
    void history() {
        Log log = Fx1.history().run();
        assertEquals(5, log.liveOn(R6).at(NOW));
        assertEquals(1, log.liveOn(R7).at(NOW));
        assertEquals(4, log.healthyOf(WEB).at(NOW));
        assertTrue(log.events(Refused.DecisionRefused.class).isEmpty());
    }

    @Test
    @DisplayName("FX1: a task takes 60 s from launch to healthy")
    void sixtySeconds() {
        Log log = Fx1.history().run();
        TaskArn etl = log.taskNamed("etl-1");
        assertEquals(List.of(Instant.parse("2025-02-01T02:01:00Z")),
                log.times(TaskEvent.TaskHealthy.class, healthy -> healthy.task().equals(etl)));
    }

    @Test
    @DisplayName("Case 1: marking r6 sends one notice with production|web, two ARNs and the start in seven days")
    void oneNotice() {
        Log log = Fx1.history().then(markR6()).run();
        NoticeEvent.NoticeSent notice = log.only(NoticeEvent.NoticeSent.class);
        assertEquals(List.of("production|web"), notice.services().stream().map(ServiceKey::resource).toList());
        assertEquals(List.of(log.taskNamed("etl-1"), log.taskNamed("etl-2")), notice.tasks());
        assertEquals(START, notice.startsAt());
        assertEquals(NOW, log.times(NoticeEvent.NoticeSent.class, _ -> true).getFirst());
    }

    @Test
    @DisplayName("Case 2: nobody acts, so three replacements start on r7, are healthy a minute later, then three old ones stop")
    void replacementsFirst() {
        Log log = Fx1.history().then(markR6()).run();
        List<Entry> replacements = log.launchesOf(WEB).stream().filter(entry -> entry.at().isAfter(NOW)).toList();
        assertEquals(List.of(START, START, START), replacements.stream().map(Entry::at).toList());
        Instant minuteLater = START.plusSeconds(60);
        for (Entry entry : replacements) {
            TaskEvent.TaskLaunched launched = (TaskEvent.TaskLaunched) entry.event();
            assertEquals(R7, launched.revision());
            assertEquals(List.of(minuteLater),
                    log.times(TaskEvent.TaskHealthy.class, healthy -> healthy.task().equals(launched.task())));
        }
        assertEquals(List.of(minuteLater, minuteLater, minuteLater),
                log.stopsOf(WEB).stream().map(Entry::at).toList());
        assertEquals(4, log.healthyOf(WEB).since(NOW).lowest());
        assertEquals(7, log.liveOf(WEB).highest());
        assertTrue(log.events(ServiceEvent.FloorBreached.class).isEmpty());
    }

    @Test
    @DisplayName("Case 2: both etl tasks stop at the start and are lost 50 s later")
    void orphansAreLost() {
        Log log = Fx1.history().then(markR6()).run();
        for (String name : List.of("etl-1", "etl-2")) {
            TaskArn etl = log.taskNamed(name);
            assertEquals(START, log.reached(etl, TaskState.DEACTIVATING));
            assertEquals(START.plusSeconds(50), log.reached(etl, TaskState.STOPPED));
            List<Entry> stopped = log.lines(TaskEvent.TaskStopped.class, event -> event.task().equals(etl));
            assertEquals(1, stopped.size());
            TaskEvent.TaskStopped end = (TaskEvent.TaskStopped) stopped.getFirst().event();
            assertEquals(START.plusSeconds(50), stopped.getFirst().at());
            assertTrue(end.lost());
            assertEquals(StopCause.RETIREMENT, end.cause());
        }
    }

    @ParameterizedTest(name = "Case 3: wait {0} starts on {1} and exposes {2} task-days")
    @CsvSource({"0, 2025-02-21T18:00:00Z, 0", "7, 2025-02-28T18:00:00Z, 35", "14, 2025-03-07T18:00:00Z, 70"})
    void waits(int days, Instant start, long taskDays) {
        Log log = Fx1.history().waiting(days).then(markR6()).run();
        assertEquals(start, log.only(NoticeEvent.NoticeSent.class).startsAt());
        assertEquals(List.of(start), opened(log));
        assertEquals(taskDays * DAY_MILLIS, log.liveOn(R6).millis(NOW, start));
    }

    @Test
    @DisplayName("Case 4: a wait of 14 set on 23 Feb leaves the start on 28 Feb")
    void settingMovesNothing() {
        Log log = Fx1.history().then(markR6()).then("02-23", setWait(14)).run();
        assertEquals(START, log.only(NoticeEvent.NoticeSent.class).startsAt());
        assertEquals(List.of(START), opened(log));
    }

    @Test
    @DisplayName("Case 5: forced onto r8 on 25 Feb, web has nothing left to retire, and the notice still lists it")
    void forcedEarly() {
        Log log = Fx1.history().then(markR6()).then("02-24", releaseR8()).then("02-25", updateWeb().forced()).run();
        assertEquals(4, log.liveOn(R8).at(START));
        assertEquals(4, log.liveOf(WEB).at(START));
        assertEquals(2, log.liveOn(R6).at(START.minusMillis(1)));
        assertTrue(
                log.lines(TaskEvent.TaskOutgoing.class, going -> going.why() == OutgoingReason.RETIREMENT).isEmpty());
        assertEquals(List.of(WEB), log.only(NoticeEvent.NoticeSent.class).services());
        assertEquals(List.of(START), log.times(NoticeEvent.NoticeStatusChanged.class,
                change -> change.status() == NoticeStatus.CLOSED));
        assertEquals(List.of(START), log.times(PlatformEvent.RevisionRetired.class,
                retired -> retired.revision().equals(R6)));
        assertEquals(4, log.healthyOf(WEB).since(NOW).lowest());
    }

    @Test
    @DisplayName("Case 6: a critical mark starts at once although the wait is 14")
    void critical() {
        Log log = Fx1.history().waiting(14).then(markR6Critical()).run();
        assertEquals(NOW, log.only(NoticeEvent.NoticeSent.class).startsAt());
        assertEquals(List.of(NOW), opened(log));
    }

    @Test
    @DisplayName("Case 7: at 50 % two r6 tasks stop at the start, the third a minute later")
    void halfMayGo() {
        Log log = Fx1.history().then(updateWeb().withMinimumHealthyPercent(50)).then(markR6()).run();
        assertEquals(List.of(START, START, START.plusSeconds(60)), log.stopsOf(WEB).stream().map(Entry::at).toList());
        assertEquals(2, log.healthyOf(WEB).since(NOW).lowest());
        assertEquals(7, log.liveOf(WEB).highest());
        assertTrue(log.events(ServiceEvent.FloorBreached.class).isEmpty());
    }

    @Test
    @DisplayName("Case 8: one task at 100/150 is blocked, so the old one stops first: a breach, then restored")
    void blockedByRounding() {
        Log log = Fx1.history().withWebOf(1, 100, 150).then(markR6()).run();
        assertEquals(List.of(START), log.stopsOf(WEB).stream().map(Entry::at).toList());
        assertEquals(Rule.SVC_4, log.stopsOf(WEB).getFirst().rule());
        assertEquals(0, log.healthyOf(WEB).at(START));
        assertEquals(0, log.healthyOf(WEB).at(START.plusMillis(59_999)));
        assertEquals(1, log.healthyOf(WEB).at(START.plusSeconds(60)));
        assertEquals(1, log.liveOf(WEB).highest());
        assertEquals(List.of(START), log.times(ServiceEvent.FloorBreached.class, _ -> true));
        assertEquals(new ServiceEvent.FloorBreached(WEB, 0, 1), log.only(ServiceEvent.FloorBreached.class));
        assertEquals(List.of(START.plusSeconds(60)), log.times(ServiceEvent.FloorRestored.class, _ -> true));
    }

    @Test
    @DisplayName("Case 9: marking r7, the newest, is refused and changes nothing")
    void newestIsNotMarked() {
        assertRefused(mark(R7), Rule.RET_1);
    }

    @Test
    @DisplayName("Case 9: a service with 100/100 is refused in AWS's words and changes nothing")
    void hundredHundred() {
        ServiceSpec spec = new ServiceSpec(new ServiceKey(Fx1.IRELAND, "production", "stuck"), 2,
                new DeploymentConfiguration(100, 100), new PlatformVersionChoice.Exactly(Fx1.V1_4), Duration.ZERO);
        Log log = assertRefused(new CustomerDecision.CreateService(spec), Rule.SVC_0);
        assertEquals("Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments",
                log.only(Refused.DecisionRefused.class).message());
        assertRefused(updateWeb().withMaximumPercent(100), Rule.SVC_0);
    }

    @ParameterizedTest(name = "Floors: {0} @ {1} % is {2}")
    @CsvSource({"4, 100, 4", "4, 50, 2", "3, 50, 2", "1, 100, 1", "1, 0, 0", "5, 66, 4"})
    void floors(int desired, int minimumHealthyPercent, int lower) {
        assertEquals(lower, new DeploymentConfiguration(minimumHealthyPercent, 200).lower(desired));
    }

    @ParameterizedTest(name = "Lower/upper: {0} @ {1}/{2} is {3}/{4}")
    @CsvSource({"1, 100, 150, 1, 1", "2, 75, 125, 2, 2", "3, 100, 125, 3, 3", "4, 50, 100, 2, 4", "5, 75, 125, 4, 6",
        "10, 100, 150, 10, 15"})
    void limits(int desired, int minimumHealthyPercent, int maximumPercent, int lower, int upper) {
        DeploymentConfiguration configuration = new DeploymentConfiguration(minimumHealthyPercent, maximumPercent);
        assertEquals(lower, configuration.lower(desired));
        assertEquals(upper, configuration.upper(desired));
    }

    private static Log assertRefused(Decision decision, Rule rule) {
        Log without = Fx1.history().run();
        Log log = Fx1.history().then(decision).run();
        List<Entry> refusals = log.lines(Refused.DecisionRefused.class, refused -> refused.decision().equals(decision));
        assertEquals(1, refusals.size());
        assertEquals(rule, refusals.getFirst().rule());
        assertTrue(refusals.getFirst().cause().isEmpty());
        assertFalse(log.only(Refused.DecisionRefused.class).message().isBlank());
        assertEquals(without.entries(),
                log.entries().stream().filter(entry -> !refusals.contains(entry)).toList());
        return log;
    }

    private static List<Instant> opened(Log log) {
        return log.times(NoticeEvent.NoticeStatusChanged.class, change -> change.status() == NoticeStatus.OPEN);
    }
}
