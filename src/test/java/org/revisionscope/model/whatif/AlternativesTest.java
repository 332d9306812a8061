package org.revisionscope.model.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.revisionscope.model.engine.Fx1;
import org.revisionscope.model.engine.Log;
import org.revisionscope.model.event.NoticeEvent.NoticeSent;
import org.revisionscope.model.history.JournalHash;
import org.revisionscope.model.scenario.Calendar;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.whatif.Alternatives.Alternative;

/** B2's half without a window: compare waits, compare floors. */
class AlternativesTest {

    private static final Scenario FX1 = Fx1.history().scenario();
    private static final Scenario MARKED = Fx1.history().then(Fx1.markR6()).scenario();

    @Test
    @DisplayName("compare waits on Mark r6: three starts, 0, 35 and 70 task-days, and the origin stays as it was")
    void waits() {
        Run origin = finished(Run.of(FX1));
        String before = JournalHash.of(origin.view());
        List<Instant> starts = new ArrayList<>();
        List<BigDecimal> exposures = new ArrayList<>();
        for (Alternative one : Alternatives.waits(FX1, Fx1.NOW, Optional.of(Fx1.markR6()), Later.KEEP_AWS)) {
            Run run = finished(origin.with(one.decisions()));
            starts.add(Log.of(run.view()).only(NoticeSent.class).startsAt());
            exposures.add(Measures.of(run.scenario(), run.view(), Calendar.ALWAYS).exposure().taskDays());
        }
        assertEquals(List.of(Instant.parse("2025-02-21T18:00:00Z"), Instant.parse("2025-02-28T18:00:00Z"),
                Instant.parse("2025-03-07T18:00:00Z")), starts);
        assertEquals(List.of(BigDecimal.ZERO, BigDecimal.valueOf(35), BigDecimal.valueOf(70)), exposures);
        assertEquals(before, JournalHash.of(origin.view()));
    }

    @Test
    @DisplayName("of a mark that is decided already, waits are set ahead of it")
    void waitsOfAMarkThatStands() {
        List<Alternative> waits = Alternatives.waits(MARKED, Fx1.NOW, Optional.empty(), Later.KEEP_AWS);
        assertEquals(List.of(0, 7, 14), waits.stream().map(Alternative::number).toList());
        assertEquals(List.of(Instant.parse("2025-02-21T18:00:00Z"), Instant.parse("2025-02-28T18:00:00Z"),
                Instant.parse("2025-03-07T18:00:00Z")),
                waits.stream()
                        .map(one -> Log.of(FX1.withDecisions(one.decisions())).only(NoticeSent.class).startsAt())
                        .toList());
    }

    @Test
    @DisplayName("compare floors: 4, 2 and 1 healthy at the lowest")
    void floors() {
        Run origin = finished(Run.of(FX1));
        List<Integer> lowest = new ArrayList<>();
        for (Alternative one : Alternatives.floors(FX1, origin.view(), Fx1.NOW, Optional.of(Fx1.markR6()),
                Later.KEEP_AWS)) {
            Run run = finished(origin.with(one.decisions()));
            lowest.add(Measures.of(run.scenario(), run.view(), Calendar.ALWAYS).of(Fx1.WEB).orElseThrow().lowest()
                    .orElseThrow().healthy());
        }
        assertEquals(List.of(4, 2, 1), lowest, "with 0 % all three old ones stop at once, the one on r7 stays");
    }

    @Test
    @DisplayName("a service that 100 % would block keeps its floor")
    void blocking() {
        Scenario tight = Fx1.history().withWebOf(4, 50, 100).scenario();
        List<Alternative> floors = Alternatives.floors(tight, finished(Run.of(tight)).view(), Fx1.NOW,
                Optional.empty(), Later.KEEP_AWS);
        assertEquals(tight.decisions(), floors.getFirst().decisions());
        assertEquals(1, floors.get(1).decisions().size());
    }

    private static Run finished(Run run) {
        while (run.extend(50)) {
            // to the end
        }
        return run;
    }
}
