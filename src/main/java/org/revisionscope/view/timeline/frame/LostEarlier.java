package org.revisionscope.view.timeline.frame;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.Lane;
import org.revisionscope.model.history.RevisionLives;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.timeline.outline.Row;
import org.revisionscope.view.timeline.sight.LaneKey;
import org.revisionscope.view.timeline.sight.Source;

/**
 * The lost tasks of a platform version that ended before what is in view, and whose lanes are therefore not there: they
 * are told in its heading.
 *
 * @param count how many they are, at most {@link #MOST}
 * @param last the one that ended last, by its number
 * @param ahead whether some of them are only lost if nobody acts
 */
public record LostEarlier(int count, int last, boolean ahead) {

    /** They are not counted beyond this. */
    static final int MOST = 99;

    /** The room that the words take, so that a pointer finds them without measuring letters. */
    private static final double WIDTH = 124;
    /** The room that is left to the pointer LATEST. */
    private static final double LATEST = 140;
    private static final double TOP = 4.5;
    private static final double HEIGHT = 17;
    /** How far from the left edge of the bars it stands. */
    public static final double LEFT = 6.5;

    /** Those of a platform version; empty if there are none. */
    public static Optional<LostEarlier> of(Frame frame, PlatformVersion version) {
        Source source = frame.sight().furthest();
        List<Lane> lanes = lanesWithLosses(source.chronicle(), version);
        if (lanes.isEmpty()) {
            return Optional.empty();
        }
        Set<LaneKey> shown = shownOneByOne(frame);
        Tally tally = new Tally(source, frame.scale().left(), frame.clock());
        lanes.stream().filter(lane -> !shown.contains(key(source.chronicle(), lane))).forEach(tally::add);
        return tally.count == 0 ? Optional.empty() : Optional.of(new LostEarlier(tally.count, tally.last, tally.ahead));
    }

    private static List<Lane> lanesWithLosses(Chronicle chronicle, PlatformVersion version) {
        RevisionLives revisions = chronicle.revisions();
        return IntStream.range(0, revisions.count())
                .filter(revision -> revisions.id(revision).platformVersion().equals(version)).boxed()
                .flatMap(revision -> chronicle.lanes().ofRevision(revision).stream())
                .filter(lane -> lane.lostTasks().size() > 0).toList();
    }

    private static LaneKey key(Chronicle chronicle, Lane lane) {
        return new LaneKey(chronicle.revisions().id(lane.revision()), chronicle.lanes().owner(lane));
    }

    /** Lanes whose bars are drawn one by one tell of their lost tasks themselves. */
    private static Set<LaneKey> shownOneByOne(Frame frame) {
        Set<LaneKey> shown = new HashSet<>();
        for (Row row : frame.contents().outline().rows()) {
            if (row instanceof Row.Tasks tasks && !tasks.crowd()) {
                shown.add(tasks.lane().key());
            }
        }
        return shown;
    }

    /** The key of the words that tell of them. */
    public String key() {
        return ahead ? "timeline.lostEarlier.ahead" : "timeline.lostEarlier";
    }

    /** Where they are told, in the heading of their platform version; empty if there is no room. */
    public static Optional<Box> box(Frame frame, Row.Version row) {
        double left = frame.names() + LEFT;
        if (frame.sight().past().chronicle().revisions().latestAt(frame.clock()).equals(Optional.of(row.version()))) {
            left = Labels.unstruck(frame, left, LATEST) + LATEST;
        }
        Box box = new Box(Labels.unstruck(frame, left, WIDTH), frame.top(row) + TOP, WIDTH, HEIGHT);
        return box.right() <= frame.scale().rightX() ? Optional.of(box) : Optional.empty();
    }

    /** Counts, and remembers which ended last. */
    private static final class Tally {

        private final Source source;
        private final long before;
        private final long clock;
        private int count;
        private int last;
        private long lastEnd = Long.MIN_VALUE;
        private boolean ahead;

        Tally(Source source, long before, long clock) {
            this.source = source;
            this.before = before;
            this.clock = clock;
        }

        void add(Lane lane) {
            Chronicle chronicle = source.chronicle();
            for (int i = 0; i < lane.lostTasks().size() && count < MOST; i++) {
                int task = lane.lostTasks().get(i);
                long end = source.at(chronicle.tasks().stoppedRow(task));
                if (end >= before) { // and so do those that ended later
                    return;
                }
                if (chronicle.tasks().isLostAt(task, source.rows())) {
                    count++;
                    ahead |= end > clock;
                    if (end >= lastEnd) {
                        lastEnd = end;
                        last = task;
                    }
                }
            }
        }
    }
}
