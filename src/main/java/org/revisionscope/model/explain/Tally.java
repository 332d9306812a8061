package org.revisionscope.model.explain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

import org.revisionscope.model.event.EventType;
import org.revisionscope.model.event.NoticeEvent;
import org.revisionscope.model.event.Rule;
import org.revisionscope.model.fleet.NoticeStatus;
import org.revisionscope.model.history.Journal;
import org.revisionscope.model.history.JournalView;

/** What one instant held: the rows that stand for themselves, and how many tasks of whom did what. */
final class Tally {

    /** What many tasks can do at once. */
    enum Move {
        /** Started in place of another. */
        REPLACED,
        /** Started. */
        STARTED,
        /** Became healthy. */
        HEALTHY,
        /** Ended by itself. */
        CRASHED,
        /** Could not start. */
        FAILED,
        /** Stopped by its service, a rule or a person. */
        STOPPED,
        /** Took another step. */
        STEPPED,
        /** Is gone. */
        GONE
    }

    /**
     * Tasks that did the same.
     *
     * @param move what they did
     * @param owner whose they are
     * @param revision what they run on
     */
    private record Key(Move move, int owner, int revision) {
        boolean is(Move otherMove, int otherOwner, int otherRevision) {
            return move == otherMove && owner == otherOwner && revision == otherRevision;
        }
    }

    /** So many tasks that did the same, and the first row of them. */
    static final class Group {
        private final Key key;
        private final int firstRow;
        private int count;

        private Group(Key key, int firstRow) {
            this.key = key;
            this.firstRow = firstRow;
        }

        Move move() {
            return key.move;
        }

        int owner() {
            return key.owner;
        }

        int revision() {
            return key.revision;
        }

        int firstRow() {
            return firstRow;
        }

        int count() {
            return count;
        }
    }

    /** The rules by which a task that cannot start leaves. */
    private static final Set<Rule> FAILING = EnumSet.of(Rule.PV_8, Rule.SVC_8);
    /** How many of the newest groups are looked at before the map is. */
    private static final int RECENT = 4;
    /** Enough for every task of the largest fleet, and few enough for one frame. */
    private static final int MOST_ROWS = 1 << 18;

    private final JournalView journal;
    private final int rowsUntil;
    private final boolean crowd;
    private final Map<EventType, Integer> first = new EnumMap<>(EventType.class);
    private final Map<EventType, Integer> counts = new EnumMap<>(EventType.class);
    private final Map<Key, Group> byKey = new HashMap<>();
    private final List<Group> groups = new ArrayList<>();
    private Optional<Integer> opened = Optional.empty();
    private OptionalInt lost = OptionalInt.empty();
    private int lostCount;

    /** The tally of some rows, the last of which is before {@code rowsUntil}; of a crowd, only the first are looked at. */
    Tally(JournalView journal, int from, int rowsUntil) {
        this.journal = journal;
        this.rowsUntil = rowsUntil;
        crowd = rowsUntil - from > MOST_ROWS;
        for (int row = from; row < Math.min(rowsUntil, from + MOST_ROWS); row++) {
            add(row);
        }
    }

    /** Whether there were so many rows that not all were looked at: there is at least as much of everything as was counted. */
    boolean isCrowd() {
        return crowd;
    }

    /** How many rows of the journal had happened after it. */
    int rowsUntil() {
        return rowsUntil;
    }

    /** The first row of a kind that is not about one task. */
    OptionalInt first(EventType type) {
        Integer row = first.get(type);
        return row == null ? OptionalInt.empty() : OptionalInt.of(row);
    }

    /** How many rows of a kind that is not about one task there were. */
    int count(EventType type) {
        return counts.getOrDefault(type, 0);
    }

    /** The first row that tells of the start of a retirement. */
    Optional<Integer> opened() {
        return opened;
    }

    /** The first row that tells of a loss. */
    OptionalInt lost() {
        return lost;
    }

    /** How many tasks were lost. */
    int lostCount() {
        return lostCount;
    }

    /** The largest group with a move; of equal ones, the first. */
    Optional<Group> largest(Move move) {
        return groups.stream().filter(group -> group.move() == move)
                .reduce((one, other) -> other.count > one.count ? other : one);
    }

    /** The groups of tasks that started, in place of others or not. */
    Stream<Group> launches() {
        return groups.stream().filter(group -> group.move() == Move.REPLACED || group.move() == Move.STARTED);
    }

    /** A group of the same owner as another. */
    Optional<Group> ofOwner(Move move, int owner) {
        return groups.stream().filter(group -> group.move() == move && group.owner() == owner)
                .reduce((one, other) -> other.count > one.count ? other : one);
    }

    /** The owners besides one whose tasks made a move. */
    List<Integer> othersThan(int owner, Move move) {
        return groups.stream().filter(group -> group.move() == move && group.owner() != owner).map(Group::owner)
                .distinct().toList();
    }

    /** How many tasks made a move. */
    int total(Move move) {
        return groups.stream().filter(group -> group.move() == move).mapToInt(Group::count).sum();
    }

    private void add(int row) {
        EventType type = journal.type(row);
        if (!type.isAboutATask()) {
            first.putIfAbsent(type, row);
            counts.merge(type, 1, Integer::sum);
            if (opened.isEmpty() && journal.event(row) instanceof NoticeEvent.NoticeStatusChanged changed
                    && changed.status() == NoticeStatus.OPEN) {
                opened = Optional.of(row);
            }
            return;
        }
        if (type == EventType.TASK_STOPPED && journal.lost(row)) {
            lost = lost.isPresent() ? lost : OptionalInt.of(row);
            lostCount++;
        }
        if (type != EventType.TASK_OUTGOING) {
            group(row, moveOf(row, type)).count++;
        }
    }

    /** The group of a row: mostly that of the row before, since tasks of one owner act one after another. */
    private Group group(int row, Move move) {
        int task = journal.task(row);
        int owner = journal.ownerOf(task);
        int revision = journal.revisionOf(task);
        for (int i = groups.size() - 1; i >= Math.max(0, groups.size() - RECENT); i--) {
            if (groups.get(i).key.is(move, owner, revision)) {
                return groups.get(i);
            }
        }
        return byKey.computeIfAbsent(new Key(move, owner, revision), key -> {
            Group group = new Group(key, row);
            groups.add(group);
            return group;
        });
    }

    private Move moveOf(int row, EventType type) {
        return switch (type) {
            case TASK_LAUNCHED ->
                    journal.replaces(journal.task(row)) == Journal.NONE ? Move.STARTED : Move.REPLACED;
            case TASK_HEALTHY -> Move.HEALTHY;
            case TASK_STATE_CHANGED -> step(row);
            case TASK_STOPPED -> Move.GONE;
            case TASK_OUTGOING, PLATFORM_VERSION_RELEASED, PLATFORM_VERSION_DEPRECATED, LATEST_MOVED, REVISION_RELEASED,
                    REVISION_SUPERSEDED,
                    REVISION_MARKED, REVISION_RETIRED, SETTING_CHANGED, NOTICE_SENT, NOTICE_STATUS_CHANGED,
                    SERVICE_CREATED, SERVICE_UPDATED, SERVICE_DELETED, DEPLOYMENT_STARTED, DEPLOYMENT_COMPLETED,
                    FLOOR_BREACHED, FLOOR_RESTORED, STEADY_STATE, DECISION_REFUSED ->
                    throw new IllegalArgumentException(type + " is no move of a task");
        };
    }

    private Move step(int row) {
        boolean leaves = journal.stateBefore(row).isLive() && !journal.stateAfter(row).isLive();
        if (!leaves) {
            return Move.STEPPED;
        }
        if (FAILING.contains(journal.rule(row)) && journal.originOf(journal.task(row)).failure().isPresent()) {
            return Move.FAILED;
        }
        boolean byItself = journal.rule(row) == Rule.TASK_2 && journal.cause(row) != Journal.NONE;
        return byItself ? Move.CRASHED : Move.STOPPED;
    }
}
