package org.revisionscope.model.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.TreeSet;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both kernel queues against the plainest one there is. */
class TimerQueueTest {

    private static final int STEPS = 40_000;

    /** A timer as the plain queue keeps it. */
    private record Timer(long at, int payload) {}

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    @DisplayName("a heap gives back the timers of each instant")
    void heap(long seed) {
        compare(new HeapQueue(), seed);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    @DisplayName("a radix queue gives back the timers of each instant")
    void radix(long seed) {
        compare(new RadixQueue(0), seed);
    }

    private static void compare(TimerQueue tested, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        PriorityQueue<Timer> plain = new PriorityQueue<>(Comparator.comparingLong(Timer::at));
        TimerQueue queue = tested;
        long now = 0;
        for (int step = 0; step < STEPS; step++) {
            if (random.nextInt(100) < 60) {
                long at = now
                        + (random.nextBoolean() ? random.nextLong(50) : random.nextLong(1L << random.nextInt(1, 45)));
                queue.add(at, step);
                plain.add(new Timer(at, step));
            } else if (!plain.isEmpty()) {
                now = plain.peek().at();
                drain(queue, plain, now);
            }
            if (random.nextInt(5_000) == 0) {
                queue = queue.copy();
            }
            assertEquals(plain.size(), queue.size());
            assertEquals(plain.isEmpty() ? TimerQueue.NEVER : plain.peek().at(), queue.firstAt());
        }
    }

    /** Takes every timer of one instant from both: their order within it is not promised. */
    private static void drain(TimerQueue queue, PriorityQueue<Timer> plain, long now) {
        TreeSet<Integer> expected = new TreeSet<>();
        TreeSet<Integer> actual = new TreeSet<>();
        while (!plain.isEmpty() && plain.peek().at() == now) {
            expected.add(plain.remove().payload());
            actual.add(queue.poll());
        }
        assertEquals(expected, actual);
    }
}
