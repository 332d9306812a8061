package org.revisionscope.view.timeline.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.history.Lane;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.outline.Metrics;
import org.revisionscope.view.timeline.outline.Outline;
import org.revisionscope.view.timeline.outline.Row;
import org.revisionscope.view.timeline.sight.Passage;
import org.revisionscope.view.timeline.sight.Source;

/** Chooses what a lens shows: the lanes in which something happens, under their revisions, drawn together to fit. */
final class LensRows {

    private static final int LEAST_PITCH = 4;

    private final Frame main;
    private final Lens.Wish wish;
    private final long from;

    /**
     * The rows for a lens.
     *
     * @param main what the lens enlarges
     * @param wish what is wanted; things count as happening since its first instant
     */
    LensRows(Frame main, Lens.Wish wish) {
        this.main = main;
        this.wish = wish;
        from = wish.span().from();
    }

    /** The rows, drawn together to fit; if they cannot all be seen, those of the featured owner alone. */
    Outline fitting(double room) {
        Outline moving = moving(room);
        boolean any = moving.rows().isEmpty() && switch (wish.lanes()) {
            case MOVING -> false;
            case ANY -> true;
        };
        return any ? fitting(room, this::lives) : moving;
    }

    private Outline moving(double room) {
        Outline all = fitting(room, this::happens);
        OptionalInt featured = featuredOwner();
        return all.height() <= room || featured.isEmpty() ? all
                : fitting(room, row -> happens(row) && isOf(row, featured.getAsInt()));
    }

    private Outline fitting(double room, Predicate<Row.Tasks> shown) {
        Outline rows = at(Metrics.LINE_PITCH, shown);
        for (int pitch = Metrics.LINE_PITCH - 1; rows.height() > room && pitch >= LEAST_PITCH; pitch--) {
            rows = at(pitch, shown);
        }
        return rows;
    }

    private boolean isOf(Row.Tasks row, int owner) {
        return row.lane().in(main.sight().past()).filter(packed -> packed.lane().owner() == owner).isPresent();
    }

    /** The service whose floor is shown: the featured one, else the first with something happening. */
    Optional<ServiceKey> service() {
        List<ServiceKey> happening = main.contents().outline().rows().stream()
                .filter(row -> row instanceof Row.Tasks tasks && happens(tasks))
                .flatMap(row -> ((Row.Tasks) row).lane().key().owner() instanceof Owner.OfService service
                        ? Stream.of(service.key())
                        : Stream.empty())
                .toList();
        return featured().filter(happening::contains)
                .or(() -> main.contents().strips().stream().filter(happening::contains).findFirst())
                .or(() -> happening.stream().findFirst());
    }

    private OptionalInt featuredOwner() {
        return main.sight().passage().scene().map(Passage.Spotlight::owner).orElse(OptionalInt.empty());
    }

    private Optional<ServiceKey> featured() {
        OptionalInt owner = featuredOwner();
        return owner.isPresent() && main.sight().past().chronicle().view()
                .owner(owner.getAsInt()) instanceof Owner.OfService service ? Optional.of(service.key())
                        : Optional.empty();
    }

    private Outline at(int pitch, Predicate<Row.Tasks> shown) {
        List<Row> rows = new ArrayList<>();
        double y = 0;
        Optional<RevisionId> heading = Optional.empty();
        for (Row row : main.contents().outline().rows()) {
            if (row instanceof Row.Tasks tasks && shown.test(tasks)) {
                RevisionId revision = tasks.lane().key().revision();
                if (!heading.equals(Optional.of(revision))) {
                    heading = Optional.of(revision);
                    y = add(rows, new Row.Revision(y, revision));
                }
                y = add(rows, new Row.Tasks(y, tasks.lane(), tasks.lines(),
                        Math.min(tasks.pitch(), Metrics.pitch(tasks.lines(), pitch)), tasks.padding(), tasks.crowd(),
                        false));
            }
        }
        return new Outline(rows);
    }

    private static double add(List<Row> rows, Row row) {
        rows.add(row);
        return row.bottom();
    }

    /** Whether the lane has tasks in the stretch of time that is shown. */
    private boolean lives(Row.Tasks row) {
        Source past = main.sight().past();
        return row.lane().in(past).filter(packed -> {
            int before = past.chronicle().view().rowsUntil(from - 1);
            return packed.lane().launchedAt(past.rows()) > packed.lane().leftRows().countBelow(before);
        }).isPresent();
    }

    /** Whether a task of the lane came, became healthy, went, or must go since. */
    private boolean happens(Row.Tasks row) {
        Source past = main.sight().past();
        return row.lane().in(past).filter(packed -> {
            Lane lane = packed.lane();
            JournalView view = past.chronicle().view();
            int before = view.rowsUntil(from - 1);
            boolean moved = lane.launchedAt(past.rows()) > lane.launchedAt(before)
                    || lane.leftRows().countBelow(past.rows()) > lane.leftRows().countBelow(before);
            return moved || becameHealthy(past, lane, before)
                    || SceneCountLayer.progress(past, packed, from).leaving() > 0;
        }).isPresent();
    }

    /** Whether one of the newest tasks of a lane became healthy in a row from this one on. */
    private static boolean becameHealthy(Source past, Lane lane, int before) {
        int launched = lane.launchedAt(past.rows());
        for (int i = Math.max(0, launched - SceneCountLayer.MOST_TASKS); i < launched; i++) {
            int healthy = past.chronicle().tasks().healthyRow(lane.tasks().get(i));
            if (past.knows(healthy) && healthy >= before) {
                return true;
            }
        }
        return false;
    }
}
