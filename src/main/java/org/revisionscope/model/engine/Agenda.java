package org.revisionscope.model.engine;

import java.util.Comparator;
import java.util.PriorityQueue;

/** What is due besides the steps of tasks, in the order of part (c) of an instant (T-2). */
final class Agenda {

    private final PriorityQueue<Item> items;
    private int added;

    Agenda() {
        items = new PriorityQueue<>();
    }

    private Agenda(Agenda other) {
        items = new PriorityQueue<>(other.items);
        added = other.added;
    }

    void add(long at, Kind kind, String order, int subject, int other) {
        items.add(new Item(at, kind, order, added++, subject, other));
    }

    long firstAt() {
        Item first = items.peek();
        return first == null ? Timers.NEVER : first.at;
    }

    /** Removes the first item; only when {@link #firstAt} is an instant. */
    Item poll() {
        return items.remove();
    }

    /** Drops every item of a kind. */
    void drop(Kind kind) {
        items.removeIf(item -> item.kind == kind);
    }

    Agenda copy() {
        return new Agenda(this);
    }

    /** The kinds of items, in the order in which one instant runs them. */
    enum Kind {
        /** A notice that was delayed is sent. Subject: revision; other: its n-th notice. */
        NOTICE,
        /** Retirement starts in a place. Subject: revision; other: its n-th notice. */
        START,
        /** A standalone task is stopped by retirement, later than the start. Subject: slot; other: task. */
        SPREAD_STOP,
        /** A schedule runs. Subject: the schedule. */
        SCHEDULE,
        /** A listed fault happens. Subject: the fault. */
        LISTED_FAULT,
        /** A seeded crash happens. Subject: how many came before. */
        SEEDED_CRASH,
        /** A service's scheduler looks again. Subject: owner. */
        WAKE
    }

    /** One thing that is due. */
    record Item(long at, Kind kind, String order, int sequence, int subject, int other) implements Comparable<Item> {

        private static final Comparator<Item> ORDER = Comparator.comparingLong(Item::at).thenComparing(Item::kind)
                .thenComparing(Item::order).thenComparingInt(Item::sequence);

        @Override
        public int compareTo(Item that) {
            return ORDER.compare(this, that);
        }
    }
}
