package org.revisionscope.model.property;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.history.JournalHash;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.model.scenario.Calendar;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.whatif.Grid;
import org.revisionscope.model.whatif.Measures;
import org.revisionscope.model.whatif.Sweep;
import org.revisionscope.model.whatif.SweepRow;
import org.revisionscope.model.whatif.Variation;

/** A sweep is nothing but single runs, in the order of its grid. */
class SweepPropertyTest {

    private static final int SCENARIOS = 40;

    @Test
    @DisplayName("the rows of a sweep are those of single runs, whatever the number of threads")
    void rowsEqualSingleRuns() {
        Property.check("sweep rows equal single runs", SCENARIOS, scenario -> {
            Dice dice = new Dice(scenario.seed());
            Grid grid = new Grid(List.of(WaitPeriod.SEVEN_DAYS, WaitPeriod.NONE), List.of(dice.between(0, 100), 100),
                    dice.percent(50) ? List.of() : List.of(3, 1), List.of(scenario.seed(), dice.seed()));
            List<SweepRow> rows = sweep(scenario, grid, 1);
            Law.require(rows.equals(sweep(scenario, grid, 3)), "sweep", "three threads give other rows");
            List<Variation> variations = grid.variations();
            Law.require(rows.stream().map(SweepRow::variation).toList().equals(variations), "sweep", "another order");
            for (int i = 0; i < rows.size(); i++) {
                Scenario alone = variations.get(i).of(scenario);
                JournalView view = Journals.run(alone);
                Measures measures = Measures.of(alone, view, Calendar.ALWAYS);
                SweepRow row = rows.get(i);
                Law.require(row.hash().equals(JournalHash.of(view)) && row.events() == view.rows()
                        && row.exposure().equals(measures.exposure())
                        && row.disruption().equals(measures.disruption())
                        && row.lowest().equals(measures.lowest()), "sweep", row, "differs from", measures);
            }
        });
    }

    private static List<SweepRow> sweep(Scenario scenario, Grid grid, int workers) {
        return new Sweep(scenario, grid, Calendar.ALWAYS).run(workers).orElseThrow();
    }
}
