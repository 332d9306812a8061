package org.revisionscope.controller.desk;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import javafx.application.Platform;

/** One thread that does the work in the order in which it was asked for. */
public final class BackgroundThread implements Background {
    private static final long PATIENCE_SECONDS = 5;

    private final ExecutorService thread;

    /**
     * A thread that waits for work.
     *
     * @param name what it is called
     */
    public BackgroundThread(String name) {
        thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        thread.execute(() -> {
            try {
                T result = work.call();
                Platform.runLater(() -> done.accept(result));
            } catch (Exception problem) {
                Platform.runLater(() -> failed.accept(problem));
            }
        });
    }

    @Override
    public void finish() {
        thread.shutdown();
        try {
            thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
