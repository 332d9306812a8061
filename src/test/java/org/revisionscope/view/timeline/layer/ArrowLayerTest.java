package org.revisionscope.view.timeline.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.Journal;
import org.revisionscope.view.draw.RecordingSurface;
import org.revisionscope.view.draw.RecordingSurface.Traced;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.timeline.Drawings;
import org.revisionscope.view.timeline.Stories;
import org.revisionscope.view.timeline.frame.Pointing;
import org.revisionscope.view.timeline.sight.Subject;

class ArrowLayerTest {

    private static final String CLOCK = "2025-03-01T12:00:00Z";

    private final Stories story = Stories.threeServicesMarked();
    private final Drawings drawings = Drawings.of(story.at(CLOCK), "2025-02-17T00:00:00Z");

    @Test
    void anArrowLeadsFromTheEndOfATaskToTheBeginningOfItsSuccessor() {
        Chronicle run = story.chronicle();
        int rows = run.view().rowsUntil(Instant.parse(CLOCK).toEpochMilli());
        int replaced = 0;
        while (run.tasks().replacedByAt(replaced, rows) == Journal.NONE) {
            replaced++;
        }
        RecordingSurface drawn = draw(new Subject.OfTask(replaced));
        int successor = run.tasks().replacedByAt(replaced, rows);
        double launch = Math.rint(drawings.x(
                Instant.ofEpochMilli(run.view().at(run.tasks().launchRow(successor))).toString()));
        List<Double> line = traced(drawn).getFirst().points();
        assertEquals(List.of(launch - 9, launch - 9, launch - 5), List.of(line.get(0), line.get(2), line.get(4)));
        assertEquals(Stroke.solid(Role.TEXT, 1.5), traced(drawn).getFirst().stroke());
        List<Double> head = drawn.shaped(Role.TEXT).getFirst().corners();
        assertEquals(List.of(launch, line.get(5)), head.subList(2, 4), "its tip touches the successor");
    }

    @Test
    void withoutASelectionThereIsNone() {
        assertTrue(traced(draw(Subject.nothing())).isEmpty());
    }

    private RecordingSurface draw(Subject selection) {
        RecordingSurface surface = new RecordingSurface();
        new ArrowLayer().draw(drawings.frame(surface,
                new Pointing(selection, Subject.nothing(), Optional.empty(), Optional.empty())));
        return surface;
    }

    private static List<Traced> traced(RecordingSurface drawn) {
        return drawn.operations().stream().filter(Traced.class::isInstance).map(Traced.class::cast).toList();
    }
}
