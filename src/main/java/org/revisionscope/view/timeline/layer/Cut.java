package org.revisionscope.view.timeline.layer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.view.timeline.frame.Contents;
import org.revisionscope.view.timeline.frame.Rail;
import org.revisionscope.view.timeline.outline.Outline;
import org.revisionscope.view.timeline.outline.Row;
import org.revisionscope.view.timeline.sight.LaneKey;
import org.revisionscope.view.timeline.sight.LaneView;
import org.revisionscope.view.timeline.sight.Sight;
import org.revisionscope.view.timeline.sight.Subject;

/**
 * What of a timeline is about one subject.
 *
 * @param lanes whether a lane is
 * @param place the only place that it is about; empty for all
 * @param strips whether the floor of a service is
 */
public record Cut(Predicate<LaneKey> lanes, Optional<Place> place, Predicate<ServiceKey> strips) {

    /** What is about a subject; everything is about nothing. */
    public static Cut about(Subject subject, Sight sight) {
        return switch (subject) {
            case Subject.Nothing _,Subject.OfBookmark _ -> of(_ -> true);
            case Subject.OfVersion version ->
                    of(lane -> lane.revision().platformVersion().equals(version.version()));
            case Subject.OfRevision revision -> of(lane -> lane.revision().equals(revision.revision()));
            case Subject.OfPlace place -> at(place.place());
            case Subject.OfNotice notice -> at(notice.notice().place());
            case Subject.OfService service -> ofOwner(new Owner.OfService(service.service()));
            case Subject.OfTask task -> {
                JournalView view = sight.furthest().chronicle().view();
                yield ofOwner(view.owner(view.ownerOf(task.task())));
            }
        };
    }

    private static Cut of(Predicate<LaneKey> lanes) {
        return new Cut(lanes, Optional.empty(), _ -> true);
    }

    private static Cut at(Place place) {
        return new Cut(lane -> lane.owner().place().equals(place), Optional.of(place),
                service -> service.place().equals(place));
    }

    private static Cut ofOwner(Owner owner) {
        return new Cut(lane -> lane.owner().equals(owner), Optional.of(owner.place()),
                service -> owner.equals(new Owner.OfService(service)));
    }

    /** What is left of the contents of a frame. */
    public Contents of(Contents whole) {
        Rail rail = place.map(only -> new Rail(List.of(only), 0, whole.rail().severalAccounts())).orElse(whole.rail());
        return new Contents(whole.sight(), new Outline(rows(whole.outline().rows())), rail,
                whole.strips().stream().filter(strips).toList(), whole.bookmarks());
    }

    /** The rows that are left, drawn together; a heading is left if anything under it is. */
    private List<Row> rows(List<Row> all) {
        List<Row> kept = new ArrayList<>();
        int lanesBelow = 0;
        int revisionsBelow = 0;
        for (Row row : all.reversed()) {
            boolean keeps = switch (row) {
                case Row.Tasks tasks -> lanes.test(tasks.lane().key());
                case Row.PlaceGroup group -> group.folded()
                        ? group.lanes().stream().map(LaneView::key).anyMatch(lanes)
                        : kept.size() > 0 && kept.getLast() instanceof Row.Tasks below && isIn(below, group);
                case Row.Revision _ -> lanesBelow > 0;
                case Row.Version _ -> revisionsBelow > 0;
                case Row.Pins _ -> false;
            };
            if (keeps) {
                kept.add(row);
            }
            lanesBelow = row instanceof Row.Revision ? 0 : lanesBelow + (keeps ? 1 : 0);
            revisionsBelow = row instanceof Row.Version ? 0
                    : revisionsBelow + (keeps && row instanceof Row.Revision ? 1 : 0);
        }
        Collections.reverse(kept);
        return stacked(kept);
    }

    private static boolean isIn(Row.Tasks lane, Row.PlaceGroup group) {
        return lane.lane().key().revision().equals(group.revision())
                && lane.lane().key().owner().place().equals(group.place());
    }

    private static List<Row> stacked(List<Row> rows) {
        List<Row> stacked = new ArrayList<>();
        double y = 0;
        for (Row row : rows) {
            Row moved = row.at(y);
            stacked.add(moved);
            y = moved.bottom();
        }
        return stacked;
    }
}
