package org.revisionscope.controller.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

import org.revisionscope.model.event.EventType;
import org.revisionscope.model.event.Refused.DecisionRefused;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.whatif.Foreseen;
import org.revisionscope.model.whatif.Remedies;
import org.revisionscope.model.whatif.Run;

/**
 * Carries out orders, a slice of time after another: first the story up to the edge, which is when it is shown; then what
 * comes if nobody acts, and the rest of the story, in turn; and when all that is done, it checks the story. One thread
 * uses it.
 */
final class Computation {

    /** How long a slice of work lasts, in nanoseconds: how soon a new order is noticed and news are shown. */
    private static final long SLICE = 4_000_000L;
    /** After so many instants is looked whether the slice is over: an instant of a large fleet takes its time. */
    private static final int INSTANTS_AT_ONCE = 4;
    /** The same for rows that are read. */
    private static final int ROWS_AT_ONCE = 1 << 10;
    /** To read so many rows takes longer than a frame. */
    private static final int ROWS_WORTH_KEEPING = 1 << 20;

    private final LongSupplier nanos;
    private final BooleanSupplier interrupted;
    private Optional<Order> order = Optional.empty();
    private Optional<Line> main = Optional.empty();
    private Optional<Line> candidate = Optional.empty();
    private Optional<Line> announcing = Optional.empty();
    private Optional<Snapshot.Announced> announced = Optional.empty();
    private Optional<Snapshot.Foretold> foretold = Optional.empty();
    private Optional<Snapshot.Remedied> remedied = Optional.empty();
    private final Lines lines = new Lines();
    private final Precedent precedent = new Precedent();
    private long lineages;
    private Snapshot snapshot = Snapshot.NOTHING;
    private boolean announcingIsNext;
    /** Why no future of this order can be known; empty as far as is known. */
    private Optional<Hindrance> hindrance = Optional.empty();
    /** Whether this order's story was given up: then nothing is done until another one is wanted. */
    private boolean failed;

    /**
     * A computation without an order.
     *
     * @param nanos what time it is, for the length of slices
     * @param interrupted whether something newer is wanted than what takes long now
     */
    Computation(LongSupplier nanos, BooleanSupplier interrupted) {
        this.nanos = nanos;
        this.interrupted = interrupted;
    }

    /** Takes an order in place of the one before. */
    void accept(Order next) {
        boolean sameStory = order.isPresent() && order.get().number() == next.number();
        order = Optional.of(next);
        if (sameStory && failed) {
            return;
        }
        hindrance = Optional.empty();
        if (!sameStory) {
            failed = false;
            candidate = Optional.empty();
            guarded("opening a scenario", () -> begin(next));
        }
        announcing = announcing.filter(line -> next.announcedFrom().equals(OptionalLong.of(line.from())));
        announced = announced.filter(future -> next.announcedFrom().equals(OptionalLong.of(future.from())));
        foretold = foretold.filter(answer -> sameStory && next.inquiry().equals(Optional.of(answer.inquiry())));
        remedied = remedied.filter(answer -> sameStory && next.remedies().equals(Optional.of(answer.inquiry())));
    }

    /** What there is to show. */
    Snapshot snapshot() {
        return snapshot;
    }

    /** Works for a slice; answers whether there is more to do. */
    boolean work() {
        if (!failed) {
            guarded("computing ahead", this::slice);
        }
        return !failed && hasMore();
    }

    private boolean hasMore() {
        return candidate.isPresent() || main.filter(line -> !line.isChecked()).isPresent()
                || announcing.isPresent() || wantsAnnounced() || inquiry().isPresent() || hope().isPresent();
    }

    /** A story that was told of late is told again from what is known of it; another resumes where it parts from one. */
    private void begin(Order next) {
        candidate = Optional.of(lines.find(next.scenario()).map(line -> line.again(++lineages))
                .orElseGet(() -> line(lines.resume(next.scenario()), 0)));
    }

    /** A line that was never told, and what is known already of how it begins. */
    private Line line(Run run, long from) {
        return new Line(++lineages, run, from, precedent.begin(run.view()));
    }

    private void slice() {
        if (candidate.isPresent()) {
            if (!candidate.get().knows(order.orElseThrow().edge())) {
                extend(candidate.get());
            }
            if (candidate.get().knows(order.orElseThrow().edge())) {
                settle(candidate.get(), order.orElseThrow());
            }
            return;
        }
        if (inquiry().isPresent()) {
            ahead(() -> foretell(inquiry().get()));
            publish();
            return;
        }
        if (hope().isPresent()) {
            ahead(() -> findRemedies(hope().get()));
            publish();
            return;
        }
        if (wantsAnnounced()) {
            ahead(this::beginToAnnounce);
        }
        announcingIsNext = announcing.isPresent() && (!announcingIsNext || !isUnfinished(main));
        if (announcingIsNext) {
            ahead(() -> announce(announcing.get()));
        } else {
            main.ifPresent(line -> {
                if (line.run().finished()) {
                    check(line);
                } else {
                    extend(line);
                }
            });
        }
        publish();
    }

    /**
     * A future of a very large story may need more memory than there is, and one may hold what no story should: then it is
     * given up, and the story stays.
     */
    private void ahead(Runnable future) {
        try {
            future.run();
        } catch (OutOfMemoryError full) {
            giveUp(new Hindrance.NoMemory());
        } catch (RuntimeException | AssertionError | StackOverflowError thrown) {
            giveUp(new Hindrance.Broken(Failure.of("looking ahead", thrown)));
        }
    }

    private void giveUp(Hindrance why) {
        hindrance = Optional.of(why);
        announcing = Optional.empty();
        precedent.forget();
    }

    private void beginToAnnounce() {
        long from = order.orElseThrow().announcedFrom().orElseThrow();
        announcing = main.orElseThrow().run().announced(from, interrupted)
                .map(begun -> line(begun, from));
    }

    /** What is to be foretold and is not yet, once the story is known so far. */
    private Optional<Inquiry> inquiry() {
        return order.filter(_ -> hindrance.isEmpty()).flatMap(Order::inquiry)
                .filter(asked -> foretold.isEmpty() && main.isPresent() && main.get().knows(asked.at()));
    }

    /** Takes as long as it takes, unless something newer is wanted: then it is begun again. */
    private void foretell(Inquiry asked) {
        foretold =
                Foreseen.of(main.orElseThrow().run(), Instant.ofEpochMilli(asked.at()), asked.mark(), asked.waiting(),
                        asked.later(), interrupted).flatMap(answer -> {
                            Chronicle future = precedent.begin(answer.view());
                            return read(future, answer.view(), Long.MAX_VALUE)
                                    ? Optional.of(new Snapshot.Foretold(asked, answer.promise(), future))
                                    : Optional.empty();
                        });
    }

    /** What is to be prevented and is not known how, once the story is known so far. */
    private Optional<RemedyInquiry> hope() {
        return order.filter(_ -> hindrance.isEmpty()).flatMap(Order::remedies)
                .filter(asked -> remedied.isEmpty() && main.isPresent() && main.get().knows(asked.clock()));
    }

    /** Like what is foretold: in one go, unless something newer is wanted. */
    private void findRemedies(RemedyInquiry asked) {
        remedied = Remedies.of(main.orElseThrow().run(), asked.harm(), asked.clock(), interrupted)
                .map(found -> new Snapshot.Remedied(asked, found));
    }

    /** Reads on until all is read, a time has come, or something newer is wanted; answers whether all is read. */
    private boolean read(Chronicle chronicle, JournalView view, long until) {
        boolean isRead = false;
        while (!isRead && nanos.getAsLong() < until && !interrupted.getAsBoolean()) {
            isRead = chronicle.catchUp(view, ROWS_AT_ONCE);
        }
        return isRead;
    }

    private boolean wantsAnnounced() {
        return hindrance.isEmpty() && announcing.isEmpty() && announced.isEmpty() && order.isPresent()
                && order.get().announcedFrom().isPresent() && main.isPresent()
                && main.get().knows(order.get().announcedFrom().getAsLong());
    }

    private void announce(Line line) {
        if (!line.run().finished()) {
            extend(line);
        } else if (read(line.begun(), line.run().view(), nanos.getAsLong() + SLICE)) {
            announced = Optional.of(new Snapshot.Announced(line.from(), line.begun()));
            announcing = Optional.empty();
            precedent.keep(line.begun());
        }
    }

    private void extend(Line line) {
        long until = nanos.getAsLong() + SLICE;
        while (line.run().extend(INSTANTS_AT_ONCE) && nanos.getAsLong() < until && !interrupted.getAsBoolean()) {
            // each round is a few instants
        }
    }

    private void check(Line line) {
        long until = nanos.getAsLong() + SLICE;
        while (!line.checkup().readOn(line.run().view(), ROWS_AT_ONCE) && nanos.getAsLong() < until
                && !interrupted.getAsBoolean()) {
            // each round looks at a few rows
        }
    }

    /** The story is known up to its edge: show it, or give it up if its last decision was refused. */
    private void settle(Line told, Order answered) {
        candidate = Optional.empty();
        Optional<String> refusal = switch (answered.intent()) {
            case TELL -> Optional.empty();
            case TRY -> refusalAt(told.run().view(), answered);
        };
        if (refusal.isEmpty()) {
            read(told);
            main = Optional.of(told);
            lines.keep(told);
            announcing = Optional.empty();
            announced = Optional.empty();
            precedent.keepFor(told.run().view());
        }
        snapshot = new Snapshot(answered.number(), refusal, snapshot.main(), snapshot.announced(), Optional.empty(),
                Optional.empty(), Optional.empty(), hindrance, lines.known());
        publish();
    }

    /** Reads all that there is before it is handed over; where that was a lot, the next decision need not read it again. */
    private void read(Line told) {
        int before = told.begun().rows();
        told.read();
        if (told.begun().rows() - before > ROWS_WORTH_KEEPING) {
            precedent.keep(told.begun().branch(told.run().view()));
        }
    }

    /** A refused decision leaves one row and nothing else, so it is the last row of its instant. */
    private static Optional<String> refusalAt(JournalView view, Order answered) {
        int last = view.rowsUntil(answered.edge()) - 1;
        return last >= 0 && view.at(last) == answered.edge() && view.type(last) == EventType.DECISION_REFUSED
                ? Optional.of(((DecisionRefused) view.event(last)).message())
                : Optional.empty();
    }

    private void publish() {
        snapshot = new Snapshot(snapshot.answered(), snapshot.refusal(),
                main.map(Line::stage).orElse(Snapshot.Stage.NOTHING),
                announced, foretold, remedied, snapshot.failure(), hindrance, snapshot.known());
    }

    private static boolean isUnfinished(Optional<Line> line) {
        return line.isPresent() && !line.get().run().finished();
    }

    private void letGo() {
        candidate = Optional.empty();
        announcing = Optional.empty();
        main = Optional.empty();
        lines.forget();
        precedent.forget();
    }

    /** Whatever goes wrong inside, the last good snapshot stays, and the failure is told beside it. */
    private void guarded(String doing, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | AssertionError | StackOverflowError | OutOfMemoryError thrown) {
            letGo(); // first: where the memory is full, there is none left to tell of it
            long answered = order.map(Order::number).orElse(0L);
            Failure why = Failure.of(doing, thrown);
            snapshot = new Snapshot(answered, Optional.empty(), snapshot.main(), snapshot.announced(),
                    Optional.empty(), Optional.empty(), Optional.of(why), Optional.of(new Hindrance.GivenUp(why)),
                    List.of());
            failed = true;
        }
    }
}
