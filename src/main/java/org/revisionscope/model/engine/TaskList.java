package org.revisionscope.model.engine;

import java.util.Arrays;

/**
 * Slots in launch order, linked through arrays that every list of one kind shares, so that a task enters and leaves in
 * constant time.
 */
final class TaskList {

    static final int END = -1;

    private int first = END;
    private int last = END;
    private int size;

    int first() {
        return first;
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void append(Links links, int slot) {
        insertAfter(links, last, slot);
    }

    /** Puts a slot where its task number belongs; nearly always that is the end. */
    void insertInOrder(Links links, int slot, StepRecords records) {
        int before = last;
        while (before != END && records.task(before) > records.task(slot)) {
            before = links.previous[before];
        }
        insertAfter(links, before, slot);
    }

    private void insertAfter(Links links, int before, int slot) {
        int after = before == END ? first : links.next[before];
        links.previous[slot] = before;
        links.next[slot] = after;
        if (before == END) {
            first = slot;
        } else {
            links.next[before] = slot;
        }
        if (after == END) {
            last = slot;
        } else {
            links.previous[after] = slot;
        }
        size++;
    }

    void remove(Links links, int slot) {
        int before = links.previous[slot];
        int after = links.next[slot];
        if (before == END) {
            first = after;
        } else {
            links.next[before] = after;
        }
        if (after == END) {
            last = before;
        } else {
            links.previous[after] = before;
        }
        size--;
    }

    TaskList copy() {
        TaskList copy = new TaskList();
        copy.first = first;
        copy.last = last;
        copy.size = size;
        return copy;
    }

    /** The neighbours of every slot in lists of one kind. */
    static final class Links {

        int[] next;
        int[] previous;

        Links(int capacity) {
            next = new int[capacity];
            previous = new int[capacity];
        }

        void grow(int capacity) {
            next = Arrays.copyOf(next, capacity);
            previous = Arrays.copyOf(previous, capacity);
        }

        Links copy(int capacity) {
            Links copy = new Links(0);
            copy.next = Arrays.copyOf(next, capacity);
            copy.previous = Arrays.copyOf(previous, capacity);
            return copy;
        }
    }
}
