package org.revisionscope.view.fleetmap;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.history.Journal;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.timeline.sight.Subject;

/** Finds what lies at a point of a frame, and where a subject lies. */
final class MapSpots {

    private final Scape scape;

    MapSpots(Scape scape) {
        this.scape = scape;
    }

    /** What lies at a point: a task, the name of a group, or the heading of a place. */
    Optional<MapSpot> at(double x, double y) {
        if (!scape.area().contains(x, y)) {
            return Optional.empty();
        }
        Plan plan = scape.plan();
        double cell = scape.lens().cell();
        double planX = scape.lens().planX(x);
        double planY = scape.lens().planY(y);
        Optional<Block> block = plan.blockAt(planX, planY, cell);
        if (block.isPresent()) {
            Box box = plan.box(block.get(), cell);
            return planY < box.y() ? name(block.get()) : cell(block.get(), planX - box.x(), planY - box.y(), x);
        }
        return plan.panelAt(planX, planY, cell)
                .filter(panel -> planY < plan.box(plan.panels().indexOf(panel), cell).y() + Spacing.HEADING)
                .map(panel -> new MapSpot(new Subject.OfPlace(panel.place()), ofPlace(panel.place()).getFirst()));
    }

    /** Everything that shows a subject at the clock, in view or not. */
    List<Box> of(Subject subject) {
        return switch (subject) {
            case Subject.OfTask task -> ofTask(task.task()).stream().toList();
            case Subject.OfService service -> scape.plan().panels().stream().flatMap(panel -> panel.blocks().stream())
                    .filter(block -> block.group().owner() instanceof Owner.OfService owner
                            && owner.key().equals(service.service()))
                    .map(block -> scape.lens().shown(scape.plan().box(block, scape.lens().cell()))).toList();
            case Subject.OfPlace place -> ofPlace(place.place());
            case Subject.Nothing _,Subject.OfBookmark _,Subject.OfVersion _,Subject.OfRevision _,Subject.OfNotice _ ->
                    List.of();
        };
    }

    /** Where a task sits at the clock, if it does. */
    Optional<Box> ofTask(int task) {
        int seat = task < scape.content().run().tasks().count() ? scape.seating().seatOf(task) : Journal.NONE;
        if (seat == Journal.NONE) {
            return Optional.empty();
        }
        int owner = scape.content().run().view().ownerOf(task);
        return ofSeat(owner, seat, scape.seating().first(owner, seat) == task ? 0 : 1);
    }

    /** Where a seat lies, or the half of it that one of two tasks has. */
    Optional<Box> ofSeat(int owner, int seat, int half) {
        double cell = scape.lens().cell();
        return scape.plan().box(owner, seat, cell).map(box -> {
            Box whole = Visible.drawn(scape.lens().shown(box), 1, cell);
            return scape.seating().second(owner, seat) == Journal.NONE ? whole
                    : Visible.half(whole, half, 1, Spacing.betweenCells(cell));
        });
    }

    private List<Box> ofPlace(Place place) {
        return IntStream.range(0, scape.plan().panels().size())
                .filter(panel -> scape.plan().panels().get(panel).place().equals(place))
                .mapToObj(panel -> scape.lens().shown(scape.plan().box(panel, scape.lens().cell()))).toList();
    }

    private Optional<MapSpot> name(Block block) {
        Box box = scape.lens().shown(scape.plan().box(block, scape.lens().cell()));
        return block.group().owner() instanceof Owner.OfService service
                ? Optional.of(new MapSpot(new Subject.OfService(service.key()), box))
                : Optional.empty();
    }

    private Optional<MapSpot> cell(Block block, double right, double down, double x) {
        int rows = scape.plan().rows();
        double cell = scape.lens().cell();
        int column = Math.clamp((int) (right / cell), 0, block.columns() - 1);
        int seat = (block.firstColumn() + column) * rows + Math.clamp((int) (down / cell), 0, rows - 1);
        int owner = block.group().number();
        if (seat >= block.endSeat(rows) || scape.seating().first(owner, seat) == Journal.NONE) {
            return name(block).filter(_ -> seat < block.endSeat(rows));
        }
        int second = scape.seating().second(owner, seat);
        int half = second != Journal.NONE && ofSeat(owner, seat, 1).filter(box -> x >= box.x()).isPresent() ? 1 : 0;
        int task = half == 1 ? second : scape.seating().first(owner, seat);
        return ofSeat(owner, seat, half).map(box -> new MapSpot(new Subject.OfTask(task), box));
    }
}
