package org.revisionscope.controller.window;

import java.util.function.LongConsumer;

import javafx.animation.AnimationTimer;

/** Tells once per frame what time it is, in nanoseconds. */
final class Pulse extends AnimationTimer {
    private final LongConsumer listener;

    Pulse(LongConsumer listener) {
        this.listener = listener;
    }

    @Override
    public void handle(long nanos) {
        listener.accept(nanos);
    }
}
