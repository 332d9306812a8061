package org.revisionscope.format.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.revisionscope.format.imports.CutGuess.Witness;
import org.revisionscope.format.imports.CutGuess.Witness.Naming;

class CutGuessTest {

    private static final Instant START = day("2026-03-01");

    private static Instant day(String date) {
        return Instant.parse(date + "T00:00:00Z");
    }

    private static List<Instant> days(String... dates) {
        return Stream.of(dates).map(CutGuessTest::day).toList();
    }

    @Test
    void launchesFarApartAreCutInTheMiddle() {
        assertEquals(days("2026-01-11", "2026-02-09"),
                CutGuess.between(days("2026-01-01", "2026-01-02", "2026-01-20"), START));
    }

    @Test
    void launchesOfTenDaysAreNotCut() {
        assertEquals(List.of(), CutGuess.between(days("2026-02-10", "2026-02-19", "2026-02-28"), START));
        assertEquals(List.of(), CutGuess.between(List.of(), START));
    }

    @Test
    void aFleetThatNeverRestsIsCutInItsLongestGap() {
        List<Instant> daily = IntStream.range(0, 40).filter(i -> i != 17).mapToObj(i -> day("2026-01-20").plusSeconds(
                86_400L * i)).toList();
        assertEquals(days("2026-02-06"), CutGuess.between(daily, START));
    }

    @Test
    void onlySoManyCutsAreProposed() {
        List<Instant> monthly =
                IntStream.range(0, 60).mapToObj(i -> START.minusSeconds(86_400L * 30 * (60 - i))).toList();
        assertEquals(CutGuess.MOST, CutGuess.between(monthly, START).size());
    }

    @Test
    void aCutLiesWhereTheNoticeSaysItDoes() {
        List<Instant> launches = days("2026-01-01", "2026-01-05", "2026-02-01", "2026-02-03");
        List<Witness> witnesses = List.of(new Witness(launches.get(0), Naming.NAMED),
                new Witness(launches.get(1), Naming.NOT_NAMED), new Witness(launches.get(2), Naming.NOT_NAMED));
        assertEquals(Instant.parse("2026-01-03T00:00:00Z"),
                CutGuess.before(day("2026-02-10"), Optional.empty(), launches, witnesses));
    }

    @Test
    void ofCutsThatAgreeTheOneInTheLongestGapIsTaken() {
        List<Instant> launches = days("2026-01-01", "2026-01-05", "2026-02-01");
        assertEquals(day("2026-01-18"), CutGuess.before(day("2026-02-02"), Optional.empty(), launches, List.of()));
        assertTrue(CutGuess.before(day("2026-02-02"), Optional.of(day("2026-01-20")), launches, List.of())
                .isAfter(day("2026-01-20")));
    }

    @Test
    void withoutLaunchesBeforeItTheCutIsAtTheMark() {
        assertEquals(START, CutGuess.before(START, Optional.empty(), days("2026-03-02"), List.of()));
    }
}
