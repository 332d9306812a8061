package org.revisionscope.view.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.revisionscope.model.engine.Fx1;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.scenario.Calendar;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.whatif.Grid;
import org.revisionscope.model.whatif.Sweep;
import org.revisionscope.model.whatif.SweepRow;
import org.revisionscope.view.Messages;

class RunWordsTest {

    private static final Grid WAITS = new Grid(List.of(WaitPeriod.values()), List.of(), List.of(), List.of());
    private static final Grid FLOORS = new Grid(List.of(), List.of(50, 100), List.of(), List.of());

    private final RunWords words = new RunWords(Messages.load());
    private final Scenario unmarked = Fx1.history().scenario();
    private final Scenario marked = Fx1.history().then(Fx1.markR6()).scenario();

    @Test
    void aSweepOfWaitsThatCanMakeNoDifferenceSaysWhy() {
        assertEquals("3 runs. Nothing is marked in this future, so waits make no difference.",
                outcome(unmarked, WAITS));
        assertEquals("2 runs. Click one to open it.", outcome(unmarked, FLOORS));
        assertEquals("3 runs. Click one to open it.", outcome(marked, WAITS));
    }

    @Test
    void theRunsOfAnotherDocumentAreSaidToBeItsRuns() {
        String title = marked.about().title();
        assertEquals("3 runs of " + title + ". Click one to open it.", words.outcome(marked, rows(marked, WAITS), "x"));
    }

    private String outcome(Scenario swept, Grid grid) {
        return words.outcome(swept, rows(swept, grid), swept.about().title());
    }

    private static List<SweepRow> rows(Scenario swept, Grid grid) {
        return new Sweep(swept, grid, Calendar.ALWAYS).run(1).orElseThrow();
    }
}
