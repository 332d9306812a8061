package org.revisionscope.view.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import javafx.collections.ListChangeListener;

import org.junit.jupiter.api.Test;

class StoryRowsTest {

    private static final int MANY = 18_000_000;

    private int made;
    private final StoryRows rows = new StoryRows(row -> {
        made++;
        return new StoryRow(row, "t", new StoryRow.Words("row " + row, "", "", ""), StoryRow.Rank.STEP,
                OptionalInt.empty());
    });

    @Test
    void eighteenMillionLinesCostNothingUntilTheyAreLookedAt() {
        rows.show(MANY, index -> index);
        assertEquals(MANY, rows.size());
        assertEquals(0, made);
        assertEquals(17_654_321, rows.get(17_654_321).row());
        assertEquals(17_654_321, rows.get(17_654_321).row());
        assertEquals(1, made);
    }

    @Test
    void growingAndShrinkingTellsOnlyTheEnds() {
        List<String> changes = new ArrayList<>();
        rows.show(10, index -> index);
        rows.addListener((ListChangeListener<StoryRow>) change -> {
            while (change.next()) {
                changes.add(change.getFrom() + " +" + change.getAddedSize() + " -" + change.getRemovedSize());
            }
        });
        rows.resize(MANY);
        rows.resize(MANY);
        rows.resize(4);
        assertEquals(List.of("10 +" + (MANY - 10) + " -0", "4 +0 -" + (MANY - 4)), changes);
        assertEquals(0, made);
        assertThrows(IndexOutOfBoundsException.class, () -> rows.get(4));
    }

    @Test
    void aLineIsFoundByItsRowNumber() {
        rows.show(MANY / 3, index -> 3 * index);
        StoryRow line = rows.get(5_000_000);
        assertEquals(15_000_000, line.row());
        assertEquals(5_000_000, rows.indexOf(line));
        assertEquals(5_000_000, rows.indexAtOrBefore(15_000_002));
        assertEquals(-1, rows.indexAtOrBefore(-1));
        assertTrue(rows.contains(line));
        rows.resize(4);
        assertFalse(rows.contains(line));
        assertEquals(1, made);
    }
}
