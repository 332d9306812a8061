package org.revisionscope.view.timeline.frame;

import java.util.Optional;

import org.revisionscope.model.fleet.NoticeId;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.Lane;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.timeline.outline.Metrics;
import org.revisionscope.view.timeline.outline.Row;
import org.revisionscope.view.timeline.sight.LaneKey;
import org.revisionscope.view.timeline.sight.LaneView;
import org.revisionscope.view.timeline.sight.Source;

/** Where in a frame the things lie that movements are about; empty for what is scrolled, folded or panned out of view. */
public final class Whereabouts {

    private Whereabouts() {}

    /** The x of the clock, on a whole pixel. */
    public static double clock(Frame frame) {
        return Math.rint(frame.scale().x(frame.clock()));
    }

    /** Whether the clock is in view. */
    public static boolean showsClock(Frame frame) {
        double x = frame.scale().x(frame.clock());
        return x >= frame.scale().leftX() && x <= frame.scale().rightX();
    }

    /** The bar of a task up to the clock; its whole lane if that is a crowd. */
    public static Optional<Box> bar(Frame frame, int task) {
        Source past = frame.sight().past();
        if (task >= past.chronicle().tasks().launchedBefore(past.rows())) {
            return Optional.empty();
        }
        return lane(frame, key(past.chronicle(), task)).flatMap(row -> inView(frame, row, line(frame, row, task)));
    }

    /** The row in which the tasks of a lane are shown. */
    static Optional<Row> lane(Frame frame, LaneKey key) {
        return frame.contents().outline().rows().stream().filter(row -> switch (row) {
            case Row.Tasks tasks -> tasks.lane().key().equals(key);
            case Row.PlaceGroup group -> group.folded() && group.revision().equals(key.revision())
                    && group.place().equals(key.owner().place());
            case Row.Version _,Row.Revision _,Row.Pins _ -> false;
        }).findFirst();
    }

    /** What a task's lane stands for. */
    static LaneKey key(Chronicle chronicle, int task) {
        Lane lane = chronicle.lanes().of(task);
        return new LaneKey(chronicle.revisions().id(lane.revision()), chronicle.lanes().owner(lane));
    }

    /** The bar of a revision, over the whole span. */
    public static Optional<Box> revision(Frame frame, RevisionId revision) {
        return row(frame, revision).flatMap(row -> inView(frame, row, Box.between(frame.scale().leftX(),
                frame.scale().rightX(), frame.top(row) + Metrics.REVISION_TOP, Metrics.REVISION_BAR)));
    }

    /** The row of a revision. */
    static Optional<Row> row(Frame frame, RevisionId revision) {
        return frame.contents().outline().rows().stream()
                .filter(row -> row instanceof Row.Revision of && of.revision().equals(revision)).findFirst();
    }

    /** Where a notice lies in the rail. */
    public static Optional<NoticeBar> notice(Frame frame, NoticeId notice) {
        int row = frame.contents().rail().places().indexOf(notice.place());
        return row < 0 ? Optional.empty()
                : NoticeBar.inView(frame, notice.place(), row).stream()
                        .filter(bar -> bar.notice().id().equals(notice)).findFirst();
    }

    /** A box of the lanes, unless it is scrolled out of their area. */
    private static Optional<Box> inView(Frame frame, Row row, Box box) {
        Box lanes = frame.areas().of(row);
        return box.y() >= lanes.y() && box.bottom() <= lanes.bottom() ? Optional.of(box) : Optional.empty();
    }

    private static Box line(Frame frame, Row row, int task) {
        Source past = frame.sight().past();
        double left = Math.max(frame.scale().leftX(),
                frame.scale().edge(past.chronicle().view().at(past.chronicle().tasks().launchRow(task))));
        double right = Math.max(left, frame.scale().edge(Math.min(frame.clock(),
                past.at(past.chronicle().tasks().stoppedRow(task)))));
        if (row instanceof Row.Tasks tasks && !tasks.crowd()) {
            LaneView.Packed lane = tasks.lane().in(past).orElseThrow();
            int line = lane.packing().line(lane.lane().tasks().countBelow(task));
            return Box.between(left, right, frame.areas().shown(tasks.bar(line)), tasks.barHeight());
        }
        double middle = frame.top(row) + row.height() / 2;
        return Box.between(left, right, middle - Metrics.BAND / 2, Metrics.BAND);
    }
}
