package org.revisionscope.controller.notices;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.revisionscope.controller.desk.Background;

/**
 * Does one thing at a time beside the window. What is asked for meanwhile waits, and only the newest of it is done. The FX
 * thread uses it.
 */
final class NewestWork {

    private final Background background;
    private Optional<Runnable> waiting = Optional.empty();
    private boolean isWorking;

    NewestWork(Background background) {
        this.background = background;
    }

    /**
     * Does some work, unless something newer is asked for before its turn.
     *
     * @param work what to do, on another thread
     * @param done takes what comes of it
     */
    <T> void ask(Supplier<T> work, Consumer<T> done) {
        waiting = Optional.of(() -> background.run(work::get, result -> {
            end();
            done.accept(result);
        }, problem -> {
            end();
            throw new IllegalStateException("a notice could not be written", problem);
        }));
        next();
    }

    private void end() {
        isWorking = false;
        next();
    }

    private void next() {
        if (!isWorking && waiting.isPresent()) {
            Runnable work = waiting.get();
            waiting = Optional.empty();
            isWorking = true;
            work.run();
        }
    }
}
