package org.revisionscope.model.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The wheel of timers against a plain map from instants to the slots that wait for them. */
class TimersTest {

    private static final int STEPS = 40_000;
    private static final int SLOTS = 500;

    @ParameterizedTest(name = "seed {0}, delays below 2^{1} ms")
    @CsvSource({"1,4", "2,8", "3,9", "4,16", "5,24", "6,33", "7,45"})
    @DisplayName("every slot comes out at the instant it waits for, however often it waits for another or is copied")
    void everySlot(long seed, int bits) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Waiting> copies = new ArrayList<>(List.of(new Waiting()));
        for (int step = 0; step < STEPS; step++) {
            Waiting waiting = copies.get(random.nextInt(copies.size()));
            if (random.nextInt(100) < 55) {
                waiting.await(random.nextInt(SLOTS), 1 + random.nextLong(1L << random.nextInt(1, bits + 1)));
            } else {
                waiting.take();
            }
            if (random.nextInt(5_000) == 0) {
                copies.add(waiting.copy());
            }
            assertTrue(waiting.timers.firstAt() <= waiting.firstOfPlain());
        }
        copies.forEach(Waiting::takeAll);
    }

    /** A wheel beside the map that it must agree with. */
    private static final class Waiting {

        private final TreeMap<Long, TreeSet<Integer>> plain = new TreeMap<>();
        private final StepRecords records;
        private final Timers timers;
        private long now = 1_740_000_000_000L;

        Waiting() {
            records = new StepRecords(SLOTS);
            timers = new Timers(records);
        }

        private Waiting(Waiting other) {
            other.plain.forEach((at, slots) -> plain.put(at, new TreeSet<>(slots)));
            records = new StepRecords(other.records);
            timers = other.timers.copy(records);
            now = other.now;
        }

        Waiting copy() {
            return new Waiting(this);
        }

        long firstOfPlain() {
            return plain.isEmpty() ? Timers.NEVER : plain.firstKey();
        }

        void await(int slot, long delay) {
            long at = now + delay;
            long before = records.due(slot);
            if (plain.containsKey(before) && plain.get(before).remove(slot) && plain.get(before).isEmpty()) {
                plain.remove(before);
            }
            records.own();
            records.setDue(slot, at);
            timers.add(at, slot);
            plain.computeIfAbsent(at, _ -> new TreeSet<>()).add(slot);
        }

        void take() {
            if (timers.firstAt() == Timers.NEVER) {
                return;
            }
            assertTrue(timers.firstAt() > now);
            now = timers.firstAt();
            int count = timers.take();
            TreeSet<Integer> waited = new TreeSet<>();
            Arrays.stream(timers.due(), 0, count).filter(slot -> records.due(slot) == now).forEach(waited::add);
            TreeSet<Integer> expected = plain.containsKey(now) ? plain.remove(now) : new TreeSet<>();
            assertEquals(expected, waited);
        }

        void takeAll() {
            while (timers.firstAt() != Timers.NEVER) {
                take();
            }
            assertTrue(plain.isEmpty());
        }
    }
}
