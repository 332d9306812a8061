package org.revisionscope.view.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.RecordingSurface;
import org.revisionscope.view.draw.RecordingSurface.Filled;
import org.revisionscope.view.draw.RecordingSurface.Lined;
import org.revisionscope.view.draw.RecordingSurface.Operation;
import org.revisionscope.view.draw.RecordingSurface.Shaped;
import org.revisionscope.view.draw.RecordingSurface.Traced;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.notices.CopyWays.Leg;

class CopyWaysTest {

    private static final Stroke STILL = Stroke.solid(Role.TEXT_MUTED, 1.5);
    private static final Stroke MOVING = Stroke.solid(Role.MARKED, 1.5);
    private static final Box CHIP = new Box(0, 0, 17, 12);

    private static CopyWays ways(ChatCopy chat) {
        return new CopyWays(new Box(0, 15, 20, 10), new Box(30, 12, 40, 20), new Box(80, 12, 60, 20),
                new Box(140, 12, 24, 20), new Box(230, 12, 24, 20), chat);
    }

    private static List<Operation> drawn(ChatCopy chat) {
        RecordingSurface surface = new RecordingSurface();
        ways(chat).draw(surface);
        return surface.operations();
    }

    private static List<Operation> moving(ChatCopy chat, Leg leg, double part) {
        RecordingSurface surface = new RecordingSurface();
        ways(chat).drawJourney(surface, leg, part);
        return surface.operations();
    }

    private static Traced traced(Stroke stroke, Double... points) {
        return new Traced(List.of(points), stroke);
    }

    private static Shaped head(Role role, Double... corners) {
        return new Shaped(List.of(corners), Fill.solid(role));
    }

    private static Filled chip(double centreX, double centreY) {
        return new Filled(new Box(centreX - CHIP.width() / 2, centreY - CHIP.height() / 2, CHIP.width(),
                CHIP.height()), 2, Fill.solid(Role.CHIP));
    }

    @Test
    void theNoticeBranchesToContactAndHealthAndHealthHandsItOn() {
        assertEquals(List.of(
                traced(STILL, 10.0, 15.0, 10.0, 4.0, 50.0, 4.0, 50.0, 12.0),
                head(Role.TEXT_MUTED, 50.0, 12.0, 46.5, 7.0, 53.5, 7.0),
                traced(STILL, 10.0, 15.0, 10.0, 4.0, 110.0, 4.0, 110.0, 12.0),
                head(Role.TEXT_MUTED, 110.0, 12.0, 106.5, 7.0, 113.5, 7.0),
                traced(STILL, 142.0, 22.0, 162.0, 22.0),
                head(Role.TEXT_MUTED, 162.0, 22.0, 157.0, 25.5, 157.0, 18.5),
                traced(STILL, 232.0, 22.0, 252.0, 22.0),
                head(Role.TEXT_MUTED, 252.0, 22.0, 247.0, 25.5, 247.0, 18.5)), drawn(ChatCopy.SENT));
    }

    @Test
    void aCopyThatNoRuleHandsToTheChatStopsBeforeIt() {
        List<Operation> keptBack = drawn(ChatCopy.KEPT_BACK);
        assertEquals(List.of(traced(Stroke.dotted(Role.TEXT_MUTED, 1.5), 232.0, 22.0, 242.0, 22.0),
                new Lined(242, 18, 242, 26, STILL)), keptBack.subList(6, keptBack.size()));
        assertEquals(6, drawn(ChatCopy.UNKNOWN).size(), "nothing is said before it is known");
        assertEquals(6, moving(ChatCopy.KEPT_BACK, Leg.TO_CHAT, 0.5).size(), "and nothing goes there");
    }

    @Test
    void bothCopiesSetOutTogetherAndEachIsWhereItsPartOfTheWayEnds() {
        List<Operation> half = moving(ChatCopy.SENT, Leg.BRANCH, 0.5);
        assertEquals(traced(MOVING, 10.0, 15.0, 10.0, 4.0, 28.5, 4.0), half.get(0));
        assertEquals(traced(MOVING, 10.0, 15.0, 10.0, 4.0, 58.5, 4.0), half.get(1));
        assertEquals(List.of(chip(58.5, 4), chip(28.5, 4)), half.stream().filter(Filled.class::isInstance).toList());
    }

    @Test
    void healthHandsItsCopyToEventBridgeOnlyAfterItHasArrived() {
        List<Operation> on = moving(ChatCopy.SENT, Leg.TO_EVENTBRIDGE, 0.25);
        assertEquals(traced(MOVING, 10.0, 15.0, 10.0, 4.0, 110.0, 4.0, 110.0, 12.0), on.get(2));
        assertEquals(traced(MOVING, 142.0, 22.0, 147.0, 22.0), on.get(4));
        assertEquals(List.of(chip(147, 22)), on.stream().filter(Filled.class::isInstance).toList());
        assertTrue(moving(ChatCopy.SENT, Leg.TO_CHAT, 1).contains(chip(252, 22)));
    }
}
