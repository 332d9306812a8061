package org.revisionscope.controller.futures;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** A future that somebody waits for. The FX thread uses it, except where it says otherwise. */
public final class Wish {

    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress");
    private final Executor fx;
    private final AtomicBoolean telling = new AtomicBoolean();
    private volatile double reached;
    private volatile boolean givenUp;

    Wish(Executor fx) {
        this.fx = fx;
    }

    /** Nobody waits any more: nobody is told, and what is under way ends soon. */
    public void giveUp() {
        givenUp = true;
    }

    /** Whether nobody waits any more; any thread may ask. */
    public boolean isGivenUp() {
        return givenUp;
    }

    /** The part of the run that is worked out, 0 to 1; negative if nobody knows how long it is. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** So much is worked out; the worker tells it, and at most one telling is on its way at a time. */
    void reach(double part) {
        reached = part;
        if (telling.compareAndSet(false, true)) {
            fx.execute(() -> {
                telling.set(false);
                progress.set(reached);
            });
        }
    }
}
