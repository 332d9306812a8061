package org.revisionscope.view.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.revisionscope.view.draw.Box;

/** Where charts lie in a wide and in a narrow drawer. */
class ShelvesTest {

    @Test
    void inAWideDrawerTheyStandBesideEachOtherAndFillItsHeight() {
        Shelves shelves = Shelves.of(918);
        assertEquals(List.of(new Box(0, 0, 200, 150), new Box(226, 0, 280, 150), new Box(532, 0, 200, 150),
                new Box(758, 0, 160, 150)), shelves.boxes(150));
        assertEquals(0, shelves.leastHeight());
    }

    @Test
    void inANarrowOneTheyStandOnShelvesThatScroll() {
        Shelves two = Shelves.of(506);
        assertEquals(240, two.leastHeight());
        assertEquals(List.of(new Box(0, 0, 200, 120), new Box(226, 0, 280, 120), new Box(0, 120, 267, 120),
                new Box(293, 120, 213, 120)), two.boxes(240));
        Shelves one = Shelves.of(300);
        assertEquals(480, one.leastHeight());
        assertEquals(new Box(0, 360, 300, 120), one.boxes(480).getLast());
    }
}
