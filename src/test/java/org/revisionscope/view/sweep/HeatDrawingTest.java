package org.revisionscope.view.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.RecordingSurface;
import org.revisionscope.view.draw.Role;

class HeatDrawingTest {

    private static final Messages MESSAGES = Messages.load();
    private static final Box AREA = new Box(0, 0, 300, 120);

    private final RecordingSurface surface = new RecordingSurface();

    private List<RunSpot> draw(SweepResult result, SweepMeasure measure) {
        return new HeatDrawing(result, measure, MESSAGES).paint(surface, AREA);
    }

    @Test
    void aCellForEachWaitAndFloorWithItsNumberDarkerWhereThereIsMore() {
        List<RunSpot> spots = draw(Sweeps.ofFx1(), SweepMeasure.EXPOSURE);
        assertEquals(List.of("wait 0 d", "wait 7 d", "wait 14 d", "50 %", "100 %", "0", "35", "70", "0", "35", "70"),
                surface.said().subList(0, 11));
        assertEquals(List.of(0, 2, 4, 1, 3, 5), spots.stream().map(RunSpot::run).toList());
        Box first = spots.get(0).box();
        assertTrue(first.right() <= spots.get(1).box().x() && first.bottom() <= spots.get(3).box().y());
        for (Role heat : List.of(Role.HEAT_1, Role.HEAT_3, Role.HEAT_5)) {
            assertEquals(3, surface.filled(heat).size(), heat + ": two cells and its swatch");
        }
        assertEquals(List.of(spots.get(2).box(), spots.get(5).box()),
                surface.filled(Role.HEAT_5).stream().limit(2).map(RecordingSurface.Filled::box).toList());
    }

    @Test
    void theLegendNamesTheLeastTheMostAndTheMeasure() {
        draw(Sweeps.ofFx1(), SweepMeasure.LOWEST_HEALTHY);
        List<String> said = surface.said();
        assertEquals(List.of("2", "4  lowest healthy"), said.subList(said.size() - 2, said.size()));
    }

    @Test
    void ofRunsThatDifferInTheirSeedsTheWorstIsShownAndOpened() {
        List<RunSpot> byStops = draw(Sweeps.ofSeeds(), SweepMeasure.FORCED_STOPS);
        assertEquals(List.of(1), byStops.stream().map(RunSpot::run).toList());
        assertTrue(byStops.getFirst().text().startsWith("Worst of 3 seeds, 7 d · seed 2: "), byStops.toString());
        assertTrue(surface.said().getLast().endsWith(", worst seed"));
        assertEquals(1, draw(Sweeps.ofSeeds(), SweepMeasure.LOWEST_HEALTHY).getFirst().run());
        assertEquals(0, draw(Sweeps.ofSeeds(), SweepMeasure.EXPOSURE).getFirst().run());
    }

    @Test
    void whereThereIsNoRoomNumbersAreLeftOutAndCellsStay() {
        List<RunSpot> spots = new HeatDrawing(Sweeps.ofFx1(), SweepMeasure.EXPOSURE, MESSAGES)
                .paint(surface, new Box(0, 0, 300, 60));
        assertEquals(6, spots.size());
        assertEquals(List.of("wait 0 d", "wait 7 d", "wait 14 d"), surface.said().subList(0, 3));
        assertTrue(surface.said().stream().noneMatch("35"::equals));
    }

    @Test
    void noRunsNoWords() {
        assertEquals(List.of(), draw(SweepResult.NONE, SweepMeasure.EXPOSURE));
        assertEquals(List.of(), surface.said());
    }
}
