package org.revisionscope.view.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Group;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.motion.Timing;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class CopyWaysViewTest {

    private static final long FIRST = 5_000_000_000L;
    private static final Box ANY = new Box(0, 10, 20, 10);

    @Test
    void theJourneyTakesItsLegsOneAfterTheOtherAndThenRests(FxRobot robot) {
        robot.interact(() -> {
            CopyWaysView view = new CopyWaysView();
            view.show(new CopyWays(ANY, ANY, new Box(40, 10, 20, 10), ANY, ANY, ChatCopy.SENT));
            assertFalse(view.isPlaying());
            view.play();
            view.tick(FIRST);
            long branched = FIRST + Timing.COPIES_BRANCH.nanos();
            long handedOn = branched + Timing.COPY_HANDED_ON.nanos();
            long told = handedOn + Timing.COPY_HANDED_ON.nanos();
            for (long nanos : new long[] {branched, handedOn, told - 1}) {
                view.tick(nanos);
                assertTrue(view.isPlaying());
            }
            view.tick(told);
            assertFalse(view.isPlaying());
            view.play();
            view.end();
            assertFalse(view.isPlaying(), "whatever ends it, all copies are where they go");
        });
    }

    @Test
    void manyJourneysNeedNoMoreNodesThanOne(FxRobot robot) {
        robot.interact(() -> {
            CopyWaysView view = new CopyWaysView();
            view.show(new CopyWays(ANY, ANY, new Box(40, 10, 20, 10), ANY, ANY, ChatCopy.SENT));
            int[] nodes = new int[2];
            for (int lap = 0; lap < 10; lap++) {
                view.play();
                for (long nanos = FIRST; view.isPlaying(); nanos += 50_000_000L) {
                    view.tick(nanos);
                    view.layout();
                    nodes[Math.min(1, lap)] = Math.max(nodes[Math.min(1, lap)],
                            ((Group) view.getChildrenUnmodifiable().getFirst()).getChildren().size());
                }
            }
            assertEquals(nodes[0], nodes[1]);
        });
    }
}
