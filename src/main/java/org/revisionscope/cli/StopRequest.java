package org.revisionscope.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C while a run goes on: the process ends only when the run has noticed and has written what it has. The run asks
 * {@link #isMade()} now and then, and closes this when it is done.
 */
final class StopRequest implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 20;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::waitForRun, "stop-request");
    private volatile boolean made;

    private StopRequest() {}

    /** Begins to listen. */
    static StopRequest listen() {
        StopRequest request = new StopRequest();
        Runtime.getRuntime().addShutdownHook(request.hook);
        return request;
    }

    /** Whether the run should stop. */
    boolean isMade() {
        return made;
    }

    /** Asks the run to stop. */
    void make() {
        made = true;
    }

    @Override
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process is ending already, which is what the hook is for
        }
    }

    private void waitForRun() {
        make();
        try {
            done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
