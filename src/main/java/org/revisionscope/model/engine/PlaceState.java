package org.revisionscope.model.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.history.Journal;

/** An account in a Region as it stands: its setting, its standalone tasks, and how many live tasks each revision has. */
final class PlaceState {

    final Place place;
    /** How many places were known before it. */
    final int number;
    WaitPeriod waitPeriod = WaitPeriod.SEVEN_DAYS;
    int noticesSent;
    /** Live standalone tasks in launch order. */
    TaskList standalone = new TaskList();
    /** The services here, by cluster and name. */
    final List<ServiceState> services = new ArrayList<>();

    private int[] liveOfRevision = new int[8];
    private int[] lastLeft = new int[8];

    PlaceState(Place place, int number) {
        this.place = place;
        this.number = number;
        Arrays.fill(lastLeft, Journal.NONE);
    }

    int liveOf(int revision) {
        return revision < liveOfRevision.length ? liveOfRevision[revision] : 0;
    }

    /** The row in which the last task of a revision that left did so, or {@link Journal#NONE}. */
    int lastLeftOf(int revision) {
        return revision < lastLeft.length ? lastLeft[revision] : Journal.NONE;
    }

    void entered(int revision) {
        if (revision >= liveOfRevision.length) {
            int length = lastLeft.length;
            liveOfRevision = Arrays.copyOf(liveOfRevision, 2 * revision);
            lastLeft = Arrays.copyOf(lastLeft, 2 * revision);
            Arrays.fill(lastLeft, length, lastLeft.length, Journal.NONE);
        }
        liveOfRevision[revision]++;
    }

    void left(int revision, int row) {
        liveOfRevision[revision]--;
        lastLeft[revision] = row;
    }

    /** Adds a service where it belongs in order. */
    void add(ServiceState service) {
        int at = 0;
        while (at < services.size() && services.get(at).key.compareTo(service.key) < 0) {
            at++;
        }
        services.add(at, service);
    }

    /** A copy without services: they copy themselves, and are added to it. */
    PlaceState copyWithoutServices() {
        PlaceState copy = new PlaceState(place, number);
        copy.waitPeriod = waitPeriod;
        copy.noticesSent = noticesSent;
        copy.standalone = standalone.copy();
        copy.liveOfRevision = liveOfRevision.clone();
        copy.lastLeft = lastLeft.clone();
        return copy;
    }
}
