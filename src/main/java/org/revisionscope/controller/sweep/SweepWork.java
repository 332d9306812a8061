package org.revisionscope.controller.sweep;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import org.revisionscope.controller.desk.Background;
import org.revisionscope.model.whatif.Sweep;
import org.revisionscope.model.whatif.SweepRow;

/** One sweep at a time, on all cores and beside the window, which can be told to stop. */
final class SweepWork {

    private final Background background;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private final ReadOnlyIntegerWrapper done = new ReadOnlyIntegerWrapper(this, "done");
    private Optional<Sweep> sweep = Optional.empty();
    private final AnimationTimer follower = new AnimationTimer() {
        @Override
        public void handle(long now) {
            sweep.ifPresent(current -> done.set(current.done()));
        }
    };

    /**
     * Nothing to do.
     *
     * @param background where it is waited for the end
     */
    SweepWork(Background background) {
        this.background = background;
    }

    /** Whether a sweep runs. */
    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** How many of its runs are done. */
    ReadOnlyIntegerProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /**
     * Begins a sweep, unless another one runs.
     *
     * @param take takes the rows; empty if it was cancelled
     * @param failed takes what went wrong
     */
    void begin(Sweep next, Consumer<Optional<List<SweepRow>>> take, Consumer<Exception> failed) {
        if (running.get()) {
            return;
        }
        sweep = Optional.of(next);
        done.set(0);
        running.set(true);
        follower.start();
        int workers = Math.min(Runtime.getRuntime().availableProcessors(), next.size());
        background.run(() -> next.run(workers), rows -> {
            end();
            take.accept(rows);
        }, problem -> {
            end();
            failed.accept(problem);
        });
    }

    /** Stops the sweep soon, if one runs. */
    void cancel() {
        sweep.ifPresent(Sweep::cancel);
    }

    /** Stops the sweep, and follows it no longer. */
    void close() {
        cancel();
        follower.stop();
    }

    private void end() {
        follower.stop();
        sweep = Optional.empty();
        running.set(false);
    }
}
