package org.revisionscope.view.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;

/** A table of 800 by 500 with a card of 300 by 200, beside a lane 20 high. */
class CardTableTest {

    private final CardTable table = new CardTable();
    private final Region card = new Region();

    private Bounds lie(double x, double y) {
        card.setMinSize(300, 200);
        card.setMaxSize(300, 200);
        table.resize(800, 500);
        table.show(card);
        table.standBeside(() -> Optional.of(new BoundingBox(x, y, 0, 20)));
        table.layout();
        return card.getBoundsInParent();
    }

    @Test
    void liesUnderTheLaneAndRightOfTheClock() {
        Bounds card = lie(300, 100);
        assertEquals(328, card.getMinX());
        assertEquals(130, card.getMinY());
    }

    @Test
    void liesOverALaneAtTheBottom() {
        assertEquals(390, lie(300, 400).getMaxY());
    }

    @Test
    void liesLeftOfAClockAtTheRight() {
        Bounds card = lie(700, 100);
        assertEquals(672, card.getMaxX());
        assertEquals(130, card.getMinY());
    }

    @Test
    void staysOnTheTableWhereItFitsNowhere() {
        card.setMinSize(300, 460);
        table.resize(800, 500);
        card.setMaxSize(300, 460);
        table.show(card);
        table.standBeside(() -> Optional.of(new BoundingBox(790, 240, 0, 20)));
        table.layout();
        assertEquals(40, card.getBoundsInParent().getMinY());
        assertEquals(762, card.getBoundsInParent().getMaxX());
    }

    @Test
    void aCardThatIsHigherThanItsRoomReachesOverWhatMayBeCovered() {
        card.setMinSize(300, 50);
        card.setPrefSize(300, 650);
        card.setMaxSize(300, 650);
        table.resize(800, 500);
        table.show(card);
        table.standBeside(() -> Optional.of(new BoundingBox(300, 240, 0, 20)));
        table.layout();
        assertEquals(500, card.getHeight());
        table.setAbove(100);
        table.layout();
        assertEquals(-100, card.getBoundsInParent().getMinY());
        assertEquals(500, card.getBoundsInParent().getMaxY());
        card.setPrefHeight(520);
        table.layout();
        assertEquals(-20, card.getBoundsInParent().getMinY(), "no further than it needs");
        card.setPrefHeight(200);
        card.setMaxHeight(200);
        table.layout();
        assertEquals(270, card.getBoundsInParent().getMinY(), "what fits lies beside what it is about");
    }

    @Test
    void aCardAboutNothingInViewLiesAtTheTopInTheMiddle() {
        card.setMinSize(300, 200);
        card.setMaxSize(300, 200);
        table.resize(800, 500);
        table.show(card);
        table.layout();
        assertEquals(250, card.getBoundsInParent().getMinX());
        assertEquals(0, card.getBoundsInParent().getMinY());
    }
}
