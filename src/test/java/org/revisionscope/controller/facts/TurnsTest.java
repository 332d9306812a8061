package org.revisionscope.controller.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class TurnsTest {

    private static final long MILLI = 1_000_000L;

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicBoolean playing = new AtomicBoolean(true);
    private final Turns turns = new Turns(playing::get, nanos::get);
    private final List<String> done = new ArrayList<>();

    private Runnable panel(String name, long micros) {
        return () -> {
            done.add(name);
            nanos.addAndGet(micros * MILLI / 1_000);
        };
    }

    @Test
    void aPanelIsDoneNoMoreOftenThanItCanBeRead(FxRobot robot) {
        Runnable quick = panel("quick", 10);
        robot.interact(() -> {
            for (int frame = 0; frame < 60; frame++) {
                turns.ask(quick);
                turns.frame();
                nanos.addAndGet(16 * MILLI);
            }
        });
        assertEquals(4, done.size());
        nanos.addAndGet(300 * MILLI);
        Fx.await(() -> done.size() == 5); // and what was asked for last is done in the end
    }

    @Test
    void panelsTakeTurnsFrameByFrame(FxRobot robot) {
        List<Runnable> panels = List.of(panel("a", 20), panel("b", 2_000), panel("c", 20));
        robot.interact(() -> {
            for (int frame = 0; frame < 3; frame++) {
                panels.forEach(turns::ask);
                turns.frame();
                assertEquals(frame + 1, done.size());
                nanos.addAndGet(300 * MILLI);
            }
            assertEquals(List.of("a", "b", "c"), done);
        });
    }

    @Test
    void everythingIsDoneAtOnceWhileTheClockStands(FxRobot robot) {
        playing.set(false);
        robot.interact(() -> List.of(panel("a", 9_000), panel("b", 9_000)).forEach(turns::ask));
        assertEquals(List.of("a", "b"), done);
    }

    @Test
    void workThatAsksForMoreIsDoneBefore(FxRobot robot) {
        playing.set(false);
        Runnable second = panel("second", 10);
        robot.interact(() -> turns.ask(() -> {
            turns.ask(second);
            done.add("first");
        }));
        assertEquals(List.of("first", "second"), done);
    }
}
