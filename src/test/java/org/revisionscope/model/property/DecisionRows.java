package org.revisionscope.model.property;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.revisionscope.model.decision.AwsDecision;
import org.revisionscope.model.decision.CustomerDecision;
import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.event.Entry;
import org.revisionscope.model.event.NoticeEvent;
import org.revisionscope.model.event.PlatformEvent;
import org.revisionscope.model.event.Refused;
import org.revisionscope.model.event.ServiceEvent;
import org.revisionscope.model.event.TaskEvent;
import org.revisionscope.model.scenario.Scenario;

/** Which line of a log each decision of the scenario became: its first, the only one without a cause. */
final class DecisionRows {

    private final Map<Integer, Decision> byRow;
    private final List<Integer> heads;

    private DecisionRows(Map<Integer, Decision> byRow, List<Integer> heads) {
        this.byRow = byRow;
        this.heads = heads;
    }

    /**
     * Finds them, last first: within an instant nothing without a cause can follow a decision but another decision.
     *
     * @throws Broken if a decision left no line
     */
    static DecisionRows find(Scenario scenario, List<Entry> entries) {
        List<TimedDecision> due = new ArrayList<>(scenario.decisions().stream()
                .filter(timed -> scenario.span().end().map(end -> !timed.at().isAfter(end)).orElse(true)).toList());
        due.sort(Comparator.comparing(TimedDecision::at));
        Map<Integer, Decision> byRow = new HashMap<>();
        List<Integer> heads = new ArrayList<>();
        int row = entries.size() - 1;
        for (TimedDecision timed : due.reversed()) {
            while (row >= 0 && !isHead(entries.get(row), timed)) {
                row--;
            }
            if (row < 0) {
                throw new Broken("T-2", "no line for " + timed);
            }
            heads.addFirst(row);
            byRow.put(row--, timed.decision());
        }
        return new DecisionRows(byRow, heads);
    }

    private static boolean isHead(Entry entry, TimedDecision timed) {
        Instant at = timed.at();
        return entry.at().equals(at) && entry.cause().isEmpty()
                && (entry.event() instanceof Refused.DecisionRefused refused
                        ? refused.decision().equals(timed.decision())
                        : couldBe(entry, timed.decision()));
    }

    private static boolean couldBe(Entry entry, Decision decision) {
        return switch (decision) {
            case AwsDecision.ReleasePlatformVersion release ->
                    entry.event().equals(new PlatformEvent.PlatformVersionReleased(release.version()));
            case AwsDecision.MoveLatest move -> entry.event().equals(new PlatformEvent.LatestMoved(move.version()));
            case AwsDecision.ReleaseRevision release -> entry.event() instanceof PlatformEvent.RevisionReleased released
                    && released.revision().platformVersion().equals(release.version())
                    && release.label().map(released.revision().label()::equals).orElse(true);
            case AwsDecision.MarkRevision mark -> entry.event()
                    .equals(new PlatformEvent.RevisionMarked(mark.revision(), mark.reason(), mark.critical()));
            case CustomerDecision.SetWaitPeriod set ->
                    entry.event().equals(new NoticeEvent.SettingChanged(set.place(), set.waitPeriod()));
            case CustomerDecision.CreateService create -> entry.event() instanceof ServiceEvent.ServiceCreated created
                    && created.service().equals(create.spec().key());
            case CustomerDecision.UpdateService update -> entry.event() instanceof ServiceEvent.ServiceUpdated updated
                    && updated.service().equals(update.service());
            case CustomerDecision.DeleteService delete -> entry.event() instanceof ServiceEvent.ServiceUpdated updated
                    && updated.service().equals(delete.service());
            case CustomerDecision.AddVpcEndpoint added -> entry.event() instanceof ServiceEvent.ServiceUpdated updated
                    && updated.service().equals(added.service());
            case CustomerDecision.RunTask run -> entry.event() instanceof TaskEvent.TaskLaunched launched
                    && launched.service().isEmpty() && launched.name().orElse("").equals(run.spec().key().name());
            case CustomerDecision.StopTask _ -> entry.event() instanceof TaskEvent.TaskStateChanged step
                    && step.from().isLive() && !step.to().isLive();
        };
    }

    /** The first line of each decision, in the order of the decisions. */
    List<Integer> heads() {
        return heads;
    }

    /** Whether a line is a decision's first. */
    boolean isHead(int row) {
        return byRow.containsKey(row);
    }

    /** The decision whose first line this is. */
    Optional<Decision> at(int row) {
        return Optional.ofNullable(byRow.get(row));
    }

    /** Whether a line is the beginning of a service's deletion. */
    boolean isDelete(int row) {
        return byRow.get(row) instanceof CustomerDecision.DeleteService;
    }

    /** The decisions of a kind that left a line, whether carried out or refused. */
    <D extends Decision> Stream<D> of(Class<D> kind) {
        return byRow.values().stream().filter(kind::isInstance).map(kind::cast);
    }
}
