package org.revisionscope.model.engine;

/**
 * Slots in launch order, linked through fields that every list of one kind shares, so that a task enters and leaves in
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
            before = links.previous(before);
        }
        insertAfter(links, before, slot);
    }

    private void insertAfter(Links links, int before, int slot) {
        int after = before == END ? first : links.next(before);
        links.setPrevious(slot, before);
        links.setNext(slot, after);
        if (before == END) {
            first = slot;
        } else {
            links.setNext(before, slot);
        }
        if (after == END) {
            last = slot;
        } else {
            links.setPrevious(after, slot);
        }
        size++;
    }

    void remove(Links links, int slot) {
        int before = links.previous(slot);
        int after = links.next(slot);
        if (before == END) {
            first = after;
        } else {
            links.setNext(before, after);
        }
        if (after == END) {
            last = before;
        } else {
            links.setPrevious(after, before);
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

    /** The neighbours of every slot in lists of one kind, as two fields of its record. */
    static final class Links {

        private final Pages pages;
        private final int recordBits;
        private final int field;

        Links(Pages pages, int recordBits, int field) {
            this.pages = pages;
            this.recordBits = recordBits;
            this.field = field;
        }

        int next(int slot) {
            return pages.page(slot)[at(slot)];
        }

        int previous(int slot) {
            return pages.page(slot)[at(slot) + 1];
        }

        private void setNext(int slot, int next) {
            pages.ownPage(slot)[at(slot)] = next;
        }

        private void setPrevious(int slot, int previous) {
            pages.ownPage(slot)[at(slot) + 1] = previous;
        }

        private int at(int slot) {
            return (Pages.within(slot) << recordBits) + field;
        }
    }
}
