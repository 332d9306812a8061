package org.revisionscope.view.fleetmap;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.revisionscope.model.history.Journal;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.timeline.sight.Subject;

/** Where the keyboard stands inside the map, which is one stop for Tab: on a seat, or on one of the two that share it. */
final class MapCursor {

    private int owner = Journal.NONE;
    private int seat;
    private int half;

    /** Where an arrow leads. */
    enum Way {
        /** To the column at the left. */
        LEFT,
        /** To the column at the right. */
        RIGHT,
        /** To the cell above. */
        UP,
        /** To the cell below. */
        DOWN
    }

    /** Where the cursor is, if there is any cell. */
    Optional<Box> box(Scape scape) {
        settle(scape.plan());
        return owner == Journal.NONE ? Optional.empty() : new MapSpots(scape).ofSeat(owner, seat, half);
    }

    /** What the cursor stands on: a task, or the owner of a seat that is free. */
    Subject subject(Scape scape) {
        settle(scape.plan());
        if (owner == Journal.NONE || scape.seating().first(owner, seat) == Journal.NONE) {
            return Subject.nothing();
        }
        int second = scape.seating().second(owner, seat);
        return new Subject.OfTask(half == 1 && second != Journal.NONE ? second : scape.seating().first(owner, seat));
    }

    /** Goes to where a task sits, if it does. */
    void goTo(int task, Scape scape) {
        int found = scape.seating().seatOf(task);
        if (found != Journal.NONE) {
            owner = scape.content().run().view().ownerOf(task);
            seat = found;
            half = scape.seating().second(owner, seat) == task ? 1 : 0;
        }
    }

    /** Goes to the next cell on a way; over the end of a group to the next group on that way. */
    void move(Way way, Scape scape) {
        Plan plan = scape.plan();
        settle(plan);
        if (owner == Journal.NONE || moveInSeat(way, scape)) {
            return;
        }
        half = 0;
        Block block = block(plan);
        int rows = plan.rows();
        int next = switch (way) {
            case LEFT -> seat - rows;
            case RIGHT -> seat + rows;
            case UP -> seat % rows == 0 ? Journal.NONE : seat - 1;
            case DOWN -> seat % rows == rows - 1 ? Journal.NONE : seat + 1;
        };
        if (next >= block.firstSeat(rows) && next < block.endSeat(rows)) {
            seat = next;
        } else {
            neighbour(way, block, scape).ifPresent(other -> enter(other, block, way, plan));
        }
    }

    /** Goes so many groups on. */
    void moveGroups(int groups, Plan plan) {
        settle(plan);
        List<Block> blocks = blocks(plan);
        if (!blocks.isEmpty()) {
            Block to = blocks.get(Math.clamp(blocks.indexOf(block(plan)) + groups, 0, blocks.size() - 1));
            owner = to.group().number();
            seat = to.firstSeat(plan.rows());
            half = 0;
        }
    }

    private boolean moveInSeat(Way way, Scape scape) {
        boolean isShared = scape.seating().second(owner, seat) != Journal.NONE;
        boolean moves = isShared && (way == Way.RIGHT && half == 0 || way == Way.LEFT && half == 1);
        half = moves ? 1 - half : half;
        return moves;
    }

    /** The cursor's owner may have no cells here: then it goes to the first cell. */
    private void settle(Plan plan) {
        List<Block> own = plan.blocksOf(owner);
        if (own.isEmpty()) {
            owner = blocks(plan).stream().findFirst().map(block -> block.group().number()).orElse(Journal.NONE);
            seat = 0;
            half = 0;
        } else {
            seat = Math.min(seat, own.getFirst().group().seats() - 1);
        }
    }

    private Block block(Plan plan) {
        return plan.blocksOf(owner).stream()
                .filter(block -> seat >= block.firstSeat(plan.rows()) && seat < block.endSeat(plan.rows())).findFirst()
                .orElseThrow();
    }

    private static List<Block> blocks(Plan plan) {
        return plan.panels().stream().flatMap(panel -> panel.blocks().stream()).toList();
    }

    /** The group next to a block on a way: of those that lie that way, the nearest to the cursor. */
    private Optional<Block> neighbour(Way way, Block from, Scape scape) {
        Plan plan = scape.plan();
        double cell = plan.fittingCell();
        Box here = plan.box(owner, seat, cell).orElseThrow();
        return blocks(plan).stream().filter(block -> !block.equals(from) && block.endSeat(plan.rows()) > 0)
                .filter(block -> lies(way, here, plan.box(block, cell)))
                .min(Comparator.comparingDouble(block -> distance(way, here, plan.box(block, cell))));
    }

    private static boolean lies(Way way, Box here, Box there) {
        return switch (way) {
            case LEFT -> there.right() <= here.x();
            case RIGHT -> there.x() >= here.right();
            case UP -> there.bottom() <= here.y();
            case DOWN -> there.y() >= here.bottom();
        };
    }

    /** Straight on is nearer than aside. */
    private static double distance(Way way, Box here, Box there) {
        double aside = switch (way) {
            case LEFT, RIGHT -> gap(here.y(), here.bottom(), there.y(), there.bottom());
            case UP, DOWN -> gap(here.x(), here.right(), there.x(), there.right());
        };
        double along = switch (way) {
            case LEFT -> here.x() - there.right();
            case RIGHT -> there.x() - here.right();
            case UP -> here.y() - there.bottom();
            case DOWN -> there.y() - here.bottom();
        };
        return along + 4 * aside;
    }

    private static double gap(double from, double to, double otherFrom, double otherTo) {
        return Math.max(0, Math.max(otherFrom - to, from - otherTo));
    }

    /** Enters a group at the side from which the cursor comes. */
    private void enter(Block to, Block from, Way way, Plan plan) {
        int rows = plan.rows();
        int row = seat % rows;
        int column = seat / rows - from.firstColumn();
        int last = (to.endSeat(rows) - 1) / rows - to.firstColumn();
        int entered = switch (way) {
            case LEFT -> last * rows + row;
            case RIGHT -> row;
            case UP -> Math.min(column, last) * rows + rows - 1;
            case DOWN -> Math.min(column, last) * rows;
        };
        owner = to.group().number();
        seat = Math.min(to.firstSeat(rows) + entered, to.endSeat(rows) - 1);
    }
}
