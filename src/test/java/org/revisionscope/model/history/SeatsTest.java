package org.revisionscope.model.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeatsTest {

    private static final int ROWS = 30_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyTaskThatExistsOrIsLostSitsOnExactlyOneSeat(long seed) {
        Chronicle chronicle = chronicle(seed);
        Seats seats = read(chronicle);
        Seating seating = new Seating(chronicle, seats);
        SplittableRandom random = new SplittableRandom(seed);
        for (int probe = 0; probe < 30; probe++) {
            int rows = random.nextInt(ROWS);
            seating.seek(rows);
            TreeMap<Integer, String> expected = expected(chronicle, seats, rows);
            assertEquals(expected, seated(seating, seats), "after " + rows + " rows");
            int codes = Seating.code(chronicle.revisions().count(), Standing.STARTING);
            assertEquals(expected.size(), IntStream.range(0, codes).map(seating::count).sum());
            assertEquals(expected.size(), IntStream.range(0, seats.owners()).map(seating::countOf).sum());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void smallStepsLeadToTheSameSeatsAsLeaps(long seed) {
        Chronicle chronicle = chronicle(seed);
        Seats seats = read(chronicle);
        Seating walking = new Seating(chronicle, seats);
        SplittableRandom random = new SplittableRandom(seed);
        int rows = ROWS / 2;
        for (int step = 0; step < 60; step++) {
            rows = Math.clamp(rows + random.nextInt(-3_000, 3_000), 0, ROWS);
            walking.seek(rows);
            Seating leaping = new Seating(chronicle, seats);
            leaping.seek(rows);
            for (int owner = 0; owner < seats.owners(); owner++) {
                assertEquals(leaping.countOf(owner), walking.countOf(owner));
                for (int place = 0; place < 2 * walking.seatsOf(owner); place++) {
                    assertEquals(code(leaping, owner, place), code(walking, owner, place),
                            "owner " + owner + ", place " + place + ", after " + rows + " rows");
                }
            }
        }
    }

    @Test
    void aSeatDependsOnNothingLater() {
        Chronicle chronicle = chronicle(7);
        Seats whole = read(chronicle);
        Seats part = new Seats();
        assertTrue(part.readTo(chronicle.view(), ROWS / 3, Integer.MAX_VALUE));
        assertFalse(part.readTo(chronicle.view(), ROWS, 10), "it reads no more rows than it may");
        for (int task = 0; task < chronicle.tasks().launchedBefore(ROWS / 3); task++) {
            assertEquals(whole.seatOf(task), part.seatOf(task));
        }
        for (int owner = 0; owner < part.owners(); owner++) {
            assertEquals(whole.opened(owner, ROWS / 3), part.opened(owner, ROWS / 3));
        }
    }

    @Test
    void whoeverTakesOverSitsBesideOrWhereTheOtherSat() {
        Chronicle chronicle = chronicle(8);
        Seats seats = read(chronicle);
        int together = 0;
        int replacements = 0;
        for (int task = 0; task < chronicle.tasks().count(); task++) {
            int before = chronicle.view().replaces(task);
            if (before != Journal.NONE && chronicle.view().ownerOf(before) == chronicle.view().ownerOf(task)) {
                replacements++;
                together += seats.seatOf(task) == seats.seatOf(before) ? 1 : 0;
            }
        }
        assertNotEquals(0, replacements);
        assertTrue(2 * together > replacements, together + " of " + replacements);
    }

    @Test
    void seatsAreTakenAgain() {
        Chronicle chronicle = chronicle(9);
        Seats seats = read(chronicle);
        int all = 0;
        for (int owner = 0; owner < seats.owners(); owner++) {
            all += seats.opened(owner, ROWS);
            assertEquals(0, seats.opened(owner, 0));
        }
        assertTrue(2 * all < chronicle.tasks().count(), all + " seats for " + chronicle.tasks().count() + " tasks");
    }

    private static Chronicle chronicle(long seed) {
        Chronicle chronicle = new Chronicle();
        chronicle.catchUp(SyntheticJournal.of(seed, ROWS).journal.view(), ROWS);
        return chronicle;
    }

    private static Seats read(Chronicle chronicle) {
        Seats seats = new Seats();
        assertTrue(seats.readTo(chronicle.view(), ROWS, Integer.MAX_VALUE));
        return seats;
    }

    private static int code(Seating seating, int owner, int place) {
        return place < 2 * seating.seatsOf(owner) ? seating.codes(owner)[place] : Journal.NONE;
    }

    /** Task to seat and code, by looking at every task. */
    private static TreeMap<Integer, String> expected(Chronicle chronicle, Seats seats, int rows) {
        TreeMap<Integer, String> expected = new TreeMap<>();
        TaskLives lives = chronicle.tasks();
        for (int task = 0; task < lives.launchedBefore(rows); task++) {
            boolean gone = lives.stoppedRow(task) != Journal.NONE && lives.stoppedRow(task) < rows;
            if (!gone || lives.isLostAt(task, rows)) {
                int revision = chronicle.revisions().ofJournal(chronicle.view().revisionOf(task));
                expected.put(task, seats.seatOf(task) + " r" + revision + (gone ? " lost" : ""));
            }
        }
        return expected;
    }

    private static TreeMap<Integer, String> seated(Seating seating, Seats seats) {
        TreeMap<Integer, String> seated = new TreeMap<>();
        for (int owner = 0; owner < seats.owners(); owner++) {
            for (int seat = 0; seat < seating.seatsOf(owner); seat++) {
                add(seated, seating.first(owner, seat), seating.codes(owner)[2 * seat], seat);
                add(seated, seating.second(owner, seat), seating.codes(owner)[2 * seat + 1], seat);
            }
        }
        return seated;
    }

    private static void add(TreeMap<Integer, String> seated, int task, int code, int seat) {
        assertEquals(task == Journal.NONE, code < 0, "a code stands for a task");
        if (task != Journal.NONE) {
            String lost = Seating.standing(code) == Standing.LOST ? " lost" : "";
            String old = seated.put(task, seat + " r" + Seating.revision(code) + lost);
            assertEquals(null, old, "task " + task + " sits twice");
        }
    }
}
