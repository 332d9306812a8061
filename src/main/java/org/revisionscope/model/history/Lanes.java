package org.revisionscope.model.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.TaskArn;

/** Every pair of a revision and an owner that had a task, numbered in the order of their first launches. */
public final class Lanes {

    private final TaskLives tasks;
    private final RevisionLives revisions;
    private JournalView view;
    private final List<Lane> lanes = new ArrayList<>();
    private final List<List<Lane>> ofOwner = new ArrayList<>();
    private final List<OwnerCount> counts = new ArrayList<>();
    private final List<List<Lane>> ofRevision = new ArrayList<>();
    /** Looked up by key only, never walked. */
    private final Map<Group, List<Lane>> inGroups = new HashMap<>();
    /** Looked up by key only, never walked. */
    private final Map<Group, LazyCrowd> crowds = new HashMap<>();
    private List<Lane> sorted = List.of();
    private final List<Lane> standalone = new ArrayList<>();
    private List<Lane> standaloneSorted = List.of();

    private record Group(int revision, Place place) {}

    Lanes(JournalView view, TaskLives tasks, RevisionLives revisions) {
        this.view = view;
        this.tasks = tasks;
        this.revisions = revisions;
    }

    /** How many there are. */
    public int count() {
        return lanes.size();
    }

    /** A lane by its number, which never changes. */
    public Lane get(int lane) {
        return lanes.get(lane);
    }

    /** The lane of a task. */
    public Lane of(int task) {
        return lanes.get(tasks.lane(task));
    }

    /** The lane of a revision (its number in {@link RevisionLives}) and an owner (the journal's number). */
    public Optional<Lane> of(int revision, int owner) {
        return ofOwner(owner).stream().filter(lane -> lane.revision() == revision).findFirst();
    }

    /** The lanes of an owner, in the order of their first launches. */
    public List<Lane> ofOwner(int owner) {
        return at(ofOwner, owner);
    }

    /** The lanes of a revision, in the order of their first launches. */
    public List<Lane> ofRevision(int revision) {
        return at(ofRevision, revision);
    }

    /**
     * All tasks of a revision (its number in {@link RevisionLives}) in a place, as bars, at least as far as the first
     * {@code rowsUntil} rows if so many were read.
     */
    public synchronized Crowd crowd(int revision, Place place, int rowsUntil) {
        return crowds.computeIfAbsent(new Group(revision, place),
                group -> new LazyCrowd(tasks, inGroups.computeIfAbsent(group, _ -> new ArrayList<>()),
                        crowds.size()))
                .get(rowsUntil);
    }

    /** The number of the task with an ARN, if there is one. */
    public OptionalInt find(TaskArn arn) {
        long upper = HexFormat.fromHexDigitsToLong(arn.hex(), 0, 16);
        long lower = HexFormat.fromHexDigitsToLong(arn.hex(), 16, 32);
        for (int number = 0; number < ofOwner.size(); number++) {
            Owner owner = view.owner(number);
            if (owner.place().equals(arn.place()) && owner.cluster().equals(arn.cluster())) {
                OptionalInt found = find(TaskIds.of(view.seed(), owner), number, upper, lower);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt find(TaskIds ids, int owner, long upper, long lower) {
        for (Lane lane : ofOwner(owner)) {
            for (int i = 0; i < lane.tasks().size(); i++) {
                int ordinal = view.ordinalOf(lane.tasks().get(i));
                if (ids.upper(ordinal) == upper && ids.lower(ordinal) == lower) {
                    return OptionalInt.of(lane.tasks().get(i));
                }
            }
        }
        return OptionalInt.empty();
    }

    /** The owner of a lane. */
    public Owner owner(Lane lane) {
        return view.owner(lane.owner());
    }

    /** All lanes as a reader expects them: by platform version, revision in order of release, and owner. */
    public List<Lane> sorted() {
        if (sorted.size() != lanes.size()) {
            sorted = revisions.sorted().stream()
                    .flatMap(revision -> ofRevision(revision).stream().sorted(Comparator.comparing(this::owner)))
                    .toList();
        }
        return sorted;
    }

    /** The lanes of standalone tasks, by owner; those of one owner in the order of their first launches. */
    public List<Lane> ofStandalone() {
        if (standaloneSorted.size() != standalone.size()) {
            standaloneSorted = standalone.stream().sorted(Comparator.comparing(this::owner)).toList();
        }
        return standaloneSorted;
    }

    /** The lanes that there were when the lives of another journal, which begins with the same rows, had come so far. */
    Lanes upTo(JournalView other, TaskLives others, RevisionLives revisionsThen) {
        Lanes copy = new Lanes(other, others, revisionsThen);
        counts.forEach(count -> copy.counts.add(count.upTo(others)));
        lanes.stream().takeWhile(lane -> lane.tasks().get(0) < others.count())
                .forEach(lane -> copy.add(lane.upTo(others, copy.counts.get(lane.owner()))));
        return copy;
    }

    void readOn(JournalView longer) {
        view = longer;
    }

    /** Adds a task to its lane; the answer is the lane. */
    Lane launched(int row, int task) {
        int owner = view.ownerOf(task);
        int revision = revisions.ofJournal(view.revisionOf(task));
        Lane lane = find(owner, revision);
        lane.launched(row, task);
        return lane;
    }

    private Lane find(int owner, int revision) {
        List<Lane> candidates = grown(ofOwner, owner);
        for (int i = candidates.size() - 1; i >= 0; i--) { // launches go to the newest revision, which came last
            if (candidates.get(i).revision() == revision) {
                return candidates.get(i);
            }
        }
        while (counts.size() <= owner) {
            counts.add(new OwnerCount(tasks));
        }
        Lane lane = new Lane(tasks, lanes.size(), revision, owner, counts.get(owner));
        add(lane);
        return lane;
    }

    private void add(Lane lane) {
        lanes.add(lane);
        grown(ofOwner, lane.owner()).add(lane);
        grown(ofRevision, lane.revision()).add(lane);
        if (owner(lane) instanceof Owner.OfStandalone) {
            standalone.add(lane);
        }
        inGroups.computeIfAbsent(new Group(lane.revision(), owner(lane).place()), _ -> new ArrayList<>()).add(lane);
    }

    private static List<Lane> at(List<List<Lane>> groups, int index) {
        return index < groups.size() ? Collections.unmodifiableList(groups.get(index)) : List.of();
    }

    private static List<Lane> grown(List<List<Lane>> groups, int index) {
        while (groups.size() <= index) {
            groups.add(new ArrayList<>());
        }
        return groups.get(index);
    }
}
