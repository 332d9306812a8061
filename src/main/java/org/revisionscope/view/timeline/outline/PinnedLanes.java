package org.revisionscope.view.timeline.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.revisionscope.view.timeline.sight.LaneKey;
import org.revisionscope.view.timeline.sight.LaneView;
import org.revisionscope.view.timeline.sight.Sight;

/** Moves the pinned lanes of an outline to its top, under a heading, and does so anew only when something has changed. */
public final class PinnedLanes {

    /** Pinned lanes take no more of the room than this; the others stay where they are. */
    private static final double MOST_ROOM = 0.5;

    private final Pins pins;
    private Outline from = Outline.EMPTY;
    private Outline arranged = Outline.EMPTY;
    private int changes;
    private double room;

    /** Arranges what is pinned each time that it is asked. */
    public PinnedLanes(Pins pins) {
        this.pins = pins;
    }

    /** How much more room an outline takes for them at most, beside the lanes themselves. */
    public double heading() {
        return pins.isEmpty() ? 0 : Metrics.PINS_ROW;
    }

    /** The outline with its pinned lanes first, for so much room in all. */
    @SuppressWarnings("ReferenceEquality") // an outline that is built anew is another one
    public Outline arrange(Outline built, Sight sight, double height) {
        if (pins.isEmpty()) {
            return built;
        }
        if (built != from || changes != pins.changesProperty().get() || room != height) {
            from = built;
            changes = pins.changesProperty().get();
            room = height;
            arranged = arranged(sight);
        }
        return arranged;
    }

    private Outline arranged(Sight sight) {
        List<Row.Tasks> top = new ArrayList<>();
        double heightOfTop = Metrics.PINS_ROW;
        int more = 0;
        for (Row.Tasks lane : from.rows().stream().flatMap(row -> pinned(row, sight)).toList()) {
            heightOfTop += lane.height();
            if (more == 0 && heightOfTop <= MOST_ROOM * room) {
                top.add(lane);
            } else {
                more++;
            }
        }
        return top.isEmpty() ? from : stacked(top, more);
    }

    /** The pinned lanes in a row, those of a folded place included. */
    private Stream<Row.Tasks> pinned(Row row, Sight sight) {
        return switch (row) {
            case Row.Tasks tasks when holds(tasks.lane()) -> Stream.of(tasks);
            case Row.PlaceGroup group -> group.lanes().stream().filter(this::holds)
                    .map(lane -> Row.Tasks.of(lane, sight, 0, Spacing.SCROLLED));
            case Row.Tasks _,Row.Revision _,Row.Version _,Row.Pins _ -> Stream.empty();
        };
    }

    private boolean holds(LaneView lane) {
        return pins.hold(lane.key().owner());
    }

    private Outline stacked(List<Row.Tasks> top, int more) {
        List<Row> rows = new ArrayList<>();
        double y = add(rows, new Row.Pins(0, top.size(), more));
        for (Row.Tasks lane : top) {
            y = add(rows, lane.pinnedAt(y));
        }
        double pinned = y;
        List<LaneKey> moved = top.stream().map(lane -> lane.lane().key()).toList();
        for (Row row : from.rows()) {
            if (!(row instanceof Row.Tasks tasks && moved.contains(tasks.lane().key()))) {
                y = add(rows, row.at(y));
            }
        }
        return new Outline(rows, pinned);
    }

    private static double add(List<Row> rows, Row row) {
        rows.add(row);
        return row.bottom();
    }
}
