package org.revisionscope.view.motion;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

import javafx.application.Platform;

/** The time for which something stands still and is then gone, without any frames in between. The FX thread uses it. */
public final class Lapse {

    private final Executor later;
    private final Runnable ends;
    private int begun;

    /**
     * Nothing stands yet.
     *
     * @param timing how long it stands
     * @param ends takes it away, on the FX thread
     */
    public Lapse(Timing timing, Runnable ends) {
        this.ends = ends;
        later = CompletableFuture.delayedExecutor(timing.nanos(), TimeUnit.NANOSECONDS, Platform::runLater);
    }

    /** It stands from now on for its time; what stood before stands anew. */
    public void begin() {
        begun++;
        int mine = begun;
        later.execute(() -> {
            if (mine == begun) {
                ends.run();
            }
        });
    }
}
