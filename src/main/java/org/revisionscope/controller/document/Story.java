package org.revisionscope.controller.document;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

import org.revisionscope.controller.playback.Recording;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.scenario.Span;
import org.revisionscope.model.whatif.Promise;
import org.revisionscope.model.whatif.Remedy;

/**
 * The story of a position as it is computed: orders it, with the future if nobody acts, and turns what comes back into
 * recordings. Instants are milliseconds since the epoch.
 */
final class Story {

    /** How long reading may take in a pulse, in nanoseconds, while nothing moves, */
    private static final long IDLE = 4_000_000L;
    /** and while the clock runs: then no more is read than a fortnight that it has before it. */
    private static final long BUDGET = 1_500_000L;
    private static final long FORTNIGHT = Duration.ofDays(14).toMillis();
    private static final int ROWS_AT_ONCE = 1 << 10;
    /** From this many rows on, the announced future is computed only when the clock has settled; */
    private static final int LARGE = 1 << 18;
    /** above this many tasks at once, what is considered only when the hand has. In nanoseconds: */
    private static final int MANY_TASKS = 10_000;
    private static final long SETTLING = 100_000_000L;
    /** So long the future of a moment ago stays, in nanoseconds, so that an answer at once leaves no gap. */
    private static final long GRACE = 100_000_000L;

    /** So long at most, in nanoseconds, the future that was shown stays when something is decided, until the next one is told. */
    private static final long BRIDGED = 1_000_000_000L;

    /**
     * While the clock runs, a future that did not come in time comes back when it has been the right one for so long, in
     * nanoseconds: crash after crash it would blink.
     */
    private static final long CALM = 2_000_000_000L;

    private final Simulator simulator;
    private final LongSupplier nanos;
    private BooleanSupplier readable = () -> true;
    private Optional<Recording> main = Optional.empty();
    private Optional<Snapshot.Announced> announced = Optional.empty();
    private Optional<Chronicle> foreseen = Optional.empty();
    /** The future that was shown when something was decided; empty once another one is told. */
    private Optional<Chronicle> bridge = Optional.empty();
    private long bridgedSince;
    private long lineage;
    private Position told;
    private Outlook outlook;
    private Order order;
    /** What is known of the story that was ordered, until the simulation answers. */
    private Optional<Snapshot> shelved = Optional.empty();
    /** The order for which the main story was taken. */
    private long shownFor = -1;
    private OptionalLong wanted = OptionalLong.empty();
    private long wantedSince;
    private Optional<Inquiry> asked = Optional.empty();
    private Optional<RemedyInquiry> hoped = Optional.empty();
    private long askedSince;
    private long belongedAt;
    /** Whether the announced future has gone from sight because the right one was late. */
    private boolean wasLate;

    Story(Simulator simulator, LongSupplier nanos, Position position) {
        this.simulator = simulator;
        this.nanos = nanos;
        told = position;
        outlook = Outlook.of(position.scenario());
        order = new Order(0, position.scenario(), Order.Intent.TELL, Long.MIN_VALUE, OptionalLong.empty(),
                Optional.empty(), Optional.empty());
    }

    /** What was read grows only while this allows it. */
    void readWhile(BooleanSupplier allowed) {
        readable = allowed;
    }

    /** Orders the story of a position, known up to its edge. */
    void tell(Position position, Order.Intent intent, long edge) {
        bridge = intent == Order.Intent.TRY ? announced() : Optional.empty();
        bridgedSince = nanos.getAsLong();
        order = new Order(order.number() + 1, position.scenario(), intent, edge, OptionalLong.empty(),
                Optional.empty(), Optional.empty());
        asked = Optional.empty();
        hoped = Optional.empty();
        shelved = intent == Order.Intent.TELL ? known(order.scenario(), edge) : Optional.empty();
        simulator.order(order);
    }

    /** A story that was shown before need not wait until the simulation has time: an instant of a large fleet takes long. */
    private Optional<Snapshot> known(Scenario scenario, long edge) {
        return simulator.latest().known(scenario).filter(stage -> stage.knownUntil() >= edge)
                .map(stage -> Snapshot.again(order.number(), stage));
    }

    /** Asks what a mark would bring, in place of whatever was asked before; or nothing any more. */
    void ask(Optional<Inquiry> inquiry) {
        if (!asked.equals(inquiry)) {
            asked = inquiry;
            askedSince = nanos.getAsLong();
        }
        inquire();
    }

    /** Passes on what is asked. While a hand changes it, it is asked of a large fleet only when the hand has settled. */
    private void inquire() {
        boolean isMoving = asked.isPresent() && order.inquiry().isPresent()
                && main.filter(recording -> recording.chronicle().view().slots() > MANY_TASKS).isPresent()
                && nanos.getAsLong() - askedSince < SETTLING;
        if (!asked.equals(order.inquiry()) && !isMoving) {
            order = order.asking(asked);
            simulator.order(order);
        }
    }

    /** Asks what prevents something, in place of whatever was to be prevented before; or nothing any more. */
    void hope(Optional<RemedyInquiry> inquiry) {
        if (!hoped.equals(inquiry)) {
            hoped = inquiry;
            order = order.hoping(inquiry);
            simulator.order(order);
        }
    }

    /** What prevents what is to be prevented; empty while it is not known. */
    Optional<List<Remedy>> remedies(Snapshot snapshot) {
        return snapshot.remedied().filter(found -> hoped.equals(Optional.of(found.inquiry())))
                .map(Snapshot.Remedied::remedies);
    }

    /** The answer to what was asked last; empty while there is none. */
    Optional<Promise> promise(Snapshot snapshot) {
        return foretold(snapshot).map(Snapshot.Foretold::promise);
    }

    private Optional<Snapshot.Foretold> foretold(Snapshot snapshot) {
        return snapshot.foretold().filter(answer -> asked.equals(Optional.of(answer.inquiry())));
    }

    /** The story that is told from now on is that of this position. */
    void accept(Position position) {
        told = position;
        outlook = outlook.to(position.scenario());
    }

    /** Whether the story of a position is the one that was ordered last. */
    boolean tells(Position position) {
        return order.intent() == Order.Intent.TELL ? order.scenario().equals(position.scenario())
                : told.scenario().equals(position.scenario());
    }

    /** How many rows of the story happened at or before an instant. */
    int rowsUntil(long instant) {
        return main.map(recording -> recording.chronicle().view().rowsUntil(instant)).orElse(0);
    }

    /** What there is for the last order; empty while it is not answered. */
    Optional<Snapshot> answer() {
        Snapshot latest = simulator.latest();
        return latest.answered() == order.number() ? Optional.of(latest) : shelved;
    }

    /**
     * Reads on in the story.
     *
     * @param running the clock while it runs
     * @return whether another recording is shown now
     */
    boolean readMain(Snapshot snapshot, OptionalLong running) {
        Snapshot.Stage stage = snapshot.main();
        boolean isShown =
                shownFor == order.number() && main.filter(told -> told.chronicle() == stage.begun()).isPresent();
        boolean isNew = stage.lineage() != lineage && !isShown;
        lineage = stage.lineage();
        if (isNew) {
            shownFor = order.number();
            main = Optional.of(new Recording(stage.begun(), end(), told.rows()));
        }
        boolean mayRead = isNew || readable.getAsBoolean(); // nobody else knows a new one
        main.filter(_ -> mayRead).ifPresent(recording -> {
            recording.extend(stage.view(), stage.knownUntil());
            boolean isRead = isNew && recording.catchUp(ROWS_AT_ONCE);
            OptionalLong enough = isNew ? OptionalLong.of(order.edge()) // it is shown first, and read on then
                    : running.stream().map(clock -> clock + FORTNIGHT).findFirst();
            if (!isRead) {
                readOn(recording, enough, nanos.getAsLong() + (running.isEmpty() ? IDLE : BUDGET));
            }
        });
        return isNew;
    }

    /** Reads a few rows at a time, until enough is known or the time is over. */
    private void readOn(Recording recording, OptionalLong enough, long until) {
        while (!isFarEnough(recording, enough) && !recording.catchUp(ROWS_AT_ONCE) && nanos.getAsLong() < until) {
            // each round reads
        }
    }

    private static boolean isFarEnough(Recording recording, OptionalLong enough) {
        return enough.isPresent() && recording.knownUntil() >= enough.getAsLong();
    }

    /**
     * Takes the announced future, and orders another one if the clock has passed what nobody could know.
     *
     * @param runs whether the clock runs
     */
    void readAnnounced(Snapshot snapshot, long clock, boolean runs) {
        want(main.map(recording -> outlook.announcedFrom(clock, recording.chronicle())).orElse(OptionalLong.empty()));
        Optional<Snapshot.Announced> fitting =
                snapshot.announced().filter(future -> wanted.equals(OptionalLong.of(future.from())));
        long now = nanos.getAsLong();
        boolean mayBlink = runs && wasLate && now - wantedSince < CALM;
        if (fitting.isPresent() && !mayBlink) {
            announced = fitting;
            belongedAt = now;
            wasLate = false;
        } else if (now - belongedAt >= GRACE) {
            wasLate |= announced.isPresent();
            announced = Optional.empty();
        }
        if (wanted.isEmpty() || announced.isPresent() || now - bridgedSince >= BRIDGED) {
            bridge = Optional.empty();
        }
    }

    /** The recording of the story. */
    Optional<Recording> main() {
        return main;
    }

    /** What would be if what is considered were decided; the last answer stays until the next one is there. */
    void readForeseen(Snapshot snapshot) {
        inquire();
        foreseen = asked.isEmpty() ? Optional.empty()
                : foretold(snapshot).filter(answer -> answer.promise().forecast().refusal().isEmpty())
                        .map(Snapshot.Foretold::future).or(() -> foreseen);
    }

    /**
     * The future if nobody acts, with what is considered now if anything is: the story's own chronicle if it tells that;
     * empty while it is not known.
     */
    Optional<Chronicle> announced() {
        if (foreseen.isPresent()) {
            return foreseen;
        }
        if (bridge.isPresent()) {
            return bridge;
        }
        return wanted.isEmpty() ? main.map(Recording::chronicle) : announced.map(Snapshot.Announced::chronicle);
    }

    /** Whether everything that was ordered is there, read and checked, so that nothing comes unless something else is ordered. */
    boolean isSettled() {
        Snapshot latest = simulator.latest();
        boolean isRead = main.filter(told -> told.rows() == latest.main().view().rows()).isPresent();
        boolean isForetold = wanted.equals(order.announcedFrom()) && (wanted.isEmpty()
                || announced.filter(future -> wanted.getAsLong() == future.from()).isPresent());
        boolean isAnswered = (asked.isEmpty() || promise(latest).isPresent())
                && (hoped.isEmpty() || remedies(latest).isPresent());
        return latest.answered() == order.number()
                && (main.isEmpty() && latest.failure().isPresent() || isRead && (latest.failure().isPresent()
                        || latest.main().isChecked() && (isForetold && isAnswered
                                || latest.hindrance().isPresent())));
    }

    /** Forgets the future if nobody acts: it belongs to another story. */
    void forgetAnnounced() {
        announced = Optional.empty();
        wanted = OptionalLong.empty();
        wasLate = false;
    }

    /**
     * Orders the announced future anew if another is wanted; that of a large story only when the clock has settled, for
     * while it runs no answer would come in time.
     */
    private void want(OptionalLong from) {
        long now = nanos.getAsLong();
        if (!from.equals(wanted)) {
            wanted = from;
            wantedSince = now;
        }
        boolean isLarge = main.map(Recording::rows).orElse(0) >= LARGE;
        if (!wanted.equals(order.announcedFrom()) && (!isLarge || now - wantedSince >= SETTLING)) {
            order = order.announcing(wanted);
            simulator.order(order);
        }
    }

    private long end() {
        return told.scenario().span().end().orElse(Span.LATEST).toEpochMilli();
    }
}
