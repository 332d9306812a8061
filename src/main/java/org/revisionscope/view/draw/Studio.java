package org.revisionscope.view.draw;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Where pictures are painted beside the FX thread while they are in a hurry, one after the other; a frame then need not
 * wait for them. The FX thread uses it. While it is not {@link #isIdle}, nothing that a picture tells may change.
 */
public final class Studio {

    private static final long KEEP_SECONDS = 5;

    private final BooleanSupplier hurried;
    private final ThreadPoolExecutor painter = new ThreadPoolExecutor(1, 1, KEEP_SECONDS, TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(), Thread.ofPlatform().name("painter").daemon().factory());
    private Future<?> last = CompletableFuture.completedFuture(null);

    /**
     * An empty studio.
     *
     * @param hurried whether pictures follow each other so fast that each may be seen one frame later
     */
    public Studio(BooleanSupplier hurried) {
        this.hurried = hurried;
        painter.allowCoreThreadTimeOut(true);
    }

    /** Whether nothing is being painted. */
    public boolean isIdle() {
        return last.isDone();
    }

    boolean isHurried() {
        return hurried.getAsBoolean();
    }

    /** Paints after whatever is being painted; the answer is done when the painting is. */
    Future<?> paint(Picture.Drawing drawing) {
        last = painter.submit(drawing::paint);
        return last;
    }

    /** Waits until nothing is being painted. */
    void await() {
        await(last);
    }

    /** Waits for a painting; what went wrong in it goes wrong here. */
    static void await(Future<?> painting) {
        try {
            painting.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a picture could not be painted", e.getCause());
        }
    }
}
