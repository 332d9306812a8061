package org.revisionscope.controller.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.revisionscope.controller.document.Edit.NewBranch;
import org.revisionscope.controller.document.InlineSimulator;
import org.revisionscope.controller.document.Session;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.engine.Fx1;
import org.revisionscope.view.timeline.sight.Parting;
import org.revisionscope.view.timeline.sight.Parting.Shown;

class PartingsTest {

    private final Session session = new Session(new InlineSimulator(), System::nanoTime, BundledScenarios.open("fx1"));
    private final Partings partings = new Partings(session);
    private long frames;

    PartingsTest() {
        pulse();
        pulse();
    }

    private void pulse() {
        session.pulse(++frames * 16_000_000L);
    }

    private void actsInThePast() {
        session.act(Fx1.markR6());
        pulse();
        session.playback().days(10);
        session.playback().days(-8);
        assertEquals(Optional.empty(), partings.take(), "at the edge nothing forks");
        session.act(Fx1.setWait(14));
    }

    @Test
    @DisplayName("acting in the past parts two futures, once, when the new one is on the screen")
    void fork() {
        actsInThePast();
        assertFalse(partings.isDue());
        pulse();
        assertTrue(partings.isDue());
        Parting parting = partings.take().orElseThrow();
        assertEquals(Instant.parse("2025-02-23T18:00:00Z").toEpochMilli(), parting.at());
        assertEquals(session.branches().treeProperty().get().first().name(), parting.left());
        assertEquals(List.of(session.branches().treeProperty().get().open().name()), parting.leaving());
        assertEquals(Shown.LEAVING, parting.shown());
        assertEquals(Optional.empty(), partings.take());
    }

    @Test
    @DisplayName("futures that are kept leave the one that stays open")
    void kept() {
        session.branches().keep(List.of(new NewBranch("0 d", Fx1.NOW, List.of()),
                new NewBranch("7 d", Fx1.NOW, List.of())));
        pulse();
        Parting parting = partings.take().orElseThrow();
        assertEquals(List.of("0 d", "7 d"), parting.leaving());
        assertEquals(Shown.LEFT, parting.shown());
    }

    @Test
    @DisplayName("what is taken back, opened, deleted or renamed parts nothing; what is done again does")
    void nothingParts() {
        actsInThePast();
        pulse();
        partings.take();
        int forked = session.branches().treeProperty().get().current();
        session.branches().open(0);
        pulse();
        session.branches().rename(forked, "ours");
        pulse();
        session.branches().delete(forked);
        pulse();
        session.undo();
        pulse();
        assertEquals(Optional.empty(), partings.take());
        session.undo();
        session.undo();
        pulse();
        assertEquals(Optional.empty(), partings.take());
        session.redo();
        pulse();
        assertTrue(partings.take().isPresent());
    }

    @Test
    @DisplayName("a document that is opened with its branches parts nothing")
    void opened() {
        actsInThePast();
        pulse();
        partings.take();
        session.open(session.document(), Optional.empty());
        pulse();
        assertEquals(2, session.branches().treeProperty().get().branches().size());
        assertEquals(Optional.empty(), partings.take());
    }
}
