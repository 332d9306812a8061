package org.revisionscope.controller.document;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

import org.revisionscope.controller.playback.Recording;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.scenario.Span;

/**
 * The story of a position as it is computed: orders it, with the future if nobody acts, and turns what comes back into
 * recordings. Instants are milliseconds since the epoch.
 */
final class Story {

    /** How long reading may take in a pulse, in nanoseconds; the announced future gets what is left, and at least a bit. */
    private static final long BUDGET = 3_000_000L;
    private static final long BUDGET_OF_ANNOUNCED = 1_000_000L;
    /** From this many rows on, the announced future is computed only when the clock has settled. */
    private static final int LARGE = 1 << 18;
    private static final long SETTLING = 100_000_000L;
    private static final long PATIENCE = 2_000_000_000L;

    private final Simulator simulator;
    private final LongSupplier nanos;
    private final Feed main;
    private final Feed announced;
    private Position told;
    private Outlook outlook;
    private Order order;
    private OptionalLong wanted = OptionalLong.empty();
    private long wantedSince;
    private long orderedAt;

    Story(Simulator simulator, LongSupplier nanos, Position position) {
        this.simulator = simulator;
        this.nanos = nanos;
        told = position;
        outlook = Outlook.of(position.scenario());
        order = new Order(0, position.base(), position.decisions(), Order.Intent.TELL, Long.MIN_VALUE,
                OptionalLong.empty());
        main = new Feed(nanos, this::newRecording);
        announced = new Feed(nanos, this::newRecording);
    }

    /** Orders the story of a position, known up to its edge. */
    void tell(Position position, Order.Intent intent, long edge) {
        order = new Order(order.number() + 1, position.base(), position.decisions(), intent, edge,
                OptionalLong.empty());
        simulator.order(order);
    }

    /** The story that is told from now on is that of this position. */
    void accept(Position position) {
        told = position;
        outlook = Outlook.of(position.scenario());
    }

    /** Up to where the last order's story must be known before it is shown. */
    long edge() {
        return order.edge();
    }

    /** What there is for the last order; empty while it is not answered. */
    Optional<Snapshot> answer() {
        Snapshot latest = simulator.latest();
        return latest.answered() == order.number() ? Optional.of(latest) : Optional.empty();
    }

    /** Reads on in the story; answers whether another recording is shown now. */
    boolean readMain(Snapshot snapshot) {
        return main.take(snapshot.main(), order.edge(), nanos.getAsLong() + BUDGET);
    }

    /** Reads on in the announced future, and orders another one if the clock has passed what nobody could know. */
    void readAnnounced(Snapshot snapshot, long clock) {
        OptionalLong from = main.shown().map(recording -> outlook.announcedFrom(clock, recording.chronicle()))
                .orElse(OptionalLong.empty());
        want(from);
        if (from.isEmpty()) {
            announced.clear();
        } else {
            snapshot.announced().filter(future -> OptionalLong.of(future.from()).equals(order.announcedFrom()))
                    .ifPresent(
                            future -> announced.take(future.stage(), clock, nanos.getAsLong() + BUDGET_OF_ANNOUNCED));
        }
    }

    /** The recording of the story. */
    Optional<Recording> main() {
        return main.shown();
    }

    /** The recording that tells the future if nobody acts; empty while it is not known. */
    Optional<Recording> announced() {
        return wanted.isEmpty() ? main.shown() : announced.shown();
    }

    /** Forgets the future if nobody acts: it belongs to another story. */
    void forgetAnnounced() {
        announced.clear();
        wanted = OptionalLong.empty();
    }

    /**
     * Orders the announced future anew if another is wanted. Of a large story it is worth the while only when the clock
     * has settled, or when the last one has been shown for some time.
     */
    private void want(OptionalLong from) {
        long now = nanos.getAsLong();
        if (!from.equals(wanted)) {
            wanted = from;
            wantedSince = now;
        }
        boolean isLarge = main.shown().map(Recording::rows).orElse(0) >= LARGE;
        boolean isPending = isLarge && !announced.isLevel() && order.announcedFrom().isPresent();
        boolean settled = !isLarge || now - wantedSince >= SETTLING || now - orderedAt >= PATIENCE;
        if (!wanted.equals(order.announcedFrom()) && settled && !isPending) {
            orderedAt = now;
            order = order.announcing(wanted);
            simulator.order(order);
        }
    }

    private Recording newRecording() {
        Scenario scenario = told.scenario();
        return new Recording(scenario.span().end().orElse(Span.LATEST).toEpochMilli(), told.rows());
    }
}
