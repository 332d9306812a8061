package org.revisionscope.model.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
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

    private final TreeMap<Long, TreeSet<Integer>> plain = new TreeMap<>();
    private StepRecords records = new StepRecords(SLOTS);
    private Timers timers = new Timers(records);
    private long now = 1_740_000_000_000L;

    @ParameterizedTest(name = "seed {0}, delays below 2^{1} ms")
    @CsvSource({"1,4", "2,8", "3,9", "4,16", "5,24", "6,33", "7,45"})
    @DisplayName("every slot comes out at the instant it waits for, however often it waits for another or is copied")
    void everySlot(long seed, int bits) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int step = 0; step < STEPS; step++) {
            if (random.nextInt(100) < 55) {
                await(random.nextInt(SLOTS), now + 1 + random.nextLong(1L << random.nextInt(1, bits + 1)));
            } else {
                take();
            }
            if (random.nextInt(5_000) == 0) {
                records = new StepRecords(records, SLOTS);
                timers = timers.copy(records);
            }
            assertTrue(timers.firstAt() <= (plain.isEmpty() ? Timers.NEVER : plain.firstKey()));
        }
        while (timers.firstAt() != Timers.NEVER) {
            take();
        }
        assertTrue(plain.isEmpty());
    }

    private void await(int slot, long at) {
        long before = records.due(slot);
        if (plain.containsKey(before) && plain.get(before).remove(slot) && plain.get(before).isEmpty()) {
            plain.remove(before);
        }
        records.setDue(slot, at);
        timers.add(at, slot);
        plain.computeIfAbsent(at, _ -> new TreeSet<>()).add(slot);
    }

    private void take() {
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
}
