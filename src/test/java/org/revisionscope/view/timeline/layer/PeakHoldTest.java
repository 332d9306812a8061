package org.revisionscope.view.timeline.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.RecordingSurface;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.timeline.Drawings;
import org.revisionscope.view.timeline.Stories;
import org.revisionscope.view.timeline.sight.Passage;
import org.revisionscope.view.timeline.sight.Passage.Manner;
import org.revisionscope.view.timeline.sight.Passage.Spotlight;
import org.revisionscope.view.timeline.sight.TimelineContent;

/** What falls between two frames is shown as the worst that it was; in a scene one owner moves and the others count. */
class PeakHoldTest {

    private static final String AFTER = "2025-03-01T00:00:00Z";
    private static final long BEFORE_START = Instant.parse("2025-02-28T17:00:00Z").toEpochMilli();
    private static final long START = Instant.parse("2025-02-28T18:00:00Z").toEpochMilli();

    private static RecordingSurface drawn(TimelineContent content) {
        return Drawings.of(content, "2025-02-22T00:00:00Z").all();
    }

    private static TimelineContent cruised(TimelineContent content) {
        return content.by(new Passage(Manner.PLAYED, BEFORE_START, Optional.empty()));
    }

    @Test
    void aDipThatHasGoneByIsStillInTheLabel() {
        TimelineContent content = Stories.of("fx1-case-8").behindCurtain(AFTER);
        String worst = drawn(cruised(content)).said().stream().filter(text -> text.contains("healthy")).findFirst()
                .orElseThrow();
        String truth = drawn(content).said().stream().filter(text -> text.contains("healthy")).findFirst()
                .orElseThrow();
        assertTrue(truth.startsWith("1 healthy"), truth);
        assertTrue(worst.startsWith("0 healthy"), worst);
    }

    @Test
    void tasksThatCameOrWentInAMomentAreShownBesideTheClock() {
        TimelineContent content = Stories.threeServicesMarked().behindCurtain(AFTER);
        assertEquals(List.of(), blocks(content));
        List<Role> blocks = blocks(cruised(content));
        assertTrue(blocks.contains(Role.RETIRING) && blocks.contains(Role.REPLACEMENT), blocks.toString());
    }

    @Test
    void aboveEightTasksASecondTheLanesCount() {
        TimelineContent content = Stories.threeServicesMarked().behindCurtain("2025-03-08T00:00:00Z");
        List<String> said = drawn(cruised(content)).said();
        assertTrue(said.containsAll(List.of("+5", "+3", "+2", " \u22125", " \u22123", " \u22122")), said.toString());
        assertFalse(drawn(content).said().contains("+5"));
    }

    @Test
    void inASceneEveryoneButTheFeaturedOwnerCounts() {
        TimelineContent content = Stories.threeServicesMarked().behindCurtain("2025-02-28T18:01:20Z");
        List<String> web = counts(content, "web");
        List<String> checkout = counts(content, "checkout");
        assertEquals(1, web.size());
        assertEquals(1, checkout.size());
        assertFalse(web.equals(checkout));
        assertTrue(web.getFirst().endsWith("of 5 replaced"), web.toString());
        assertTrue(checkout.getFirst().endsWith("of 3 replaced"), checkout.toString());
    }

    private static List<String> counts(TimelineContent content, String featured) {
        Passage passage = new Passage(Manner.PLAYED, content.clock(),
                Optional.of(new Spotlight(START, START, owner(content.run(), featured))));
        return drawn(content.by(passage)).said().stream().filter(text -> text.endsWith("replaced")).toList();
    }

    private static OptionalInt owner(Chronicle chronicle, String name) {
        return chronicle.lanes().sorted().stream()
                .filter(lane -> chronicle.lanes().owner(lane) instanceof Owner.OfService(ServiceKey key)
                        && key.name().equals(name))
                .mapToInt(lane -> lane.owner()).findFirst();
    }

    private static List<Role> blocks(TimelineContent content) {
        Drawings drawings = Drawings.of(content, "2025-02-22T00:00:00Z");
        double head = Math.rint(drawings.x(AFTER));
        RecordingSurface surface = drawings.only(new HeadLayer());
        return surface.operations().stream().filter(RecordingSurface.Filled.class::isInstance)
                .map(RecordingSurface.Filled.class::cast).filter(filled -> isBeside(filled.box(), head))
                .map(filled -> filled.fill().role()).toList();
    }

    private static boolean isBeside(Box box, double head) {
        return box.x() > head && box.right() <= head + HeadLayer.REACH;
    }
}
