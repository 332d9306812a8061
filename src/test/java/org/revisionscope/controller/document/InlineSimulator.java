package org.revisionscope.controller.document;

/** Carries out orders at once, on the thread that gives them. */
public final class InlineSimulator implements Simulator {

    private final Computation computation = new Computation(System::nanoTime, () -> false);

    @Override
    public void order(Order order) {
        computation.accept(order);
        while (computation.work()) {
            // until nothing is left to do
        }
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
