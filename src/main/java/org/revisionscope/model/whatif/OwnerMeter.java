package org.revisionscope.model.whatif;

import java.util.List;
import java.util.Optional;

import org.revisionscope.model.scenario.Calendar;

/** What is counted for one owner of tasks while a run is read. */
final class OwnerMeter {

    final PlaceMeter place;
    final Optional<ServiceMeter> service;
    private final Window window;
    private final Calendar calendar;
    private long waitingMillis;
    private long retiringMillis;
    private int forcedStops;
    private int lost;
    private int madeGood;
    private int outsideHours;

    OwnerMeter(PlaceMeter place, Optional<ServiceMeter> service, Window window, Calendar calendar) {
        this.place = place;
        this.service = service;
        this.window = window;
        this.calendar = calendar;
    }

    /** A task lived on a marked revision until it left, or until the end of the window. */
    void exposed(int revision, long marked, long left) {
        long from = Math.max(marked, window.from());
        long to = Math.min(left, window.until());
        long start = place.startOf(revision);
        waitingMillis += Math.max(0, Math.min(to, start) - from);
        retiringMillis += Math.max(0, to - Math.max(from, start));
    }

    /** Retirement stopped a task. */
    void forcedStop(long at) {
        forcedStops++;
        outsideHours += calendar.isWorking(at) ? 0 : 1;
    }

    void lost() {
        lost++;
    }

    void madeGood() {
        madeGood++;
    }

    Exposure exposure() {
        return new Exposure(waitingMillis, retiringMillis);
    }

    Disruption disruption() {
        List<FloorBreach> breaches = service.map(ServiceMeter::breaches).orElse(List.of());
        return new Disruption(forcedStops, breaches.size(), breaches.stream().mapToLong(FloorBreach::millis).sum(),
                lost, lost - madeGood, outsideHours);
    }
}
