package org.revisionscope.view.fleetmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.timeline.Stories;
import org.revisionscope.view.timeline.frame.LegendEntry;
import org.revisionscope.view.timeline.sight.Subject;
import org.revisionscope.view.timeline.sight.TimelineContent;

/** The legend explains what the map shows now, and nothing else. */
class MapLegendTest {

    private static final Stories STORY = Stories.threeServicesMarked();

    @Test
    void explainsTheLooksThatAreThere() {
        assertEquals(List.of("One cell is one task", "● newest, running", "⚑ marked, at risk",
                "Bold headings: a Region with its tasks, its account", "Over the cells: a service or job, its tasks"),
                words(legend("2025-02-26T12:00:00Z", Subject.nothing(), 40)));
        List<LegendEntry> retiring = legend("2025-02-28T18:00:40Z", Subject.nothing(), 40);
        assertTrue(words(retiring).containsAll(List.of("↗ running, not healthy yet", "▼ retiring, stopping",
                "Two in a cell: a task beside the one that takes over")), () -> words(retiring).toString());
        assertTrue(
                retiring.stream()
                        .anyMatch(entry -> entry.fill().equals(java.util.Optional.of(Fill.hatch(Role.RETIRING)))),
                "with the pattern of the cells");
        assertTrue(words(legend("2025-03-08T00:00:00Z", Subject.nothing(), 40)).contains("✖ lost"));
    }

    @Test
    void explainsWhatASelectionDoes() {
        String instant = "2025-02-26T12:00:00Z";
        Subject revision = new Subject.OfRevision(RevisionId.parse("1.4.0-r6"));
        assertTrue(words(legend(instant, revision, 40)).contains("Pale: not what is selected"));
        assertTrue(words(legend(instant, new Subject.OfTask(6), 40)).contains("selected"));
        assertFalse(words(legend(instant, Subject.nothing(), 40)).contains("selected"));
    }

    @Test
    void saysWhatIsSeenWhereTasksShareAPixel() {
        List<String> small = words(legend("2025-02-26T12:00:00Z", Subject.nothing(), 0.5));
        assertTrue(small.contains("Tasks that share a pixel: the worst is seen"));
        assertFalse(small.contains("Over the cells: a service or job, its tasks"), "such cells have no names");
    }

    private static List<String> words(List<LegendEntry> legend) {
        return legend.stream().map(LegendEntry::words).toList();
    }

    private static List<LegendEntry> legend(String instant, Subject selection, double cell) {
        long clock = Instant.parse(instant).toEpochMilli();
        Fleet fleet = new Fleet(STORY.chronicle());
        int rows = fleet.rowsAt(clock);
        assertTrue(fleet.workTowards(rows));
        fleet.seek(rows, rows);
        Plan fitted = Planner.plan(fleet.groups(), 800, 500);
        Plan plan = new Plan(fitted.panels(), fitted.rows(), 1, cell, 0);
        Scape scape = new Scape(TimelineContent.of(STORY.chronicle(), clock), plan, fleet.seating(),
                Looks.at(STORY.chronicle(), clock), fleet.held(), Chosen.of(selection, STORY.chronicle()),
                new Lens(plan), new Box(0, 0, 800, 500));
        return new MapLegend(Messages.load()).of(scape, selection);
    }
}
