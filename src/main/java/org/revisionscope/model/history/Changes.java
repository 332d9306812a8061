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
        long[] found = new long[lanes.stream().mapToInt(lane -> count(lane, from)).sum()];
        int size = 0;
        for (Lane lane : lanes) {
            IntList tasks = lane.tasks();
            for (int i = lane.launchedAt(from); i < tasks.size(); i++) {
                found[size++] = change(view.launchRow(tasks.get(i)), LAUNCHED);
            }
            size = add(found, size, lane.healthyRows(), from, HEALTHY);
            size = add(found, size, lane.leftRows(), from, LEFT);
            size = add(found, size, lane.leftUnhealthyRows(), from, LEFT_UNHEALTHY);
        }
        Arrays.sort(found);
        return found;
    }

    private static int count(Lane lane, int from) {
        return lane.tasks().size() - lane.launchedAt(from) + countFrom(lane.healthyRows(), from)
                + countFrom(lane.leftRows(), from) + countFrom(lane.leftUnhealthyRows(), from);
    }

    private static int countFrom(IntList rows, int from) {
        return rows.size() - rows.countBelow(from);
    }

    /** Adds a change for each row from one on; the answer is how many there are then. */
    private static int add(long[] found, int size, IntList rows, int from, int kind) {
        int filled = size;
        for (int i = rows.countBelow(from); i < rows.size(); i++) {
            found[filled++] = change(rows.get(i), kind);
        }
        return filled;
    }

    private static long change(int row, int kind) {
        return (long) row << KIND_BITS | kind;
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
}
