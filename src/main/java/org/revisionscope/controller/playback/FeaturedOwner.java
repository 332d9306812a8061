package org.revisionscope.controller.playback;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

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
    private static final int MOST_ROWS = 1 << 16;

    private FeaturedOwner() {}

    /** The journal's number of the owner that a scene features; empty if it moves no task. */
    public static OptionalInt of(Scene scene, Chronicle chronicle) {
        JournalView journal = chronicle.view();
        int from = journal.rowsUntil(scene.opens() - 1);
        int until = Math.min(Math.min(journal.rowsUntil(scene.lastEvent()), chronicle.rows()), from + MOST_ROWS);
        OptionalInt lost = rows(from, until)
                .filter(row -> journal.type(row) == EventType.TASK_STOPPED && journal.lost(row))
                .map(row -> journal.ownerOf(journal.task(row))).findFirst();
        if (lost.isPresent()) {
            return lost;
        }
        OptionalInt breached = rows(from, until).filter(row -> journal.type(row) == EventType.FLOOR_BREACHED)
                .map(journal::ownerOfServiceRow).findFirst();
        return breached.isPresent() ? breached : tightest(chronicle, from, until);
    }

    /**
     * The owner whose tasks move in a scene: the featured one, or if that is a standalone task, of which nothing moves but
     * its end, the service that would be featured without it.
     */
    public static OptionalInt moving(Scene scene, Chronicle chronicle) {
        OptionalInt featured = of(scene, chronicle);
        if (featured.isEmpty() || chronicle.view().owner(featured.getAsInt()) instanceof Owner.OfService) {
            return featured;
        }
        JournalView journal = chronicle.view();
        int from = journal.rowsUntil(scene.opens() - 1);
        OptionalInt service = tightest(chronicle, from,
                Math.min(Math.min(journal.rowsUntil(scene.lastEvent()), chronicle.rows()), from + MOST_ROWS));
        return service.isPresent() ? service : featured;
    }

    private static OptionalInt tightest(Chronicle chronicle, int from, int until) {
        JournalView journal = chronicle.view();
        Optional<Integer> found = rows(from, until).filter(row -> journal.type(row).isAboutATask())
                .map(row -> journal.ownerOf(journal.task(row))).distinct().boxed()
                .min(Comparator.<Integer>comparingInt(owner -> headroom(chronicle, owner, from))
                        .thenComparingInt(owner -> -live(chronicle, owner, from)));
        return found.isPresent() ? OptionalInt.of(found.get()) : OptionalInt.empty();
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

    private static IntStream rows(int from, int until) {
        return IntStream.range(from, until);
    }
}
