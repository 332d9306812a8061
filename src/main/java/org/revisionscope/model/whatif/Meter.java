package org.revisionscope.model.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.revisionscope.model.event.EventType;
import org.revisionscope.model.event.NoticeEvent.NoticeSent;
import org.revisionscope.model.event.NoticeEvent.SettingChanged;
import org.revisionscope.model.event.PlatformEvent.RevisionMarked;
import org.revisionscope.model.event.ServiceEvent.Configured;
import org.revisionscope.model.event.ServiceEvent.FloorBreached;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.StopCause;
import org.revisionscope.model.history.Journal;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.history.Moment;
import org.revisionscope.model.scenario.Calendar;

/** Reads a window of a journal once, row by row, and measures it. */
final class Meter {

    private static final long NEVER = Long.MIN_VALUE;

    private final JournalView view;
    private final Window window;
    private final Calendar calendar;
    private final Map<Place, PlaceMeter> places = new TreeMap<>();
    private final Map<ServiceKey, ServiceMeter> services = new TreeMap<>();
    private final OwnerMeter[] owners;
    private final long[] markedAt;
    private final BitSet live = new BitSet();
    private final BitSet healthy = new BitSet();
    private final BitSet lost = new BitSet();
    private final List<ServiceMeter> touched = new ArrayList<>();
    private long now = NEVER;
    private boolean opened;

    Meter(JournalView view, Window window, Calendar calendar) {
        this.view = view;
        this.window = window;
        this.calendar = calendar;
        markedAt = new long[view.revisions()];
        Arrays.fill(markedAt, NEVER);
        owners = new OwnerMeter[view.owners()];
    }

    /** Reads what happens in the window; of what came before, only how things then stand. */
    Measures measure() {
        int rows = view.rowsUntil(window.until());
        int first = Math.min(rows, view.rowsUntil(window.from() - 1));
        standAt(first);
        for (int row = first; row < rows; row++) {
            comeTo(view.at(row));
            read(row);
        }
        settle();
        open();
        live.stream().forEach(task -> exposed(task, window.until()));
        return result();
    }

    /** How everything stands after so many rows: most of them are steps of tasks, which a moment sums up. */
    private void standAt(int rows) {
        for (int row = 0; row < rows; row++) {
            if (!view.type(row).isAboutATask()) {
                now = view.at(row);
                read(row);
            }
        }
        Moment moment = Moment.of(view);
        moment.seek(rows);
        for (int slot = 0; slot < moment.slots(); slot++) {
            if (moment.stateOfSlot(slot).isLive()) {
                int task = moment.taskOfSlot(slot);
                launched(task);
                if (isHealthy(moment.lastRowOfSlot(slot))) {
                    becameHealthy(task);
                }
            }
        }
        services.values().forEach(ServiceMeter::stand);
        touched.clear();
        now = NEVER;
    }

    /** Whether the live task of a row was healthy then: it became so after its last step. */
    private boolean isHealthy(int lastRow) {
        int row = lastRow;
        while (view.type(row) == EventType.TASK_OUTGOING) {
            row = view.previousInSlot(row);
        }
        return view.type(row) == EventType.TASK_HEALTHY;
    }

    private Measures result() {
        List<Measures.OfPlace> ofPlaces = new ArrayList<>();
        for (PlaceMeter place : places.values()) {
            Exposure exposure = Exposure.NONE;
            Disruption disruption = Disruption.NONE;
            for (OwnerMeter owner : owners) {
                if (owner != null && owner.place == place) {
                    exposure = exposure.plus(owner.exposure());
                    disruption = disruption.plus(owner.disruption());
                }
            }
            ofPlaces.add(new Measures.OfPlace(place.place, exposure, disruption));
        }
        List<Measures.OfService> ofServices = new ArrayList<>();
        for (ServiceMeter service : services.values()) {
            Optional<OwnerMeter> owner = Arrays.stream(owners)
                    .filter(each -> each != null && each.service.equals(Optional.of(service))).findFirst();
            ofServices.add(new Measures.OfService(service.key, owner.map(OwnerMeter::exposure).orElse(Exposure.NONE),
                    owner.map(OwnerMeter::disruption).orElse(Disruption.NONE), service.breaches(), service.lowest()));
        }
        return new Measures(window, ofPlaces, ofServices);
    }

    /** The instant before is over. */
    private void comeTo(long at) {
        if (at == now) {
            return;
        }
        settle();
        if (at > window.from()) {
            open();
        }
        now = at;
    }

    private void settle() {
        touched.forEach(service -> service.settle(now));
        touched.clear();
    }

    /** The window opens on services as they stand then. */
    private void open() {
        if (!opened) {
            opened = true;
            services.values().forEach(service -> service.settle(window.from()));
        }
    }

    private void read(int row) {
        switch (view.type(row)) {
            case TASK_LAUNCHED -> launched(view.task(row));
            case TASK_STATE_CHANGED -> {
                if (view.stateBefore(row).isLive() && !view.stateAfter(row).isLive()) {
                    left(view.task(row));
                }
            }
            case TASK_HEALTHY -> becameHealthy(view.task(row));
            case TASK_STOPPED -> stopped(row);
            case REVISION_MARKED -> marked(((RevisionMarked) view.event(row)).revision());
            case SETTING_CHANGED -> place(((SettingChanged) view.event(row)).place());
            case NOTICE_SENT -> sent((NoticeSent) view.event(row));
            case SERVICE_CREATED, SERVICE_UPDATED, SERVICE_DELETED -> configured((Configured) view.event(row));
            case FLOOR_BREACHED -> {
                FloorBreached breached = (FloorBreached) view.event(row);
                touch(service(breached.service())).breached(now, breached.lower() - breached.healthy());
            }
            case FLOOR_RESTORED -> owner(view.ownerOfServiceRow(row)).service.ifPresent(each -> each.restored(now));
            case TASK_OUTGOING, PLATFORM_VERSION_RELEASED, PLATFORM_VERSION_DEPRECATED, LATEST_MOVED, REVISION_RELEASED,
                    REVISION_SUPERSEDED,
                    REVISION_RETIRED, NOTICE_STATUS_CHANGED, DEPLOYMENT_STARTED, DEPLOYMENT_COMPLETED, STEADY_STATE,
                    DECISION_REFUSED -> {
                // nothing that is measured changes
            }
        }
    }

    private void launched(int task) {
        live.set(task);
        owner(view.ownerOf(task));
        int before = view.replaces(task);
        if (before != Journal.NONE && lost.get(before)) {
            lost.clear(before);
            owner(view.ownerOf(before)).madeGood();
        }
    }

    private void left(int task) {
        live.clear(task);
        exposed(task, now);
        if (healthy.get(task)) {
            healthy.clear(task);
            owner(view.ownerOf(task)).service.ifPresent(service -> touch(service).ceasedToBeHealthy());
        }
    }

    private void becameHealthy(int task) {
        healthy.set(task);
        owner(view.ownerOf(task)).service.ifPresent(service -> touch(service).becameHealthy());
    }

    private void exposed(int task, long left) {
        int revision = view.revisionOf(task);
        if (markedAt[revision] != NEVER) {
            owner(view.ownerOf(task)).exposed(revision, markedAt[revision], left);
        }
    }

    private void stopped(int row) {
        long at = view.at(StopSteps.first(view, row));
        if (view.stopCause(row) == StopCause.RETIREMENT && window.contains(at)) {
            OwnerMeter owner = owner(view.ownerOf(view.task(row)));
            owner.forcedStop(at);
            if (view.lost(row)) {
                owner.lost();
                lost.set(view.task(row));
            }
        }
    }

    private void marked(RevisionId id) {
        for (int revision = 0; revision < markedAt.length; revision++) {
            if (view.revision(revision).equals(id)) {
                markedAt[revision] = now;
            }
        }
    }

    private void sent(NoticeSent notice) {
        for (int revision = 0; revision < markedAt.length; revision++) {
            if (view.revision(revision).equals(notice.revision())) {
                place(notice.notice().place()).announced(revision, notice.startsAt().toEpochMilli());
            }
        }
    }

    private void configured(Configured event) {
        touch(service(event.service())).configured(event.configuration());
    }

    private ServiceMeter touch(ServiceMeter service) {
        if (service.touch()) {
            touched.add(service);
        }
        return service;
    }

    private PlaceMeter place(Place place) {
        return places.computeIfAbsent(place, key -> new PlaceMeter(key, markedAt.length));
    }

    private ServiceMeter service(ServiceKey key) {
        return services.computeIfAbsent(key, each -> new ServiceMeter(each, window));
    }

    private OwnerMeter owner(int number) {
        OwnerMeter known = owners[number];
        if (known != null) {
            return known;
        }
        Owner owner = view.owner(number);
        Optional<ServiceMeter> service = owner instanceof Owner.OfService of ? Optional.of(service(of.key()))
                : Optional.empty();
        OwnerMeter meter = new OwnerMeter(place(owner.place()), service, window, calendar);
        owners[number] = meter;
        return meter;
    }
}
