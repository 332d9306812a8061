package org.revisionscope.model.whatif;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

import org.revisionscope.model.decision.AwsDecision.MarkRevision;
import org.revisionscope.model.event.Event;
import org.revisionscope.model.event.EventType;
import org.revisionscope.model.event.NoticeEvent.NoticeSent;
import org.revisionscope.model.event.PlatformEvent.RevisionMarked;
import org.revisionscope.model.event.PlatformEvent.RevisionRetired;
import org.revisionscope.model.event.Refused.DecisionRefused;
import org.revisionscope.model.event.ServiceEvent.FloorBreached;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.history.Moment;
import org.revisionscope.model.scenario.Calendar;

/** Runs a throw-away copy from a mark to the end of its retirement, and reads what came of it. */
final class Foretelling {

    private static final int INSTANTS_AT_ONCE = 64;

    private final Run run;
    private final long at;
    private final MarkRevision mark;
    private final BooleanSupplier cancelled;
    private final BitSet leaving = new BitSet();
    private final Map<ServiceKey, Integer> services = new TreeMap<>();
    private final List<NoticeSent> notices = new ArrayList<>();
    /** Services that fell under their floor in the instant of the mark, but after it. */
    private final Set<ServiceKey> breachedAtOnce = new HashSet<>();
    private int standalone;
    private int remaining;
    private int lost;
    private boolean retired;

    Foretelling(Run run, long at, MarkRevision mark, BooleanSupplier cancelled) {
        this.run = run;
        this.at = at;
        this.mark = mark;
        this.cancelled = cancelled;
    }

    Optional<Forecast> tell() {
        while (run.computedUntil() < at && !run.finished()) {
            if (cancelled.getAsBoolean()) {
                return Optional.empty();
            }
            run.extend(INSTANTS_AT_ONCE);
        }
        JournalView view = run.view();
        int row = view.rowsUntil(at) - 1;
        while (row >= 0 && view.at(row) == at && !isMark(view, row)) {
            row--;
        }
        if (row < 0 || view.at(row) != at) {
            return Optional.of(nothing("the run ends before this instant"));
        }
        if (view.event(row) instanceof DecisionRefused refused) {
            return Optional.of(nothing(refused.message()));
        }
        find(view, row);
        return follow(row);
    }

    private boolean isMark(JournalView view, int row) {
        Event event = view.event(row);
        return event instanceof RevisionMarked marked && marked.revision().equals(mark.revision())
                || event instanceof DecisionRefused refused && refused.decision().equals(mark);
    }

    private Forecast nothing(String why) {
        return new Forecast(mark, new Window(at, at), Optional.of(why), List.of(), 0, List.of(), 0);
    }

    /** What is live on the revision at the mark (RET-2). */
    private void find(JournalView view, int row) {
        Moment moment = Moment.of(view);
        moment.seek(row + 1);
        moment.forEachLiveTask(task -> {
            if (view.revision(view.revisionOf(task)).equals(mark.revision())) {
                leaving.set(task);
                remaining++;
                switch (view.owner(view.ownerOf(task))) {
                    case Owner.OfService(ServiceKey key) -> services.merge(key, 1, Integer::sum);
                    case Owner.OfStandalone _ -> standalone++;
                }
            }
        });
    }

    /** Runs on until the revision is retired and its last task gone. */
    private Optional<Forecast> follow(int markRow) {
        int row = markRow + 1;
        while (true) {
            JournalView view = run.view();
            while (row < view.rows()) {
                read(view, row);
                if (retired && remaining == 0) {
                    return Optional.of(told(view, view.at(row)));
                }
                row++;
            }
            if (run.finished()) {
                return Optional.of(told(view, Window.of(run.scenario(), view).until()));
            }
            if (cancelled.getAsBoolean()) {
                return Optional.empty();
            }
            run.extend(INSTANTS_AT_ONCE);
        }
    }

    private void read(JournalView view, int row) {
        EventType type = view.type(row);
        if (type == EventType.TASK_STOPPED && leaving.get(view.task(row))) {
            remaining--;
            lost += view.lost(row) ? 1 : 0;
        } else if (!type.isAboutATask()) {
            Event event = view.event(row);
            if (event instanceof NoticeSent sent && sent.revision().equals(mark.revision())) {
                notices.add(sent);
            }
            if (event instanceof FloorBreached breached && view.at(row) == at) {
                breachedAtOnce.add(breached.service());
            }
            retired |= event instanceof RevisionRetired gone && gone.revision().equals(mark.revision());
        }
    }

    private Forecast told(JournalView view, long until) {
        Window window = new Window(at, Math.max(at, until));
        Measures measures = Measures.of(view, window, Calendar.ALWAYS);
        List<Forecast.OfService> ofServices = new ArrayList<>();
        services.forEach((key, tasks) -> {
            Optional<Measures.OfService> measured = measures.of(key);
            List<FloorBreach> breaches = measured.map(Measures.OfService::breaches).orElse(List.of()).stream()
                    .filter(breach -> breach.from() > at || breachedAtOnce.contains(key)).toList();
            ofServices.add(new Forecast.OfService(key, tasks, measured.flatMap(Measures.OfService::lowest), breaches));
        });
        return new Forecast(mark, window, Optional.empty(), ofServices, standalone, notices, lost);
    }
}
