package org.revisionscope.controller.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import javafx.geometry.Rectangle2D;

import org.junit.jupiter.api.Test;

class WindowPlaceTest {
    private static final Rectangle2D LEFT = new Rectangle2D(0, 0, 1920, 1080);
    private static final Rectangle2D RIGHT = new Rectangle2D(1920, 0, 2560, 1440);

    @Test
    void aWindowStaysWhereItStood() {
        Rectangle2D wanted = new Rectangle2D(2000, 100, 1500, 900);
        assertEquals(wanted, WindowPlace.onScreen(wanted, List.of(LEFT, RIGHT)));
    }

    @Test
    void aWindowWhoseScreenIsGoneMovesToTheMiddleOfTheFirst() {
        Rectangle2D wanted = new Rectangle2D(2000, 100, 1500, 900);
        assertEquals(new Rectangle2D(210, 90, 1500, 900), WindowPlace.onScreen(wanted, List.of(LEFT)));
    }

    @Test
    void aWindowAboveTheScreenCannotBeGrabbedAndMoves() {
        Rectangle2D wanted = new Rectangle2D(100, -500, 1500, 900);
        assertEquals(new Rectangle2D(210, 90, 1500, 900), WindowPlace.onScreen(wanted, List.of(LEFT)));
    }

    @Test
    void aWindowIsNeverLargerThanItsScreen() {
        Rectangle2D small = new Rectangle2D(0, 0, 1280, 720);
        assertEquals(small, WindowPlace.onScreen(new Rectangle2D(0, 0, 1920, 1080), List.of(small)));
    }

    @Test
    void theFirstWindowIsTheSizeOfTheMockUp() {
        assertEquals(new Rectangle2D(240, 70, 1440, 940), WindowPlace.onScreen(Rectangle2D.EMPTY, List.of(LEFT)));
    }
}
