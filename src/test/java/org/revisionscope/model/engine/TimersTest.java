package org.revisionscope.model.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The wheel of timers against a plain map from instants to slots. */
class TimersTest {

    private static final int STEPS = 40_000;

    private final TreeMap<Long, List<Integer>> plain = new TreeMap<>();
    private int waiting;
    private long now = 1_740_000_000_000L;

    @ParameterizedTest(name = "seed {0}, delays below 2^{1} ms")
    @CsvSource({"1,4", "2,8", "3,9", "4,16", "5,24", "6,33", "7,45"})
    @DisplayName("every timer comes out at its instant, whenever it was added and however often the wheel was copied")
    void everyTimer(long seed, int bits) {
        SplittableRandom random = new SplittableRandom(seed);
        Timers timers = new Timers();
        for (int step = 0; step < STEPS; step++) {
            if (random.nextInt(100) < 55) {
                add(timers, now + 1 + random.nextLong(1L << random.nextInt(1, bits + 1)), step,
                        1 + random.nextInt(3));
            } else if (!plain.isEmpty()) {
                drain(timers);
            }
            if (random.nextInt(5_000) == 0) {
                timers = timers.copy();
            }
            assertEquals(waiting, timers.size());
            assertEquals(plain.isEmpty() ? Timers.NEVER : plain.firstKey(), timers.firstAt());
        }
        while (!plain.isEmpty()) {
            drain(timers);
        }
        assertEquals(Timers.NEVER, timers.firstAt());
    }

    private void add(Timers timers, long at, int slot, int wave) {
        for (int i = 0; i < wave; i++) {
            timers.add(at, slot + i);
            plain.computeIfAbsent(at, _ -> new ArrayList<>()).add(slot + i);
        }
        waiting += wave;
    }

    private void drain(Timers timers) {
        now = plain.firstKey();
        List<Integer> expected = plain.pollFirstEntry().getValue();
        List<Integer> actual = new ArrayList<>();
        while (timers.firstAt() == now) {
            actual.add(timers.poll());
        }
        Collections.sort(expected);
        Collections.sort(actual);
        assertEquals(expected, actual);
        waiting -= expected.size();
    }
}
