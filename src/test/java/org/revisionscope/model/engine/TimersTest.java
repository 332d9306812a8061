package org.revisionscope.model.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The timers of slots, against a plain map from instants to slots: chains, void timers, and the change of queues. */
class TimersTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    @DisplayName("few slots, whose timers are often replaced before they are due")
    void fewSlots(long seed) {
        run(new SplittableRandom(seed), 40, 20_000, 200, 30);
    }

    @Test
    @DisplayName("so many instants that the heap gives way to the radix queue and comes back")
    void manySlots() {
        run(new SplittableRandom(9), 400_000, 306_000, 1 << 30, 1);
    }

    private static void run(SplittableRandom random, int capacity, int adds, int reach, int drains) {
        StepRecords slots = new StepRecords(capacity);
        Timers timers = new Timers(slots);
        TreeMap<Long, List<Integer>> plain = new TreeMap<>();
        long now = 0;
        for (int added = 0; added < adds; added++) {
            long at = now + 1 + random.nextLong(reach);
            int wave = 1 + (random.nextInt(4) == 0 ? random.nextInt(5) : 0);
            for (int i = 0; i < wave; i++) {
                int slot = random.nextInt(capacity);
                timers.add(at, slot);
                plain.computeIfAbsent(at, _ -> new ArrayList<>()).add(slot);
            }
            if (random.nextInt(100) < drains) {
                now = drain(timers, plain);
            }
            if (capacity < 1_000 && random.nextInt(500) == 0) {
                StepRecords copied = new StepRecords(slots);
                timers = timers.copy(copied);
                slots = copied;
            }
        }
        while (!plain.isEmpty()) {
            drain(timers, plain);
        }
        assertEquals(TimerQueue.NEVER, timers.firstAt());
    }

    private static long drain(Timers timers, TreeMap<Long, List<Integer>> plain) {
        long now = plain.firstKey();
        List<Integer> expected = plain.pollFirstEntry().getValue();
        List<Integer> actual = new ArrayList<>();
        while (timers.firstAt() == now) {
            actual.add(timers.poll(now));
        }
        Collections.sort(expected);
        Collections.sort(actual);
        assertEquals(expected, actual);
        return now;
    }
}
