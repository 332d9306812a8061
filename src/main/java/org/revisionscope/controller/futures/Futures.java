package org.revisionscope.controller.futures;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.application.Platform;

import org.revisionscope.controller.document.Failure;
import org.revisionscope.controller.document.Progress;
import org.revisionscope.model.history.JournalHash;
import org.revisionscope.model.whatif.Measures;
import org.revisionscope.model.whatif.Run;

/**
 * Works out futures on a thread of its own, in the order in which they are wanted, and remembers them: a future that
 * differs from a known one resumes where they part. Whoever wants one is told on the FX thread, unless he gives it up.
 */
public final class Futures implements AutoCloseable {

    private static final int INSTANTS_AT_ONCE = 1 << 10;

    private final Executor worker;
    private final Executor fx;
    private final Runnable end;
    private final Shelf shelf = new Shelf();

    /**
     * Futures by given hands.
     *
     * @param worker does the work, one piece after another
     * @param fx brings the news to the FX thread
     * @param end ends the worker
     */
    Futures(Executor worker, Executor fx, Runnable end) {
        this.worker = worker;
        this.fx = fx;
        this.end = end;
    }

    /** Futures worked out by a daemon thread, which ends with {@link #close}. */
    public static Futures beside() {
        ExecutorService thread =
                Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("futures").factory());
        return new Futures(thread, Platform::runLater, thread::shutdownNow);
    }

    /** Futures worked out at once, by whoever asks: for tests. */
    public static Futures atOnce() {
        return new Futures(Runnable::run, Runnable::run, () -> {});
    }

    /**
     * Works a future out.
     *
     * @param done is told on the FX thread, later or at once
     * @param failed is told if something went wrong inside
     * @return the wish, which can be given up
     */
    public Wish want(Question question, Consumer<Finished> done, Consumer<Failure> failed) {
        return want(question, Function.identity(), done, failed);
    }

    /**
     * Works a future out, and something of it that takes time too.
     *
     * @param reading what is wanted of it, worked out beside the window as well; it is not remembered
     * @param done is told on the FX thread
     * @param failed is told if something went wrong inside
     * @return the wish, which can be given up
     */
    public <T> Wish want(Question question, Function<Finished, T> reading, Consumer<T> done,
            Consumer<Failure> failed) {
        return work(wish -> find(question, wish).map(reading), done, failed);
    }

    /**
     * Works out something about futures that are known, beside the window and after what was wanted before.
     *
     * @param done is told on the FX thread
     * @param failed is told if something went wrong inside
     * @return the wish, which can be given up
     */
    public <T> Wish consider(Supplier<T> work, Consumer<T> done, Consumer<Failure> failed) {
        return work(wish -> wish.isGivenUp() ? Optional.empty() : Optional.of(work.get()), done, failed);
    }

    private <T> Wish work(Function<Wish, Optional<T>> work, Consumer<T> done, Consumer<Failure> failed) {
        Wish wish = new Wish(fx);
        worker.execute(() -> {
            try {
                work.apply(wish).ifPresent(found -> tell(wish, done, found));
            } catch (RuntimeException | AssertionError | StackOverflowError | OutOfMemoryError thrown) {
                tell(wish, failed, Failure.of("working out a future", thrown));
            }
        });
        return wish;
    }

    @Override
    public void close() {
        end.run();
    }

    private <T> void tell(Wish wish, Consumer<T> listener, T news) {
        fx.execute(() -> {
            if (!wish.isGivenUp()) {
                listener.accept(news);
            }
        });
    }

    /** The future, unless it is given up before it is known. */
    private Optional<Finished> find(Question question, Wish wish) {
        if (wish.isGivenUp()) {
            return Optional.empty();
        }
        Optional<Finished> found = shelf.find(question).or(() -> workOut(question, wish));
        wish.reach(1);
        return found;
    }

    private Optional<Finished> workOut(Question question, Wish wish) {
        Run run = shelf.begin(question.scenario());
        while (run.extend(INSTANTS_AT_ONCE)) {
            if (wish.isGivenUp()) {
                return Optional.empty();
            }
            wish.reach(Progress.of(run.view(), run.computedUntil(), run.scenario().span()));
        }
        Finished finished = new Finished(question.scenario(), run.view(),
                Measures.of(question.scenario(), run.view(), question.calendar()), JournalHash.of(run.view()));
        shelf.keep(question, run, finished);
        return Optional.of(finished);
    }
}
