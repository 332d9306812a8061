package org.revisionscope.controller.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class UnhurriedTest {

    private static final long MILLI = 1_000_000L;

    private final AtomicLong nanos = new AtomicLong();
    private int done;

    private Unhurried workOf(long millis) {
        return new Unhurried(() -> {
            done++;
            nanos.addAndGet(millis * MILLI);
        }, nanos::get);
    }

    @Test
    void quickWorkIsDoneWheneverItIsAskedFor(FxRobot robot) {
        Unhurried quick = workOf(1);
        robot.interact(() -> {
            for (int i = 0; i < 100; i++) {
                quick.ask();
            }
        });
        assertEquals(100, done);
    }

    @Test
    void slowWorkTakesATwentiethOfTheTimeAndIsDoneInTheEnd(FxRobot robot) {
        Unhurried slow = workOf(10);
        robot.interact(() -> {
            slow.ask();
            slow.ask();
            slow.ask();
            slow.ask();
        });
        assertEquals(2, done);
        nanos.addAndGet(200 * MILLI);
        Fx.await(() -> done == 3);
    }
}
