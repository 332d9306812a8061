package org.revisionscope.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.revisionscope.model.whatif.Sweep;
import org.revisionscope.model.whatif.SweepRow;

/** Lets a sweep run, shows how far it is, and stops it when asked to. */
final class SweepRunner {

    private static final long LOOK_MILLIS = 100;

    private SweepRunner() {}

    /** The rows; empty if somebody asked it to stop. */
    static Optional<List<SweepRow>> run(Sweep sweep, int workers, Console console, StopRequest stop) {
        CompletableFuture<Optional<List<SweepRow>>> result =
                CompletableFuture.supplyAsync(() -> sweep.run(workers), work -> new Thread(work, "sweeping").start());
        while (true) {
            if (stop.isMade()) {
                sweep.cancel();
            }
            try {
                return result.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                console.progress(sweep.done() + " of " + sweep.size() + " runs, "
                        + 100L * sweep.done() / sweep.size() + " %");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                sweep.cancel();
                return Optional.empty();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }
}
