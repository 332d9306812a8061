package org.revisionscope.view.branches;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.revisionscope.model.engine.Fx1;
import org.revisionscope.model.engine.Simulation;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.whatif.Window;
import org.revisionscope.view.branches.Sketch.Lane;
import org.revisionscope.view.branches.Sketch.Stretch;
import org.revisionscope.view.draw.Role;

class SketchTest {

    private static final Fx1 MARKED = Fx1.history().then(Fx1.markR6());

    @Test
    void newestLaneIsOnTop() {
        assertEquals(List.of(Fx1.R7, Fx1.R6), sketch(MARKED).lanes().stream().map(Lane::revision).toList());
    }

    @Test
    void laneTellsWhatBecomesOfItsRevision() {
        Sketch sketch = sketch(MARKED);
        Lane r6 = sketch.lanes().getLast();
        assertEquals(OptionalLong.of(Fx1.NOW.toEpochMilli()), r6.marked());
        assertEquals(List.of(Role.SUPERSEDED, Role.MARKED, Role.RETIRED),
                r6.stretches().stream().map(Stretch::role).distinct().toList());
        assertEquals(List.of(5, 5, 5), r6.stretches().stream().map(Stretch::tasks).toList());
        assertEquals(sketch.from(), r6.stretches().getFirst().from());
        assertEquals(sketch.until(), r6.stretches().getLast().to());
        assertEquals(List.of(r6.stretches().getLast().from()), r6.losses(), "both etl tasks in the last column");
    }

    @Test
    void whatComesMeetsWhatGoesInOneColumn() {
        Lane r7 = sketch(MARKED).lanes().getFirst();
        assertEquals(List.of(1, 4), r7.stretches().stream().map(Stretch::tasks).toList());
        assertTrue(r7.stretches().stream().allMatch(stretch -> stretch.role() == Role.NEWEST));
        assertEquals(List.of(), r7.losses());
    }

    @Test
    void everyColumnHasTheMostTasksOfItsTime() {
        Fx1 busy = Fx1.history().then("02-23", Fx1.updateWeb().withDesiredCount(9)).then("02-24", Fx1.releaseR8())
                .then("02-25", Fx1.mark(Fx1.R7)).then("03-20", Fx1.updateWeb().withDesiredCount(2));
        Simulation run = run(busy);
        Sketch sketch = sketch(busy);
        Chronicle chronicle = new Chronicle();
        chronicle.catchUp(run.view(), Integer.MAX_VALUE);
        for (Lane lane : sketch.lanes()) {
            for (Stretch stretch : lane.stretches()) {
                int most = live(chronicle, lane, chronicle.view().rowsUntil(stretch.from() - 1));
                for (int row = 0; row < run.view().rows(); row++) {
                    if (run.view().at(row) >= stretch.from() && run.view().at(row) < stretch.to()) {
                        most = Math.max(most, live(chronicle, lane, row + 1));
                    }
                }
                assertEquals(most, stretch.tasks(), lane.revision() + " " + stretch);
            }
        }
    }

    private static int live(Chronicle chronicle, Lane lane, int rows) {
        int live = 0;
        for (int task = 0; task < chronicle.tasks().count(); task++) {
            boolean isOnIt = chronicle.view().revision(chronicle.view().revisionOf(task)).equals(lane.revision());
            live += isOnIt && chronicle.tasks().isLiveAt(task, rows) ? 1 : 0;
        }
        return live;
    }

    private static Sketch sketch(Fx1 fx1) {
        Simulation run = run(fx1);
        return Sketch.of(run.view(), Window.of(fx1.scenario(), run.view()));
    }

    private static Simulation run(Fx1 fx1) {
        Simulation simulation = Simulation.of(fx1.scenario());
        simulation.runToEnd();
        return simulation;
    }
}
