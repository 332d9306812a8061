package org.revisionscope.model.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How many bars of some lanes stand over time, and in which state: a step for each instant at which that changes, and
 * above the steps a pyramid of blocks with their extremes. Any stretch of time is answered exactly in a time that hardly
 * depends on how much happens in it, and nothing that happens only for a moment is missed. Steps are only ever added at
 * the end.
 *
 * <p>A bar stands from its task's launch to its end. It arrives until the task is ready, goes from the moment that the
 * task is outgoing or stops, and is placed in between.
 */
public final class Crowd {

    private long[] at = new long[16];
    private int[] arriving = new int[16];
    private int[] placed = new int[16];
    private int[] going = new int[16];
    private int size;
    /** Bar-milliseconds up to the first step of every block of the lowest level: arriving, placed, going. */
    private long[] times = new long[3];
    private final List<CrowdLevel> levels = new ArrayList<>();
    private int hint;

    Crowd() {}

    /** How many steps there are. */
    public int size() {
        return size;
    }

    /**
     * What a stretch of time holds: whatever stood at its first instant, and every change before its end.
     *
     * @param from the first instant, in milliseconds since the epoch
     * @param to where it ends; later than {@code from}
     */
    public void read(long from, long to, CrowdSlice into) {
        into.clear();
        int first = stepAt(from);
        int last = first;
        into.quietUntil = first + 1 < size ? at[first + 1] : Long.MAX_VALUE;
        while (last + 1 < size && at[last + 1] < to && last - first < CrowdLevel.FAN) {
            last++;
            into.quietUntil = from;
        }
        if (last - first < CrowdLevel.FAN) {
            readEach(first, last, from, to, into);
        } else {
            readBlocks(first, from, to, into);
        }
    }

    /** Few steps, one by one; {@code first} is -1 before the first of all. */
    private void readEach(int first, int last, long from, long to, CrowdSlice into) {
        if (first < 0) {
            into.include(0, 0, 0, 0);
        }
        includeSteps(Math.max(0, first), last + 1, into);
        for (int step = Math.max(0, first); step <= last; step++) {
            long length = (step == last ? to : at[step + 1]) - Math.max(from, at[step]);
            into.addTime(length * arriving[step], length * placed[step], length * going[step]);
        }
    }

    private void readBlocks(int first, long from, long to, CrowdSlice into) {
        if (first < 0) {
            into.include(0, 0, 0, 0);
        }
        addTime(first, from, -1, into);
        int last = stepAt(to);
        addTime(last, to, 1, into);
        int end = last >= 0 && at[last] == to ? last : last + 1;
        include(Math.max(0, first), end, into);
    }

    /** Changes the counts; a change at the instant of the last step belongs to that step. */
    void change(long instant, int kind) {
        if (size == 0 || at[size - 1] != instant) {
            push(instant);
        }
        int step = size - 1;
        switch (kind) {
            case BarChanges.BEGINS -> arriving[step]++;
            case BarChanges.PLACED -> {
                arriving[step]--;
                placed[step]++;
            }
            case BarChanges.TURNS_BACK -> {
                arriving[step]--;
                going[step]++;
            }
            case BarChanges.GOES -> {
                placed[step]--;
                going[step]++;
            }
            case BarChanges.ENDS -> going[step]--;
            default -> throw new IllegalArgumentException("no change of a bar: " + kind);
        }
    }

    private void push(long instant) {
        if (size == at.length) {
            at = Arrays.copyOf(at, 2 * size);
            arriving = Arrays.copyOf(arriving, 2 * size);
            placed = Arrays.copyOf(placed, 2 * size);
            going = Arrays.copyOf(going, 2 * size);
        }
        at[size] = instant;
        if (size > 0) {
            arriving[size] = arriving[size - 1];
            placed[size] = placed[size - 1];
            going[size] = going[size - 1];
        }
        if (size > 0 && size % CrowdLevel.FAN == 0) {
            seal(size / CrowdLevel.FAN - 1);
        }
        size++;
    }

    /** The steps of a block will not change any more. */
    private void seal(int block) {
        int end = (block + 1) * CrowdLevel.FAN;
        CrowdSlice slice = new CrowdSlice();
        slice.clear();
        includeSteps(block * CrowdLevel.FAN, end, slice);
        addTime(end - 1, at[end], 1, slice);
        if (times.length < 3 * block + 6) {
            times = Arrays.copyOf(times, 2 * (3 * block + 6));
        }
        times[3 * block + 3] = slice.arrivingTime;
        times[3 * block + 4] = slice.placedTime;
        times[3 * block + 5] = slice.goingTime;
        add(0, slice);
    }

    private void add(int number, CrowdSlice slice) {
        if (number == levels.size()) {
            levels.add(new CrowdLevel());
        }
        CrowdLevel level = levels.get(number);
        level.add(slice);
        if (level.size() % CrowdLevel.FAN == 0) {
            slice.clear();
            level.include(level.size() - CrowdLevel.FAN, level.size(), slice);
            add(number + 1, slice);
        }
    }

    /** Adds the steps from the first up to and without the end: few of them one by one, and the rest as blocks. */
    private void include(int first, int end, CrowdSlice slice) {
        int from = first;
        int to = end;
        for (int level = -1; from < to; level++) {
            int upFrom = (from + CrowdLevel.FAN - 1) / CrowdLevel.FAN;
            int sealed = level + 1 < levels.size() ? levels.get(level + 1).size() : 0;
            int upTo = Math.min(to / CrowdLevel.FAN, sealed);
            if (upTo <= upFrom) {
                includeAt(level, from, to, slice);
                return;
            }
            includeAt(level, from, upFrom * CrowdLevel.FAN, slice);
            includeAt(level, upTo * CrowdLevel.FAN, to, slice);
            from = upFrom;
            to = upTo;
        }
    }

    private void includeAt(int level, int first, int end, CrowdSlice slice) {
        if (level < 0) {
            includeSteps(first, end, slice);
        } else {
            levels.get(level).include(first, end, slice);
        }
    }

    private void includeSteps(int first, int end, CrowdSlice slice) {
        for (int step = first; step < end; step++) {
            int all = arriving[step] + placed[step] + going[step];
            slice.include(all, all, arriving[step], going[step]);
        }
    }

    /** Adds, or takes away, the bar-milliseconds up to an instant of a step. */
    private void addTime(int step, long until, int sign, CrowdSlice slice) {
        if (step < 0) {
            return;
        }
        int block = step / CrowdLevel.FAN;
        slice.addTime(sign * times[3 * block], sign * times[3 * block + 1], sign * times[3 * block + 2]);
        for (int each = block * CrowdLevel.FAN; each <= step; each++) {
            long length = sign * ((each == step ? until : at[each + 1]) - at[each]);
            slice.addTime(length * arriving[each], length * placed[each], length * going[each]);
        }
    }

    /** The last step at or before an instant, or -1; questions that follow each other in time are answered fastest. */
    private int stepAt(long instant) {
        int low = Math.min(hint, size);
        if (low > 0 && at[low - 1] > instant) {
            low = 0;
        }
        int stride = 1;
        int high = low;
        while (high < size && at[high] <= instant) {
            low = high + 1;
            high += stride;
            stride *= 2;
        }
        high = Math.min(high, size);
        while (low < high) {
            int middle = low + high >>> 1;
            if (at[middle] <= instant) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        hint = low;
        return low - 1;
    }
}
