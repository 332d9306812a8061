package org.revisionscope.controller.playback;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.revisionscope.model.event.EventType;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.history.ServiceLife;

/**
 * The one owner that a scene features with moving parts, while the others only count: whoever lost a task, else whoever
 * fell under its floor, else the service with the least headroom and, of these, the most tasks. A selected owner comes
 * before all of them, which is the caller's to say.
 */
public final class FeaturedOwner {

    /** A scene of a crowd is not searched beyond this many rows. */
    private static final int MOST_ROWS = 1 << 14;

    private FeaturedOwner() {}

    /** The journal's number of the owner that a scene features; empty if it moves no task. */
    public static OptionalInt of(Scene scene, Chronicle chronicle) {
        return Cast.of(scene, chronicle).featured();
    }

    /**
     * The owner whose tasks move in a scene: the featured one, or if that is a standalone task, of which nothing moves but
     * its end, the service that would be featured without it.
     */
    public static OptionalInt moving(Scene scene, Chronicle chronicle) {
        Cast cast = Cast.of(scene, chronicle);
        OptionalInt featured = cast.featured();
        if (featured.isEmpty() || chronicle.view().owner(featured.getAsInt()) instanceof Owner.OfService) {
            return featured;
        }
        OptionalInt service = cast.withoutLoss();
        return service.isPresent() ? service : featured;
    }

    /**
     * Who has a part in a scene: found in one pass, in the frame in which it opens.
     *
     * @param from the first row
     * @param lost the first who lost a task
     * @param breached the first who fell under its floor
     * @param owners all whose tasks have a row, in the order of their first ones
     */
    private record Cast(Chronicle chronicle, int from, OptionalInt lost, OptionalInt breached,
            List<Integer> owners) {

        static Cast of(Scene scene, Chronicle chronicle) {
            JournalView journal = chronicle.view();
            int from = journal.rowsUntil(scene.opens() - 1);
            int until = Math.min(Math.min(journal.rowsUntil(scene.lastEvent()), chronicle.rows()), from + MOST_ROWS);
            OptionalInt lost = OptionalInt.empty();
            OptionalInt breached = OptionalInt.empty();
            BitSet known = new BitSet();
            List<Integer> owners = new ArrayList<>();
            for (int row = from; row < until; row++) {
                EventType type = journal.type(row);
                if (type.isAboutATask()) {
                    int owner = journal.ownerOf(journal.task(row));
                    if (!known.get(owner)) {
                        known.set(owner);
                        owners.add(owner);
                    }
                    if (lost.isEmpty() && type == EventType.TASK_STOPPED && journal.lost(row)) {
                        lost = OptionalInt.of(owner);
                    }
                } else if (type == EventType.FLOOR_BREACHED && breached.isEmpty()) {
                    breached = OptionalInt.of(journal.ownerOfServiceRow(row));
                }
            }
            return new Cast(chronicle, from, lost, breached, owners);
        }

        OptionalInt featured() {
            return lost.isPresent() ? lost : withoutLoss();
        }

        OptionalInt withoutLoss() {
            return breached.isPresent() ? breached : tightest();
        }

        private OptionalInt tightest() {
            Optional<Integer> found = owners.stream()
                    .min(Comparator.<Integer>comparingInt(owner -> headroom(chronicle, owner, from))
                            .thenComparingInt(owner -> -live(chronicle, owner, from)));
            return found.isPresent() ? OptionalInt.of(found.get()) : OptionalInt.empty();
        }
    }

    private static int headroom(Chronicle chronicle, int owner, int rowsUntil) {
        long at = chronicle.view().at(Math.max(0, rowsUntil - 1));
        return chronicle.services().ofOwner(owner)
                .flatMap(service -> service.configurationAt(at).map(
                        wanted -> service.healthyAt(rowsUntil) - wanted.lower()))
                .orElse(Integer.MAX_VALUE);
    }

    private static int live(Chronicle chronicle, int owner, int rowsUntil) {
        return chronicle.services().ofOwner(owner).map((ServiceLife service) -> service.liveAt(rowsUntil)).orElse(1);
    }
}
