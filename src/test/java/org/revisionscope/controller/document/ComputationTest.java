package org.revisionscope.controller.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.decision.AwsDecision.MarkRevision;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.whatif.Later;

/** What is computed where memory ends, and after something went wrong. */
class ComputationTest {

    private static final MarkRevision MARK = new MarkRevision(RevisionId.parse("1.4.0-r6"), "test", false);

    private final AtomicBoolean isFull = new AtomicBoolean();
    private final Computation computation = new Computation(System::nanoTime, this::runsOut);

    /** Whoever computes asks now and then whether anybody still waits; that is when memory ends here. */
    private boolean runsOut() {
        if (isFull.get()) {
            throw new OutOfMemoryError("for this test");
        }
        return false;
    }

    private Snapshot carryOut(Order order) {
        return carryOut(computation, order);
    }

    private static Snapshot carryOut(Computation computation, Order order) {
        computation.accept(order);
        while (computation.work()) {
            // until nothing is left to do
        }
        return computation.snapshot();
    }

    @Test
    void afterAnErrorTheNextStoryIsComputedToItsEndHoweverLittleIsDoneAtATime() {
        long[] ticks = new long[1];
        AtomicBoolean isBroken = new AtomicBoolean(true);
        Computation hasty = new Computation(() -> {
            if (isBroken.get()) {
                throw new IllegalStateException("for this test");
            }
            return ticks[0] += 1_000_000_000L;
        }, () -> false);
        Scenario scenario = BundledScenarios.open("fx1-case-2").scenario();
        long end = scenario.span().start().toEpochMilli() + 1;
        hasty.accept(new Order(1, scenario, Order.Intent.TELL, end, OptionalLong.empty(), Optional.empty(),
                Optional.empty()));
        assertFalse(hasty.work());
        assertTrue(hasty.snapshot().failure().isPresent());

        isBroken.set(false);
        hasty.accept(new Order(2, scenario, Order.Intent.TELL, end, OptionalLong.empty(), Optional.empty(),
                Optional.empty()));
        while (hasty.work()) {
            // a few instants each time
        }
        assertEquals(2, hasty.snapshot().answered());
        assertEquals(Optional.empty(), hasty.snapshot().failure());
        assertTrue(hasty.snapshot().main().isFinished());
    }

    @Test
    void aFutureThatFailsIsGivenUpWithItsReportAndTheStoryStays() {
        AtomicBoolean isBroken = new AtomicBoolean();
        Computation broken = new Computation(System::nanoTime, () -> {
            if (isBroken.get()) {
                throw new IllegalStateException("for this test");
            }
            return false;
        });
        Scenario scenario = BundledScenarios.open("fx1").scenario();
        long opens = scenario.span().start().toEpochMilli();
        Order told = new Order(1, scenario, Order.Intent.TELL, opens, OptionalLong.empty(), Optional.empty(),
                Optional.empty());
        int rows = carryOut(broken, told).main().view().rows();

        isBroken.set(true);
        Order asking = told.asking(Optional.of(new Inquiry(opens, MARK, Optional.empty(), Later.values()[0])));
        Snapshot failed = carryOut(broken, asking);
        assertTrue(failed.foretold().isEmpty() && failed.failure().isEmpty());
        assertEquals(rows, failed.main().view().rows());
        Hindrance.Broken why = assertInstanceOf(Hindrance.Broken.class, failed.hindrance().orElseThrow());
        assertTrue(why.failure().report().startsWith("While looking ahead: java.lang.IllegalStateException"),
                why.failure().report());

        isBroken.set(false);
        assertTrue(carryOut(broken, asking).foretold().isPresent(), "it is tried again when it is asked for again");
    }

    @Test
    void aFutureThatFindsNoRoomIsGivenUpAndTheStoryStays() {
        Scenario scenario = BundledScenarios.open("fx1").scenario();
        long opens = scenario.span().start().toEpochMilli();
        Order told = new Order(1, scenario, Order.Intent.TELL, opens, OptionalLong.empty(), Optional.empty(),
                Optional.empty());
        int rows = carryOut(told).main().view().rows();

        isFull.set(true);
        Order asking = told.asking(Optional.of(new Inquiry(opens, MARK, Optional.empty(), Later.values()[0])));
        Snapshot full = carryOut(asking);
        assertTrue(full.foretold().isEmpty() && full.failure().isEmpty());
        assertEquals(rows, full.main().view().rows());
        assertEquals(Optional.of(new Hindrance.NoMemory()), full.hindrance());

        isFull.set(false);
        Snapshot again = carryOut(asking);
        assertTrue(again.foretold().isPresent(), "it is tried again when it is asked for again");
        assertEquals(Optional.empty(), again.hindrance());
    }
}
