package org.revisionscope.view.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.whatif.Frontier;
import org.revisionscope.model.whatif.Variation;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.RecordingSurface;
import org.revisionscope.view.draw.Role;

class FrontierDrawingTest {

    private final RecordingSurface surface = new RecordingSurface();

    private List<RunSpot> draw(SweepResult result) {
        return new FrontierDrawing(result, Messages.load()).paint(surface, new Box(0, 0, 420, 160));
    }

    @Test
    void aPointARunThoseThatCoincideSideBySide() {
        List<RunSpot> spots = draw(Sweeps.ofFx1());
        assertEquals(6, spots.size());
        for (int pair = 0; pair < 6; pair += 2) {
            assertEquals(spots.get(pair).box().right() + 1, spots.get(pair + 1).box().x());
            assertEquals(spots.get(pair).box().y(), spots.get(pair + 1).box().y());
        }
        double left = spots.get(0).box().right();
        double middle = spots.get(2).box().right();
        double right = spots.get(4).box().right();
        assertEquals(middle - left, right - middle, 1, "35 lies half way from 0 to 70");
    }

    @Test
    void everyPointIsNamedAndSaysItsNumbers() {
        List<RunSpot> spots = draw(Sweeps.ofFx1());
        for (String name : List.of("0 d · 50 %", "0 d · 100 %", "7 d · 50 %", "7 d · 100 %", "14 d · 50 %",
                "14 d · 100 %")) {
            assertTrue(surface.said().contains(name), name);
        }
        assertEquals("14 d · 50 %: 70 task-days, disruption 7, lowest 2 of floor 2", spots.get(4).text());
    }

    @Test
    void onlyWhatNothingBettersIsFilled() {
        SweepResult result = new SweepResult(List.of(Sweeps.row(wait(WaitPeriod.NONE), 0, 5, 4),
                Sweeps.row(wait(WaitPeriod.SEVEN_DAYS), 35, 5, 4),
                Sweeps.row(wait(WaitPeriod.FOURTEEN_DAYS), 70, 1, 4)));
        assertEquals(List.of(0, 2), Frontier.of(result.rows()));
        List<RunSpot> spots = draw(result);
        List<Box> filled = surface.filled(Role.TEXT).stream().map(RecordingSurface.Filled::box).toList();
        assertTrue(filled.contains(spots.get(0).box()) && filled.contains(spots.get(2).box()));
        assertFalse(filled.contains(spots.get(1).box()));
    }

    @Test
    void runsThatAreEqualInBothAreAllOnTheFrontier() {
        assertEquals(List.of(0, 1), Frontier.of(Sweeps.ofFx1().rows()));
    }

    @Test
    void arrowsGoToTheNearestRunOnTheirWay() {
        List<RunSpot> spots = draw(Sweeps.ofFx1());
        int cursor = RunWalk.next(spots, -1, RunWalk.Way.RIGHT);
        for (int i = 0; i < 6; i++) {
            assertEquals(i, cursor);
            cursor = RunWalk.next(spots, cursor, RunWalk.Way.RIGHT);
        }
        assertEquals(5, cursor, "there is nothing beyond the last");
        assertEquals(4, RunWalk.next(spots, 5, RunWalk.Way.LEFT));
        assertEquals(3, RunWalk.next(spots, 3, RunWalk.Way.UP));
    }

    @Test
    @SuppressWarnings("ReferenceEquality") // two equal names in one place would be one too many
    void verySimilarRunsDoNotWriteOverEachOther() {
        SweepResult crowd = new SweepResult(IntStream.range(0, 200)
                .mapToObj(i -> Sweeps.row(wait(WaitPeriod.SEVEN_DAYS).withSeed(i), i % 10, i / 10, 4)).toList());
        assertEquals(200, draw(crowd).size());
        List<RecordingSurface.Said> names = surface.operations().stream()
                .filter(RecordingSurface.Said.class::isInstance).map(RecordingSurface.Said.class::cast)
                .filter(said -> said.words().text().contains("seed")).toList();
        for (RecordingSurface.Said one : names) {
            for (RecordingSurface.Said other : names) {
                boolean apart = one == other || Math.abs(one.baseline() - other.baseline()) >= 13
                        || Math.abs(one.x() - other.x()) >= surface.widthOf(one.words());
                assertTrue(apart, one + " " + other);
            }
        }
    }

    @Test
    void noPointLiesOverAValueOfAnAxis() {
        List<RunSpot> spots = draw(new SweepResult(IntStream.range(0, 1_000)
                .mapToObj(i -> Sweeps.row(wait(WaitPeriod.SEVEN_DAYS).withSeed(i), i % 50, i / 50, 4)).toList()));
        List<Box> values = surface.operations().stream().filter(RecordingSurface.Said.class::isInstance)
                .map(RecordingSurface.Said.class::cast).filter(said -> said.words().role() == Role.TEXT_MUTED)
                .map(said -> box(said)).toList();
        assertTrue(values.size() > 6, values::toString);
        for (Box value : values) {
            assertEquals(List.of(), spots.stream().filter(spot -> spot.box().touches(value)).toList(), value::toString);
        }
    }

    private Box box(RecordingSurface.Said said) {
        double width = surface.widthOf(said.words());
        double left = switch (said.words().align()) {
            case LEFT -> said.x();
            case CENTRE -> said.x() - width / 2;
            case RIGHT -> said.x() - width;
        };
        return new Box(left, said.baseline() - 9, width, 9);
    }

    private static Variation wait(WaitPeriod period) {
        return Variation.NONE.waiting(period);
    }
}
