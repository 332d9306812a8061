package org.revisionscope.controller.document;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;

/**
 * The one thread that owns the simulation. Orders come in through a slot that holds the newest, snapshots go out through
 * another; no thread ever waits for the other.
 */
public final class SimulationWorker implements Simulator {

    private final AtomicReference<@Nullable Order> mailbox = new AtomicReference<>();
    private volatile Snapshot newest = Snapshot.NOTHING;
    private final LongSupplier nanos;
    private final Runnable published;
    private final Thread thread;
    private volatile boolean closed;

    /** A worker that is ready for orders. */
    public SimulationWorker() {
        this(System::nanoTime, () -> {});
    }

    /**
     * A worker with its own idea of time.
     *
     * @param nanos what time it is, for the length of slices of work
     * @param published called by the worker's thread whenever there is another snapshot
     */
    SimulationWorker(LongSupplier nanos, Runnable published) {
        this.nanos = nanos;
        this.published = published;
        thread = Thread.ofPlatform().daemon().name("simulation").unstarted(this::work);
        thread.start();
    }

    @Override
    public void order(Order order) {
        mailbox.set(order);
        LockSupport.unpark(thread);
    }

    @Override
    public Snapshot latest() {
        return newest;
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }

    private void work() {
        Computation computation = new Computation(nanos, () -> mailbox.get() != null || closed);
        while (!closed) {
            Order order = mailbox.getAndSet(null);
            if (order != null) {
                computation.accept(order);
            }
            boolean more = computation.work();
            newest = computation.snapshot();
            published.run();
            if (!more && mailbox.get() == null && !closed) {
                LockSupport.park(this);
            }
        }
    }
}
