package org.revisionscope.controller.document;

/** Computes each story only until there is something to show, and finds the memory full when it is told to go on. */
public final class FullSimulator implements Simulator {

    private static final long SECOND = 1_000_000_000L;

    private boolean isFull;
    private long now;
    private final Computation computation = new Computation(this::time, () -> false);

    /** Whoever computes looks at the clock on the wall after each few instants, which is late here, or when memory ends. */
    private long time() {
        if (isFull) {
            throw new OutOfMemoryError("for this test");
        }
        return now += SECOND;
    }

    @Override
    public void order(Order order) {
        isFull = false;
        computation.accept(order);
        do {
            computation.work();
        } while (computation.snapshot().answered() != order.number());
    }

    /** Goes on with the story that was ordered last. */
    public void goOn() {
        isFull = true;
        computation.work();
    }

    @Override
    public Snapshot latest() {
        return computation.snapshot();
    }

    @Override
    public void close() {
        // nothing runs
    }
}
