package org.revisionscope.model.history;

import java.util.Arrays;
import java.util.List;

/** The rows at which the counts of some lanes change, each as one long: the row, then what changes there. */
final class Changes {

    private static final int KIND_BITS = 2;
    private static final int LAUNCHED = 0;
    private static final int HEALTHY = 1;
    private static final int LEFT = 2;
    private static final int LEFT_UNHEALTHY = 3;

    private Changes() {}

    /** The changes from row {@code from} on, in order. */
    static long[] of(List<Lane> lanes, JournalView view, int from) {
        LongsBuilder found = new LongsBuilder();
        for (Lane lane : lanes) {
            IntList tasks = lane.tasks();
            for (int i = lane.launchedAt(from); i < tasks.size(); i++) {
                found.add(view.launchRow(tasks.get(i)), LAUNCHED);
            }
            found.addAll(lane.healthyRows(), from, HEALTHY);
            found.addAll(lane.leftRows(), from, LEFT);
            found.addAll(lane.leftUnhealthyRows(), from, LEFT_UNHEALTHY);
        }
        return found.sorted();
    }

    static int row(long change) {
        return (int) (change >>> KIND_BITS);
    }

    static int healthy(long change) {
        return switch ((int) change & 3) {
            case LAUNCHED -> 0;
            case LEFT -> -1;
            default -> 1; // became healthy, or left without having been: the latter makes up for LEFT of the same row
        };
    }

    static int live(long change) {
        return switch ((int) change & 3) {
            case LAUNCHED -> 1;
            case LEFT -> -1;
            default -> 0;
        };
    }

    private static final class LongsBuilder {

        private long[] values = new long[64];
        private int size;

        void addAll(IntList rows, int from, int kind) {
            for (int i = rows.countBelow(from); i < rows.size(); i++) {
                add(rows.get(i), kind);
            }
        }

        void add(int row, int kind) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = (long) row << KIND_BITS | kind;
        }

        long[] sorted() {
            long[] all = Arrays.copyOf(values, size);
            Arrays.sort(all);
            return all;
        }
    }
}
