package org.revisionscope.model.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.revisionscope.model.event.Entry;
import org.revisionscope.model.event.PlatformEvent;
import org.revisionscope.model.scenario.Platform;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.scenario.Span;

/** REV-4: one or two releases in each whole month, and the mark of what each superseded some days later. */
class CadenceTest {

    private static final Duration MARK_AFTER = Duration.ofDays(3);
    private static final Instant END = Instant.parse("2026-02-15T00:00:00Z");

    @Test
    @DisplayName("each whole calendar month from the start has one or two releases, the month of the start none")
    void oneOrTwoAMonth() {
        Map<YearMonth, Long> months = new TreeMap<>(releases(Log.of(yearOfCadence(1))).stream()
                .collect(Collectors.groupingBy(entry -> YearMonth.from(entry.at().atOffset(ZoneOffset.UTC)),
                        Collectors.counting())));
        YearMonth month = YearMonth.of(2025, 3);
        assertEquals(month, months.keySet().iterator().next());
        for (; month.isBefore(YearMonth.of(2026, 2)); month = month.plusMonths(1)) {
            assertTrue(months.containsKey(month) && months.get(month) <= 2, month + " in " + months);
        }
        assertTrue(months.containsValue(1L) && months.containsValue(2L), "both happen in " + months);
    }

    @Test
    @DisplayName("what a release superseded is marked three days later, once")
    void markedLater() {
        Log log = Log.of(yearOfCadence(2));
        for (Entry release : releases(log)) {
            PlatformEvent.RevisionSuperseded superseded = (PlatformEvent.RevisionSuperseded) log.entries()
                    .get(release.seq() + 1).event();
            Instant due = release.at().plus(MARK_AFTER);
            assertEquals(due.isAfter(END) ? List.of() : List.of(due), log.times(PlatformEvent.RevisionMarked.class,
                    marked -> marked.revision().equals(superseded.revision())));
        }
    }

    @Test
    @DisplayName("another seed has other instants")
    void seeded() {
        assertNotEquals(releases(Log.of(yearOfCadence(1))).stream().map(Entry::at).toList(),
                releases(Log.of(yearOfCadence(2))).stream().map(Entry::at).toList());
    }

    private static List<Entry> releases(Log log) {
        return log.lines(PlatformEvent.RevisionReleased.class,
                released -> !released.revision().equals(Fx1.R6) && !released.revision().equals(Fx1.R7));
    }

    private static Scenario yearOfCadence(long seed) {
        Scenario fx1 = Fx1.history().scenario();
        Platform platform = new Platform(fx1.platform().catalogue(), fx1.platform().revisions(),
                List.of(new Platform.Cadence(Fx1.V1_4, MARK_AFTER)));
        return new Scenario(fx1.about(), new Span(Fx1.NOW, Optional.of(END)), seed, fx1.settings(), platform,
                fx1.fleet(),
                fx1.faults(), fx1.decisions());
    }
}
