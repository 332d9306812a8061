package org.revisionscope.model.history;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.revisionscope.model.fleet.Owner;

/** Every single bar of some lanes, looked at one by one. */
final class BarScan {

    private static final long NEVER = Long.MAX_VALUE;

    private final List<Bar> bars = new ArrayList<>();
    private final TreeMap<Long, Counts> changes = new TreeMap<>();

    /** How many bars were what at an instant. */
    private record Counts(int arriving, int placed, int going) {}

    /** When a bar begins, is placed, goes and is gone. */
    private record Bar(long begins, long placed, long goes, long ends) {

        boolean arrivesAt(long instant) {
            return begins <= instant && instant < Math.min(placed, goes);
        }

        boolean isPlacedAt(long instant) {
            return placed <= instant && instant < goes;
        }

        boolean goesAt(long instant) {
            return goes <= instant && instant < ends;
        }
    }

    static BarScan of(Chronicle chronicle, List<Lane> lanes) {
        BarScan scan = new BarScan();
        TaskLives tasks = chronicle.tasks();
        for (Lane lane : lanes) {
            boolean checked = chronicle.lanes().owner(lane) instanceof Owner.OfService;
            for (int i = 0; i < lane.tasks().size(); i++) {
                int task = lane.tasks().get(i);
                long goes = Math.min(at(chronicle, tasks.outgoingRow(task)), at(chronicle, tasks.leftRow(task)));
                long ready = at(chronicle, checked ? tasks.healthyRow(task) : tasks.runningRow(task));
                scan.bars.add(new Bar(at(chronicle, tasks.launchRow(task)), ready, goes,
                        at(chronicle, tasks.stoppedRow(task))));
            }
        }
        for (Bar bar : scan.bars) {
            for (long instant : new long[] {bar.begins(), bar.placed(), bar.goes(), bar.ends()}) {
                scan.changes.computeIfAbsent(instant, scan::counts);
            }
        }
        return scan;
    }

    private static long at(Chronicle chronicle, int row) {
        return row == Journal.NONE ? NEVER : chronicle.view().at(row);
    }

    CrowdSlice read(long from, long to) {
        CrowdSlice slice = new CrowdSlice();
        slice.clear();
        include(slice, counts(from));
        changes.subMap(from, to).values().forEach(counts -> include(slice, counts));
        for (Bar bar : bars) {
            slice.addTime(overlap(bar.begins(), Math.min(bar.placed(), bar.goes()), from, to),
                    overlap(bar.placed(), bar.goes(), from, to), overlap(bar.goes(), bar.ends(), from, to));
        }
        return slice;
    }

    private static void include(CrowdSlice slice, Counts counts) {
        int all = counts.arriving() + counts.placed() + counts.going();
        slice.include(all, all, counts.arriving(), counts.going());
    }

    private Counts counts(long instant) {
        return new Counts((int) bars.stream().filter(bar -> bar.arrivesAt(instant)).count(),
                (int) bars.stream().filter(bar -> bar.isPlacedAt(instant)).count(),
                (int) bars.stream().filter(bar -> bar.goesAt(instant)).count());
    }

    private static long overlap(long begin, long end, long from, long to) {
        return Math.max(0, Math.min(end, to) - Math.max(begin, from));
    }
}
