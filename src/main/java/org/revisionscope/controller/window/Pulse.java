package org.revisionscope.controller.window;

import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;

/**
 * Tells once per frame what time it is, in nanoseconds, while there is something to do. It rests when nothing changes, so
 * that an idle window costs nothing, and must be woken.
 */
final class Pulse extends AnimationTimer {

    /** So many frames are told after the last change: the legend follows twice a second, and is to see the last one. */
    private static final int QUIET_FRAMES = 45;

    private final LongConsumer listener;
    private final BooleanSupplier resting;
    private int quiet;
    private volatile boolean beating;
    private boolean closed;

    /**
     * A pulse that does not beat yet.
     *
     * @param listener told the time
     * @param resting whether the listener has nothing to do until someone wakes it
     */
    Pulse(LongConsumer listener, BooleanSupplier resting) {
        this.listener = listener;
        this.resting = resting;
    }

    /** Beats from now on, for as long as there is something to do. */
    void wake() {
        quiet = 0;
        if (!closed) {
            start();
        }
    }

    /** Whether it asks for frames. */
    boolean isBeating() {
        return beating;
    }

    @Override
    public void start() {
        beating = true;
        super.start();
    }

    @Override
    public void stop() {
        beating = false;
        super.stop();
    }

    /** Wakes whenever this changes. */
    void wakeOn(ObservableValue<?> value) {
        value.addListener(_ -> wake());
    }

    /** Beats no more. */
    void close() {
        closed = true;
        stop();
    }

    @Override
    public void handle(long nanos) {
        listener.accept(nanos);
        quiet = resting.getAsBoolean() ? quiet + 1 : 0;
        if (quiet > QUIET_FRAMES) {
            stop();
        }
    }
}
