package org.revisionscope.view.story;

import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableListBase;

/**
 * The lines of the Story as a list that holds only row numbers: a line is made when it is looked at. Row numbers ascend.
 * It tells a table that it grew or shrank at its end without touching a single line.
 */
public final class StoryRows extends ObservableListBase<StoryRow> {

    /** More lines than any screen shows; the rest is made again when it is scrolled to. */
    private static final int KEPT = 512;

    private final IntFunction<StoryRow> make;
    private final Map<Integer, StoryRow> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, StoryRow> eldest) {
            return size() > KEPT;
        }
    };
    private IntUnaryOperator rowAt = index -> index;
    private int size;

    /**
     * No lines.
     *
     * @param make writes the line of a row
     */
    public StoryRows(IntFunction<StoryRow> make) {
        this.make = make;
    }

    /** Shows other lines: {@code count} of them, whose row numbers are {@code rowAt} 0, 1, 2 … */
    public void show(int count, IntUnaryOperator rows) {
        List<StoryRow> before = snapshot(0, size);
        kept.clear();
        rowAt = rows;
        size = count;
        fireChange(new Stretch(this, 0, count, before));
    }

    /**
     * Shows as many other lines, and tells nobody: a table would lay everything out anew. Whoever shows lines asks for
     * them again.
     */
    public void slide(IntUnaryOperator rows) {
        rowAt = rows;
    }

    /** Shows more or fewer of the same lines. */
    public void resize(int count) {
        if (count == size) {
            return;
        }
        int before = size;
        List<StoryRow> gone = count < before ? snapshot(count, before) : List.of();
        size = count;
        fireChange(new Stretch(this, Math.min(before, count), count, gone));
    }

    /** The row number of a line. */
    public int rowAt(int index) {
        return rowAt.applyAsInt(index);
    }

    /** The index of the last line whose row is at most {@code row}, or -1. */
    public int indexAtOrBefore(int row) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = low + high >>> 1;
            if (rowAt(middle) <= row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    @Override
    public StoryRow get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        return kept.computeIfAbsent(rowAt(index), make::apply);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int indexOf(Object line) {
        if (line instanceof StoryRow story) {
            int index = indexAtOrBefore(story.row());
            return index >= 0 && rowAt(index) == story.row() ? index : -1;
        }
        return -1;
    }

    @Override
    public boolean contains(Object line) {
        return indexOf(line) >= 0;
    }

    /** Lines that are on their way out, still made only if somebody looks. */
    private List<StoryRow> snapshot(int from, int to) {
        IntUnaryOperator rows = rowAt;
        return new AbstractList<>() {
            @Override
            public StoryRow get(int index) {
                return make.apply(rows.applyAsInt(from + index));
            }

            @Override
            public int size() {
                return to - from;
            }
        };
    }

    /** One change of one stretch; JavaFX's own way of telling it would copy every line that goes. */
    private static final class Stretch extends ListChangeListener.Change<StoryRow> {

        private final int from;
        private final int to;
        private final List<StoryRow> removed;
        private boolean entered;

        Stretch(StoryRows list, int from, int to, List<StoryRow> removed) {
            super(list);
            this.from = from;
            this.to = to;
            this.removed = removed;
        }

        @Override
        public boolean next() {
            boolean first = !entered;
            entered = true;
            return first;
        }

        @Override
        public void reset() {
            entered = false;
        }

        @Override
        public int getFrom() {
            return from;
        }

        @Override
        public int getTo() {
            return to;
        }

        @Override
        public List<StoryRow> getRemoved() {
            return removed;
        }

        @Override
        protected int[] getPermutation() {
            return new int[0];
        }
    }
}
